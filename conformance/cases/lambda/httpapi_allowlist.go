package lambdacases

import (
	"context"
	"slices"

	"github.com/aws/aws-lambda-go/events"
)

func httpAPIAllowed(origin string) bool {
	return slices.Contains([]string{"https://app.example.com", "https://www.example.com"}, origin)
}

// HTTPAPIAllowlist is the sound twin of HTTPAPIReflects.
func HTTPAPIAllowlist(ctx context.Context, request events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	headers := map[string]string{"vary": "origin"}
	if origin := request.Headers["origin"]; httpAPIAllowed(origin) {
		headers["access-control-allow-origin"] = origin
		headers["access-control-allow-credentials"] = "true"
	}
	return events.APIGatewayV2HTTPResponse{StatusCode: 200, Headers: headers}, nil
}

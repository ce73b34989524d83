package lambdacases

import (
	"context"
	"net/url"

	"github.com/aws/aws-lambda-go/events"
)

// EqualHost is the sound twin of ContainsHost.
func EqualHost(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	resp := events.APIGatewayProxyResponse{StatusCode: 200, Headers: map[string]string{"Vary": "Origin"}}
	origin := request.Headers["origin"]
	if u, err := url.Parse(origin); err == nil && u.Scheme == "https" && u.Host == "app.example.com" {
		resp.Headers["Access-Control-Allow-Origin"] = origin
		resp.Headers["Access-Control-Allow-Credentials"] = "true"
	}
	return resp, nil
}

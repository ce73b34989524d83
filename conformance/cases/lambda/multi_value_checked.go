package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

// MultiValueChecked is the sound twin of MultiValue.
func MultiValueChecked(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string][]string{"Vary": {"Accept-Encoding", "Origin"}}
	if origin := request.Headers["Origin"]; origin == "https://app.example.com" {
		headers["Access-Control-Allow-Origin"] = []string{origin}
		headers["Access-Control-Allow-Credentials"] = []string{"true"}
	}
	return events.APIGatewayProxyResponse{StatusCode: 200, MultiValueHeaders: headers}, nil
}

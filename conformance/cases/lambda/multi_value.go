package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

// MultiValue uses the map of lists.
func MultiValue(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin":      {request.Headers["Origin"]},
			"Access-Control-Allow-Credentials": {"true"},
			"Vary":                             {"Accept-Encoding", "Origin"},
		},
	}, nil
}

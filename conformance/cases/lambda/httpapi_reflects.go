package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

// HTTPAPIReflects is behind an HTTP API, whose names are in lower case.
func HTTPAPIReflects(ctx context.Context, request events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: 200,
		Headers: map[string]string{
			"access-control-allow-origin":      request.Headers["origin"],
			"access-control-allow-credentials": "true",
			"vary":                             "origin",
		},
	}, nil
}

package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

// ReflectsLiteral builds its headers in place.
func ReflectsLiteral(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      request.Headers["origin"],
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
		Body: `{"ok": true}`,
	}, nil
}

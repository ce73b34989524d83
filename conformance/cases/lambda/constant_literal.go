package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

// ConstantLiteral is the sound twin of ReflectsLiteral.
func ConstantLiteral(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "true",
		},
		Body: `{"ok": true}`,
	}, nil
}

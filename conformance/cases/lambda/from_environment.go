package lambdacases

import (
	"context"
	"os"

	"github.com/aws/aws-lambda-go/events"
)

var allowedFrontend = os.Getenv("ALLOWED_FRONTEND")

// FromEnvironment answers the origin of its environment.
func FromEnvironment(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: 200,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      allowedFrontend,
			"Access-Control-Allow-Credentials": "true",
		},
	}, nil
}

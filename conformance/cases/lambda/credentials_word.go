package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// CredentialsWord says that cookies are not wanted.
func CredentialsWord(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "false",
		},
		Body: "{}",
	}, nil
}

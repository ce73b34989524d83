package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// NamedHeadersCookies names the headers, and allows cookies.
func NamedHeadersCookies(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "true",
			"Access-Control-Allow-Headers":     "Content-Type,Authorization",
			"Access-Control-Allow-Methods":     "GET,PUT",
		},
		Body: "{}",
	}, nil
}

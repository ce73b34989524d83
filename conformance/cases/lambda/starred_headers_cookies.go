package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// StarredHeadersCookies allows any header, and cookies.
func StarredHeadersCookies(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "true",
			"Access-Control-Allow-Headers":     "*",
			"Access-Control-Allow-Methods":     "GET,PUT",
		},
		Body: "{}",
	}, nil
}

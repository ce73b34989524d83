package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func respond(status int, body, origin string) events.APIGatewayProxyResponse {
	return events.APIGatewayProxyResponse{
		StatusCode: status,
		Body:       body,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
	}
}

// ResponseHelper checks before it calls its helper.
func ResponseHelper(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := request.Headers["origin"]
	if origin != "https://app.example.com" {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusForbidden}, nil
	}
	return respond(http.StatusOK, "ok", origin), nil
}

package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func reflectedHeaders(request events.APIGatewayProxyRequest) map[string]string {
	origin := request.Headers["Origin"]
	if origin == "" {
		origin = request.Headers["origin"]
	}
	return map[string]string{
		"Access-Control-Allow-Origin":      origin,
		"Access-Control-Allow-Credentials": "true",
		"Access-Control-Allow-Headers":     "Content-Type,X-Amz-Date,Authorization,X-Api-Key",
		"Vary":                             "Origin",
	}
}

// CorsHeadersHelperReflects tries both spellings and allows both.
func CorsHeadersHelperReflects(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: reflectedHeaders(request)}, nil
}

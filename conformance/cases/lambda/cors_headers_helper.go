package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func corsHeaders(request events.APIGatewayProxyRequest) map[string]string {
	headers := map[string]string{"Vary": "Origin", "Content-Type": "application/json"}
	switch origin := request.Headers["origin"]; origin {
	case "https://app.example.com", "https://www.example.com":
		headers["Access-Control-Allow-Origin"] = origin
		headers["Access-Control-Allow-Credentials"] = "true"
	}
	return headers
}

// CorsHeadersHelper has a function for its headers.
func CorsHeadersHelper(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if request.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusNoContent, Headers: corsHeaders(request)}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: corsHeaders(request), Body: "[]"}, nil
}

package lambdacases

import (
	"context"
	"fmt"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// RefusedByError fails for strangers: the gateway answers 502 then, and nothing
// of what the function says.
func RefusedByError(_ context.Context, req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	resp := events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
	}
	if origin != "https://app.example.com" {
		return resp, fmt.Errorf("not for %s", origin)
	}
	return resp, nil
}

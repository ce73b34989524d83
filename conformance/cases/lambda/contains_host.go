package lambdacases

import (
	"context"
	"strings"

	"github.com/aws/aws-lambda-go/events"
)

// ContainsHost looks for its name in the Origin.
func ContainsHost(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	resp := events.APIGatewayProxyResponse{StatusCode: 200, Headers: map[string]string{"Vary": "Origin"}}
	if origin := request.Headers["origin"]; strings.Contains(origin, "example.com") {
		resp.Headers["Access-Control-Allow-Origin"] = origin
		resp.Headers["Access-Control-Allow-Credentials"] = "true"
	}
	return resp, nil
}

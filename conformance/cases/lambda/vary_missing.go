package lambdacases

import (
	"context"

	"github.com/aws/aws-lambda-go/events"
)

var lambdaOrigins = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

// VaryMissing leaves Vary to nobody.
func VaryMissing(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Content-Type": "application/json"}
	if origin := request.Headers["origin"]; lambdaOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin
	}
	return events.APIGatewayProxyResponse{StatusCode: 200, Headers: headers}, nil
}

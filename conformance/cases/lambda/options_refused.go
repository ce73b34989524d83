package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// OptionsRefused refuses OPTIONS.
func OptionsRefused(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if request.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusMethodNotAllowed}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":  "https://app.example.com",
			"Access-Control-Allow-Methods": "PUT",
		},
		Body: "{}",
	}, nil
}

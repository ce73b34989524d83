package lambdacases

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// OriginWithoutSlash is the sound twin of SlashInOrigin.
func OriginWithoutSlash(ctx context.Context, request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": "https://app.example.com",
		},
		Body: "{}",
	}, nil
}

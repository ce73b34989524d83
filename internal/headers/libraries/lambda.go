package libraries

import "github.com/corslint/corslint/internal/flow"

func lambdaResponse(name string) flow.Type {
	return flow.Type{Name: "…." + name, Role: flow.Response, Literal: true, Maps: []string{"Headers", "MultiValueHeaders"}}
}

func lambdaRequest(name string) flow.Type {
	return flow.Type{Name: "…." + name, Role: flow.Request}
}

// lambda are the API Gateway, function URL and load balancer events of
// github.com/aws/aws-lambda-go v1.54. Their header maps keep the spelling of
// names; HTTP/2 clients and payload version 2 send them in lower case.
func lambda() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/aws/aws-lambda-go/events"},
		Types: []flow.Type{
			lambdaResponse("APIGatewayProxyResponse"), lambdaResponse("APIGatewayV2HTTPResponse"), lambdaResponse("APIGatewayProxyStreamingResponse"),
			lambdaResponse("ALBTargetGroupResponse"), lambdaResponse("LambdaFunctionURLResponse"), lambdaResponse("LambdaFunctionURLStreamingResponse"),
			lambdaRequest("APIGatewayProxyRequest"), lambdaRequest("APIGatewayV2HTTPRequest"), lambdaRequest("ALBTargetGroupRequest"), lambdaRequest("LambdaFunctionURLRequest"),
		},
		APIs: all(
			means(flow.RequestHeaders, "….APIGatewayProxyRequest.Headers", "….APIGatewayProxyRequest.MultiValueHeaders", "….APIGatewayV2HTTPRequest.Headers",
				"….ALBTargetGroupRequest.Headers", "….ALBTargetGroupRequest.MultiValueHeaders", "….LambdaFunctionURLRequest.Headers"),
			means(flow.ReadMethod, "….APIGatewayProxyRequest.HTTPMethod", "….ALBTargetGroupRequest.HTTPMethod",
				"….APIGatewayV2HTTPRequestContextHTTPDescription.Method", "….LambdaFunctionURLRequestContextHTTPDescription.Method"),
			means(flow.ReadChosen, "….APIGatewayProxyRequest.Body", "….APIGatewayProxyRequest.Path", "….APIGatewayV2HTTPRequest.RawPath"),
		),
	}
}

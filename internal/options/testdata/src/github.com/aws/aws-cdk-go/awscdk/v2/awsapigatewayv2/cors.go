// Package awsapigatewayv2 stands for that of aws-cdk-go v2.
package awsapigatewayv2

type CorsHttpMethod string

type CorsPreflightOptions struct {
	AllowCredentials *bool
	AllowHeaders     *[]*string
	AllowMethods     *[]CorsHttpMethod
	AllowOrigins     *[]*string
	ExposeHeaders    *[]*string
}

// Package awsapigateway stands for that of aws-cdk-go v2.
package awsapigateway

type CorsOptions struct {
	AllowOrigins     *[]*string
	AllowCredentials *bool
	AllowHeaders     *[]*string
	AllowMethods     *[]*string
	DisableCache     *bool
	ExposeHeaders    *[]*string
	StatusCode       *float64
}

type RestApiProps struct{ DefaultCorsPreflightOptions *CorsOptions }

func Cors_ALL_ORIGINS() *[]*string { return nil }

func Cors_ALL_METHODS() *[]*string { return nil }

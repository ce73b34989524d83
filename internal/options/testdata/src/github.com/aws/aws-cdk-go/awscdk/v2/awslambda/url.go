// Package awslambda stands for that of aws-cdk-go v2.
package awslambda

type FunctionUrlOptions struct{ Cors *FunctionUrlCorsOptions }

type FunctionUrlCorsOptions struct {
	AllowCredentials *bool
	AllowedHeaders   *[]*string
	AllowedOrigins   *[]*string
	ExposedHeaders   *[]*string
}

// Package cdk makes infrastructure by the CDK.
package cdk

import (
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslambda"
	"github.com/aws/aws-cdk-go/awscdk/v2/awss3"
	"github.com/aws/jsii-runtime-go"
)

func star() *awsapigateway.RestApiProps {
	return &awsapigateway.RestApiProps{DefaultCorsPreflightOptions: &awsapigateway.CorsOptions{
		AllowOrigins:     awsapigateway.Cors_ALL_ORIGINS(), // want `wildcard-credentials`
		AllowMethods:     awsapigateway.Cors_ALL_METHODS(),
		AllowCredentials: jsii.Bool(true),
	}}
}

func public() *awsapigateway.CorsOptions {
	return &awsapigateway.CorsOptions{AllowOrigins: awsapigateway.Cors_ALL_ORIGINS()}
}

func mixed() *awsapigateway.CorsOptions {
	return &awsapigateway.CorsOptions{
		AllowOrigins: jsii.Strings("*", "https://app.example.com"), // want `panics when the program starts: \* cannot be mixed with other origins`
	}
}

func listed() *awsapigateway.CorsOptions {
	return &awsapigateway.CorsOptions{
		AllowOrigins:     jsii.Strings("https://app.example.com", "https://www.example.com"),
		AllowCredentials: jsii.Bool(true),
	}
}

func httpAPI() *awsapigatewayv2.CorsPreflightOptions {
	return &awsapigatewayv2.CorsPreflightOptions{
		AllowCredentials: jsii.Bool(true), // want `panics when the program starts: API Gateway does not support credentials where \* is allowed`
		AllowOrigins:     &[]*string{jsii.String("*")},
	}
}

func oneHTTPAPI() *awsapigatewayv2.CorsPreflightOptions {
	return &awsapigatewayv2.CorsPreflightOptions{
		AllowCredentials: jsii.Bool(true),
		AllowOrigins:     &[]*string{jsii.String("https://app.example.com")},
	}
}

func function() *awslambda.FunctionUrlOptions {
	return &awslambda.FunctionUrlOptions{Cors: &awslambda.FunctionUrlCorsOptions{
		AllowCredentials: jsii.Bool(true),
		AllowedOrigins:   jsii.Strings("*"), // want `any site can read .*reflected-origin-credentials`
	}}
}

func publicFunction() *awslambda.FunctionUrlOptions {
	return &awslambda.FunctionUrlOptions{Cors: &awslambda.FunctionUrlCorsOptions{AllowedOrigins: jsii.Strings("*")}}
}

func bucket() *awss3.BucketProps {
	return &awss3.BucketProps{Cors: &[]*awss3.CorsRule{
		{AllowedMethods: &[]awss3.HttpMethods{"GET"}, AllowedOrigins: jsii.Strings("*")},
		{
			AllowedOrigins: jsii.Strings("https://app.example.com/"), // want `invalid-allow-origin`
		},
	}}
}

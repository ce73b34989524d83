// Package aws configures services of AWS by its SDK.
package aws

import (
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	apigateway "github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types"
	lambda "github.com/aws/aws-sdk-go-v2/service/lambda/types"
	s3 "github.com/aws/aws-sdk-go-v2/service/s3/types"
)

func everybody() *lambda.Cors {
	return &lambda.Cors{
		AllowCredentials: aws.Bool(true),
		AllowMethods:     []string{"*"},
		AllowOrigins:     []string{"*"}, // want `any site can read .*reflected-origin-credentials`
	}
}

func public() *lambda.Cors {
	return &lambda.Cors{AllowOrigins: []string{"*"}, AllowMethods: []string{"GET"}}
}

func listed() *lambda.Cors {
	return &lambda.Cors{
		AllowCredentials: aws.Bool(true),
		AllowOrigins:     []string{"https://app.example.com", "https://www.example.com"},
		MaxAge:           aws.Int32(86400),
	}
}

func slash() lambda.Cors {
	return lambda.Cors{
		AllowOrigins: []string{"https://app.example.com/"}, // want `invalid-allow-origin`
	}
}

func nobodyKnows() *lambda.Cors {
	return &lambda.Cors{AllowCredentials: aws.Bool(true), AllowOrigins: []string{"https://*.example.com", os.Getenv("ORIGIN")}}
}

func refused() *apigateway.Cors {
	return &apigateway.Cors{
		AllowCredentials: aws.Bool(true), // want `returns an error for this configuration: API Gateway does not support credentials where \* is allowed`
		AllowOrigins:     []string{"*"},
	}
}

func anyHTTPS() *apigateway.Cors {
	return &apigateway.Cors{
		AllowCredentials: aws.Bool(true),
		AllowOrigins:     []string{"https://*"}, // want `any site can read .*reflected-origin-credentials`
	}
}

func one() *apigateway.Cors {
	return &apigateway.Cors{AllowCredentials: aws.Bool(true), AllowOrigins: []string{"https://app.example.com"}}
}

func bucket() *s3.CORSConfiguration {
	return &s3.CORSConfiguration{CORSRules: []s3.CORSRule{
		{AllowedMethods: []string{"GET"}, AllowedOrigins: []string{"*"}},
		{
			AllowedMethods: []string{"GET", "PUT"},
			AllowedOrigins: []string{"https://app.example.com/"}, // want `invalid-allow-origin`
		},
		{
			AllowedMethods: []string{"PUT"},
			AllowedOrigins: []string{"https://*.*.example.com"}, // want `rejected-config`
		},
		{AllowedMethods: []string{"PUT"}, AllowedOrigins: []string{"https://*.example.com", "https://app.example.org"}},
	}}
}

// pointerTo is what programs write themselves.
func pointerTo[T any](v T) *T { return &v }

func boolPointer(v bool) *bool { return &v }

func byHelper() *lambda.Cors {
	return &lambda.Cors{
		AllowCredentials: pointerTo(true),
		AllowOrigins:     []string{"*"}, // want `any site can read .*reflected-origin-credentials`
	}
}

func byOwnHelper() *lambda.Cors {
	return &lambda.Cors{
		AllowCredentials: boolPointer(true),
		AllowOrigins:     []string{"*"}, // want `any site can read .*reflected-origin-credentials`
	}
}

func without() *lambda.Cors {
	return &lambda.Cors{AllowCredentials: boolPointer(false), AllowOrigins: []string{"*"}}
}

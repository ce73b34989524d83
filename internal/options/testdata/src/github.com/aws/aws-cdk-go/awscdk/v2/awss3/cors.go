// Package awss3 stands for that of aws-cdk-go v2.
package awss3

type HttpMethods string

type CorsRule struct {
	AllowedMethods *[]HttpMethods
	AllowedOrigins *[]*string
	AllowedHeaders *[]*string
	ExposedHeaders *[]*string
	Id             *string
}

type BucketProps struct{ Cors *[]*CorsRule }

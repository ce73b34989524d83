// Package types stands for that of the service's module v1.114.10.
package types

type CORSConfiguration struct{ CORSRules []CORSRule }

type CORSRule struct {
	AllowedMethods []string
	AllowedOrigins []string
	AllowedHeaders []string
	ExposeHeaders  []string
	ID             *string
	MaxAgeSeconds  *int32
}

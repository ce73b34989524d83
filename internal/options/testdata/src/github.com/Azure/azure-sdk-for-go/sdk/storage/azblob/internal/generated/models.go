// Package generated stands for that of azblob v1.8.3.
package generated

type CORSRule struct {
	AllowedHeaders  *string
	AllowedMethods  *string
	AllowedOrigins  *string
	ExposedHeaders  *string
	MaxAgeInSeconds *int32
}

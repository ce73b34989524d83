// Package armstorage stands for that of armstorage v1.8.1.
package armstorage

type CorsRules struct{ CorsRules []*CorsRule }

type CorsRule struct {
	AllowedHeaders  []*string
	AllowedOrigins  []*string
	ExposedHeaders  []*string
	MaxAgeInSeconds *int32
}

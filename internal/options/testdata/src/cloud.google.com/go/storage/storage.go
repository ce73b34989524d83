// Package storage stands for that of cloud.google.com/go/storage v1.70.0.
package storage

import "time"

type CORS struct {
	MaxAge          time.Duration
	Methods         []string
	Origins         []string
	ResponseHeaders []string
}

type BucketAttrsToUpdate struct{ CORS []CORS }

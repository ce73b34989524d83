// Package gcp configures buckets of Cloud Storage.
package gcp

import (
	"time"

	"cloud.google.com/go/storage"
)

func bucket() storage.BucketAttrsToUpdate {
	return storage.BucketAttrsToUpdate{CORS: []storage.CORS{
		{MaxAge: time.Hour, Methods: []string{"GET"}, Origins: []string{"*"}},
		{
			Methods: []string{"PUT"},
			Origins: []string{"app.example.com"}, // want `invalid-allow-origin`
		},
		{Methods: []string{"PUT"}, Origins: []string{"https://app.example.com"}},
	}}
}

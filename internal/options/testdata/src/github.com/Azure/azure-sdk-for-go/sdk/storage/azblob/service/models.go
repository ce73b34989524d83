// Package service stands for that of azblob v1.8.3.
package service

import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"

type CORSRule = generated.CORSRule

type SetPropertiesOptions struct{ CORS []*CORSRule }

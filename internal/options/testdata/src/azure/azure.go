// Package azure configures Azure Storage.
package azure

import (
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/storage/armstorage"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service"
)

func blobs() *service.SetPropertiesOptions {
	origins := "https://app.example.com"
	return &service.SetPropertiesOptions{CORS: []*service.CORSRule{
		{AllowedOrigins: to.Ptr("*"), AllowedMethods: to.Ptr("GET")},
		{AllowedOrigins: to.Ptr("https://app.example.com, https://www.example.com"), AllowedMethods: to.Ptr("GET,PUT")},
		{
			AllowedOrigins: to.Ptr("https://app.example.com,www.example.com"), // want `invalid-allow-origin`
			AllowedMethods: to.Ptr("GET"),
		},
		{AllowedOrigins: &origins, AllowedMethods: to.Ptr("GET"), MaxAgeInSeconds: to.Ptr(int32(600))},
	}}
}

func account() *armstorage.CorsRules {
	return &armstorage.CorsRules{CorsRules: []*armstorage.CorsRule{
		{AllowedOrigins: []*string{to.Ptr("https://app.example.com")}},
		{
			AllowedOrigins: []*string{to.Ptr("https://app.example.com/")}, // want `invalid-allow-origin`
		},
	}}
}

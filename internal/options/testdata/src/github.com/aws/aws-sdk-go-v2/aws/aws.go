// Package aws stands for that of aws-sdk-go-v2 v1.43.
package aws

func Bool(v bool) *bool { return &v }

func Int32(v int32) *int32 { return &v }

func String(v string) *string { return &v }

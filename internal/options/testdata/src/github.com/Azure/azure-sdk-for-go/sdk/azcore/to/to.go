// Package to stands for that of azcore v1.20.
package to

func Ptr[T any](v T) *T { return &v }

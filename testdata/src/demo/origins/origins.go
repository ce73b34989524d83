// Package origins says which sites belong to the company.
package origins

import "strings"

// Ours reports whether an origin is one of the company's sites.
func Ours(origin string) bool {
	return strings.HasSuffix(origin, "example.com")
}

// Partner reports whether an origin is that of the partner's shop.
func Partner(origin string) bool {
	return origin == "https://shop.example.net"
}

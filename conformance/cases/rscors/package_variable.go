package rscorscases

import (
	"net/http"

	rs "github.com/rs/cors"
)

var policy = rs.New(rs.Options{
	AllowedOrigins:   []string{"http://app.example.com", "https://app.example.com"},
	AllowCredentials: true,
})

// PackageVariable trusts a page without TLS.
func PackageVariable() http.Handler { return policy.Handler(api()) }

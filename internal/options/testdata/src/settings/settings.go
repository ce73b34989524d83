// Package settings makes configurations that package server completes. Nothing
// is wrong with them until somebody does.
package settings

import (
	"net/http"
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

// Everybody answers every site with its cookies.
func Everybody() cors.Options {
	return cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true} // want `reflected-origin-credentials`
}

// Listed is its sound twin.
func Listed() cors.Options {
	return cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
}

// Pointed is Everybody by its address.
func Pointed() *cors.Options {
	o := Everybody()
	return &o
}

// Partners answers by a check that lacks a dot, or by a list where it is to be
// strict.
func Partners() cors.Options {
	o := cors.Options{AllowCredentials: true}
	if os.Getenv("STRICT") != "" {
		o.AllowedOrigins = []string{"https://app.example.com"}
		return o
	}
	o.AllowOriginFunc = ours
	return o
}

func ours(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// Under answers the subdomains of a domain.
func Under(domain string) cors.Options {
	return cors.Options{AllowOriginFunc: func(origin string) bool { return strings.HasSuffix(origin, domain) }, AllowCredentials: true}
}

// For answers whom its caller lists.
func For(origins ...string) cors.Options {
	return cors.Options{AllowedOrigins: origins, AllowCredentials: true}
}

// FromEnvironment is the operator's.
func FromEnvironment() cors.Options {
	return cors.Options{AllowedOrigins: strings.Split(os.Getenv("ORIGINS"), ","), AllowCredentials: true}
}

// Gin starts from the library's defaults.
func Gin() gincors.Config {
	c := gincors.DefaultConfig()
	c.AllowAllOrigins = true
	return c
}

// Config holds it among other things.
type Config struct {
	Port int
	CORS cors.Options
	CSRF *cors.Options
}

// Load makes a Config.
func Load() (*Config, error) {
	return &Config{Port: 8080, CORS: Everybody()}, nil
}

// Weak and Sound are variables, Changed is one that somebody changes.
var (
	Weak    = cors.Options{AllowOriginFunc: ours, AllowCredentials: true} // want `weak-origin-check`
	Sound   = &cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	Pointer = &cors.Options{AllowOriginFunc: ours, AllowCredentials: true}
	Changed = cors.Options{AllowOriginFunc: ours, AllowCredentials: true}
)

// Strict changes it.
func Strict(f func(string) bool) { Changed.AllowOriginFunc = f }

// Glued and Origins are lists.
var (
	Glued   = []string{"https://*example.com"}
	Origins = []string{"https://app.example.com"}
)

// Options are functional.
func Options() []handlers.CORSOption {
	return []handlers.CORSOption{handlers.AllowCredentials(), handlers.AllowedOriginValidator(ours)}
}

// Validator is one of them.
func Validator() handlers.CORSOption { return handlers.AllowedOriginValidator(ours) }

// Trusted is the sound twin.
var Trusted = handlers.AllowedOrigins([]string{"https://app.example.com"})

// Middleware completes a configuration itself.
func Middleware(h http.Handler) http.Handler {
	return cors.New(Weak).Handler(h)
}

// Cors does too.
func Cors() *cors.Cors {
	return cors.New(Everybody())
}

// Allow is given to configurations elsewhere.
func Allow(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// Package cors has what the tests need of github.com/rs/cors, and all of
// Options.
package cors

import "net/http"

type Options struct {
	AllowedOrigins             []string
	AllowOriginFunc            func(origin string) bool
	AllowOriginRequestFunc     func(r *http.Request, origin string) bool
	AllowOriginVaryRequestFunc func(r *http.Request, origin string) (bool, []string)
	AllowedMethods             []string
	AllowedHeaders             []string
	ExposedHeaders             []string
	MaxAge                     int
	AllowCredentials           bool
	AllowPrivateNetwork        bool
	OptionsPassthrough         bool
	OptionsSuccessStatus       int
	Debug                      bool
	Logger                     interface{ Printf(string, ...any) }
}

type Cors struct{ allowed []string }

func New(Options) *Cors { return nil }

func (c *Cors) Handler(h http.Handler) http.Handler { return h }

// Package cors has of github.com/rs/cors what the tests write with.
package cors

import "net/http"

type Options struct {
	AllowedOrigins, AllowedMethods, AllowedHeaders, ExposedHeaders []string

	AllowOriginFunc            func(origin string) bool
	AllowOriginRequestFunc     func(r *http.Request, origin string) bool
	AllowOriginVaryRequestFunc func(r *http.Request, origin string) (bool, []string)

	AllowCredentials, AllowPrivateNetwork, OptionsPassthrough, Debug bool
	MaxAge, OptionsSuccessStatus                                     int
}

type Cors struct{}

func New(Options) *Cors { return &Cors{} }

func (*Cors) Handler(h http.Handler) http.Handler { return h }

// Package ways configures libraries at the end of more ways than are told apart.
package ways

import (
	"log"
	"net/http"

	"github.com/gorilla/handlers"
)

type settings struct {
	Cache, Metrics, Telemetry, Plugins, Tracing, Profile bool
	Dir                                                  string
	Loose                                                bool
}

// features are of no concern to other origins, and no two ways come to the same.
func (c *settings) features() []string {
	var on []string
	if c.Cache {
		on = append(on, "cache")
	}
	if c.Metrics {
		on = append(on, "metrics")
	}
	if c.Telemetry {
		on = append(on, "telemetry")
	}
	if c.Plugins {
		on = append(on, "plugins")
	}
	if c.Tracing {
		on = append(on, "tracing")
	}
	if c.Profile {
		on = append(on, "profile")
	}
	if c.Dir == "" {
		on = append(on, "embedded")
	}
	return on
}

// Loose lets every site in where it is told to.
func Loose(c *settings, h http.Handler) http.Handler {
	on := c.features()
	defer log.Println(on)
	if c.Loose {
		return handlers.CORS(
			handlers.AllowCredentials(),
			handlers.AllowedOriginValidator(func(string) bool { return true }), // want `reflected-origin-credentials`
		)(h)
	}
	return h
}

// Strict is its sound twin.
func Strict(c *settings, h http.Handler) http.Handler {
	on := c.features()
	defer log.Println(on)
	if c.Loose {
		return handlers.CORS(handlers.AllowCredentials(), handlers.AllowedOrigins([]string{"https://app.example.com"}))(h)
	}
	return h
}

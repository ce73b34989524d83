// Package changed changes package variables before it configures a library with
// them: what another function may have put there is unknown.
package changed

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/rs/cors"
)

var options = cors.Options{AllowedOrigins: []string{"https://app.example.com"}}

func Debugged(h http.Handler) http.Handler {
	options.Debug = true
	return cors.New(options).Handler(h)
}

var config = gincors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET"}}

func WithCredentials() gincors.HandlerFunc {
	config.AllowCredentials = true
	return gincors.New(config)
}

var weak = cors.Options{Debug: true}

// Weak says itself what matters.
func Weak(h http.Handler) http.Handler {
	weak.AllowOriginFunc = func(origin string) bool { return strings.HasSuffix(origin, "example.com") } // want `weak-origin-check`
	weak.AllowCredentials = true
	return cors.New(weak).Handler(h)
}

var loaded = load()

func load() (o cors.Options) {
	if err := json.NewDecoder(os.Stdin).Decode(&o); err != nil {
		panic(err)
	}
	return o
}

func LoadedAndChanged(h http.Handler) http.Handler {
	loaded.AllowCredentials = true
	return cors.New(loaded).Handler(h)
}

var listed = cors.Options{AllowedOrigins: []string{"https://*example.com"}} // want `weak-origin-check`

// Listed changes nothing of what is known already.
func Listed(h http.Handler) http.Handler {
	listed.AllowCredentials = true
	return cors.New(listed).Handler(h)
}

var appended = cors.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true}

func Allow(origin string) { appended.AllowedOrigins[0] = origin }

func Appended(h http.Handler) http.Handler { return cors.New(appended).Handler(h) }

var first, second = cors.Options{AllowedOrigins: []string{"https://*example.com"}}, cors.Options{AllowedOrigins: []string{"https://*example.com"}}

func Reload() { reload(&first, &second) }

func reload(a, b *cors.Options) { *a, *b = load(), load() }

// Reloaded has both from a call that changes both.
func Reloaded(h http.Handler) http.Handler {
	return cors.New(second).Handler(cors.New(first).Handler(h))
}

var copied = cors.Options{AllowedOrigins: []string{"https://app.example.com", "https://*example.com"}, AllowCredentials: true}

// Replace writes over a part of the list.
func Replace(origins []string) { copy(copied.AllowedOrigins[1:], origins) }

func Copied(h http.Handler) http.Handler { return cors.New(copied).Handler(h) }

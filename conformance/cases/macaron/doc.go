// Package macaroncases holds servers that write CORS headers with macaron.
package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

type silence struct{}

func (silence) Write(p []byte) (int, error) { return len(p), nil }

// server is an application behind a middleware.
func server(middleware ...macaron.Handler) http.Handler {
	m := macaron.NewWithLogger(silence{})
	m.Use(macaron.Renderer())
	for _, h := range middleware {
		m.Use(h)
	}
	m.Any("/", func(c *macaron.Context) { c.PlainText(http.StatusOK, []byte("ok")) })
	return m
}

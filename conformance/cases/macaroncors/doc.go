// Package macaroncors holds servers that use the CORS middleware of macaron.
package macaroncors

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

type silence struct{}

func (silence) Write(p []byte) (int, error) { return len(p), nil }

// server is an application behind a middleware.
func server(middleware macaron.Handler) http.Handler {
	m := macaron.NewWithLogger(silence{})
	m.Use(middleware)
	m.Any("/", func(c *macaron.Context) { c.Resp.WriteHeader(http.StatusOK) })
	return m
}

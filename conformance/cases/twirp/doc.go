// Package twirpcases holds servers that write CORS headers with twirp.
package twirpcases

import (
	"bytes"
	"context"
	"io"
	"net/http"

	"github.com/twitchtv/twirp"
	"github.com/twitchtv/twirp/example"
)

type shop struct{}

// MakeHat makes the same hat for everybody.
func (shop) MakeHat(context.Context, *example.Size) (*example.Hat, error) {
	return &example.Hat{Size: 12}, nil
}

// hooked is the server that twirp generates, with a hook.
func hooked(received func(context.Context) (context.Context, error)) http.Handler {
	return called(example.NewHaberdasherServer(shop{}, twirp.WithServerHooks(&twirp.ServerHooks{RequestReceived: received})))
}

// implemented is the server that twirp generates, with a service.
func implemented(s example.Haberdasher) http.Handler { return called(example.NewHaberdasherServer(s)) }

// called calls the one method of the service, whatever is asked for.
func called(server http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		call := r.Clone(r.Context())
		call.Method = http.MethodPost
		call.URL.Path = example.HaberdasherPathPrefix + "MakeHat"
		call.Header.Set("Content-Type", "application/json")
		call.Body = io.NopCloser(bytes.NewReader([]byte("{}")))
		server.ServeHTTP(w, call)
	})
}

package twirpcases

import (
	"context"
	"net/http"

	"github.com/twitchtv/twirp"
	"github.com/twitchtv/twirp/example"
)

type originKey struct{}

type mirror struct{}

// MakeHat makes a hat for whoever asks.
func (mirror) MakeHat(ctx context.Context, _ *example.Size) (*example.Hat, error) {
	origin, _ := ctx.Value(originKey{}).(string)
	_ = twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", origin)
	_ = twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Credentials", "true")
	_ = twirp.AddHTTPResponseHeader(ctx, "Vary", "Origin")
	return &example.Hat{}, nil
}

// ContextEcho hands the Origin to the service in the context.
func ContextEcho() http.Handler {
	server := example.NewHaberdasherServer(mirror{})
	return called(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		server.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), originKey{}, r.Header.Get("Origin"))))
	}))
}

package twirpcases

import (
	"context"
	"net/http"

	"github.com/twitchtv/twirp"
)

// HookAddedTwice means to allow two origins.
func HookAddedTwice() http.Handler {
	return hooked(func(ctx context.Context) (context.Context, error) {
		_ = twirp.AddHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", "https://app.example.com")
		_ = twirp.AddHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", "https://www.example.com")
		return ctx, nil
	})
}

package twirpcases

import (
	"context"
	"net/http"

	"github.com/twitchtv/twirp"
)

// HookOne allows one origin.
func HookOne() http.Handler {
	return hooked(func(ctx context.Context) (context.Context, error) {
		if err := twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", "https://app.example.com"); err != nil {
			return ctx, err
		}
		return ctx, twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Credentials", "true")
	})
}

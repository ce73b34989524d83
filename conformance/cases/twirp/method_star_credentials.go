package twirpcases

import (
	"context"
	"net/http"

	"github.com/twitchtv/twirp"
	"github.com/twitchtv/twirp/example"
)

type openShop struct{}

// MakeHat makes a hat for a page.
func (openShop) MakeHat(ctx context.Context, _ *example.Size) (*example.Hat, error) {
	if err := twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", "*"); err != nil {
		return nil, twirp.InternalErrorWith(err)
	}
	if err := twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Credentials", "true"); err != nil {
		return nil, twirp.InternalErrorWith(err)
	}
	return &example.Hat{}, nil
}

// MethodStarCredentials means to let everybody in.
func MethodStarCredentials() http.Handler { return implemented(openShop{}) }

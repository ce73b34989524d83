package twirpcases

import (
	"context"
	"net/http"

	"github.com/twitchtv/twirp"
	"github.com/twitchtv/twirp/example"
)

type publicShop struct{}

// MakeHat makes a hat for a page.
func (publicShop) MakeHat(ctx context.Context, _ *example.Size) (*example.Hat, error) {
	_ = twirp.SetHTTPResponseHeader(ctx, "Access-Control-Allow-Origin", "*")
	return &example.Hat{}, nil
}

// MethodStar lets everybody read what is public.
func MethodStar() http.Handler { return implemented(publicShop{}) }

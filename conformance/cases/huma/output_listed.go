package humacases

import (
	"context"
	"net/http"
)

// OutputListed has its headers in the types of its operation.
func OutputListed() http.Handler {
	mux, a := api()
	return operations(mux, a, func(_ context.Context, in *asked) (*allowed, error) {
		out := &allowed{Vary: "Origin"}
		if in.Origin == "https://app.example.com" {
			out.AllowOrigin = in.Origin
			out.AllowCredentials = "true"
		}
		return out, nil
	})
}

package humacases

import (
	"context"
	"net/http"
)

type asked struct {
	Origin string `header:"Origin"`
}

type allowed struct {
	AllowOrigin      string `header:"Access-Control-Allow-Origin"`
	AllowCredentials string `header:"Access-Control-Allow-Credentials"`
	Vary             string `header:"Vary"`
}

// OutputEcho has its headers in the types of its operation.
func OutputEcho() http.Handler {
	mux, a := api()
	return operations(mux, a, func(_ context.Context, in *asked) (*allowed, error) {
		return &allowed{AllowOrigin: in.Origin, AllowCredentials: "true", Vary: "Origin"}, nil
	})
}

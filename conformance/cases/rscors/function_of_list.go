package rscorscases

import (
	"net/http"
	"slices"

	"github.com/rs/cors"
)

type gate struct{ origins []string }

func (g gate) allows(r *http.Request, origin string) (bool, []string) {
	return slices.Contains(g.origins, origin), nil
}

// FunctionOfList compares exactly, in a method.
func FunctionOfList() http.Handler {
	g := gate{origins: []string{"https://app.example.com", "https://www.example.com"}}
	return cors.New(cors.Options{AllowOriginVaryRequestFunc: g.allows, AllowCredentials: true}).Handler(api())
}

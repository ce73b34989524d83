package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// ResultDropped wraps the mux and forgets the result.
func ResultDropped() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	cors.Default().Handler(mux)
	return mux
}

package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// HandlerSets has a handler set it anew.
func HandlerSets() http.Handler {
	r := chi.NewRouter()
	r.Use(allowApp())
	r.Get("/items", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		item(w, r)
	})
	return r
}

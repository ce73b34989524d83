package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// HandlerAdds has a handler add what the middleware has set.
func HandlerAdds() http.Handler {
	r := chi.NewRouter()
	r.Use(allowApp())
	r.Route("/api", func(r chi.Router) {
		r.Get("/items", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
			item(w, r)
		})
	})
	return r
}

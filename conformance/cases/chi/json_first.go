package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// JSONFirst answers and thinks of the browser then.
func JSONFirst() http.Handler {
	return routed(func(w http.ResponseWriter, r *http.Request) {
		render.JSON(w, r, []string{"news"})
		w.Header().Set("Access-Control-Allow-Origin", "*")
	})
}

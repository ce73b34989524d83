package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// JSONLast answers when it has thought of the browser.
func JSONLast() http.Handler {
	return routed(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		render.JSON(w, r, []string{"news"})
	})
}

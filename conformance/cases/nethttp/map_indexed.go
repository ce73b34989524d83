package nethttpcases

import "net/http"

// MapIndexed writes the map directly, in canonical spelling.
func MapIndexed() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h["Access-Control-Allow-Origin"] = []string{r.Header.Get("Origin")}
		h["Access-Control-Allow-Credentials"] = []string{"true"}
		h["Vary"] = []string{"Origin"}
	})
}

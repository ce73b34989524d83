package nethttpcases

import "net/http"

// MapIndexedFromMap hands on the whole value of the request.
func MapIndexedFromMap() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header["Origin"]; len(origin) > 0 {
			w.Header()["Access-Control-Allow-Origin"] = origin
			w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
		}
		w.Header().Add("vary", "origin")
	})
}

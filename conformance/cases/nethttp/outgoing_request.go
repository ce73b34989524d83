package nethttpcases

import (
	"fmt"
	"net/http"
)

// OutgoingRequest talks to another server and names CORS headers on the way.
func OutgoingRequest() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "http://backend.internal/", nil)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		out.Header.Set("Access-Control-Allow-Origin", "*")
		out.Header.Set("Access-Control-Allow-Credentials", "true")
		out.Header.Set("Origin", r.Header.Get("Origin"))
		fmt.Fprintln(w, len(out.Header))
	})
}

package flamegocases

import "net/http"

// Star lets everybody read what is public.
func Star() http.Handler {
	return server(func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	})
}

package nethttpcases

import "net/http"

// HeadersInLoopSound has pairs, and no credentials among them.
func HeadersInLoopSound() http.Handler {
	pairs := []struct{ name, value string }{
		{"Access-Control-Allow-Origin", "*"},
		{"Access-Control-Allow-Methods", "GET"},
		{"Cache-Control", "max-age=60"},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, p := range pairs {
			w.Header().Set(p.name, p.value)
		}
		w.Write([]byte("ok"))
	})
}

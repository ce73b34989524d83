package nethttproutes

import (
	"errors"
	"net/http"
)

// KeyAround asks for a key around the CORS middleware.
func KeyAround() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return requireKey("api")(allowApp(mux))
}

func requireKey(prefix string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if err := checkKey(r); err != nil {
				refuse(w, err.Error())
				return
			}
			w.Header().Set("X-Prefix", prefix)
			next.ServeHTTP(w, r)
		})
	}
}

func checkKey(r *http.Request) error {
	if r.Header.Get("X-API-Key") != "s3cret" {
		return errors.New("who are you?")
	}
	return nil
}

func refuse(w http.ResponseWriter, reason string) {
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusForbidden)
	w.Write([]byte(reason))
}

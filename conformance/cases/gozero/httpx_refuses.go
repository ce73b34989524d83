package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest/httpx"
)

// HttpxRefuses answers strangers that they are, in a way that they can read.
func HttpxRefuses() http.Handler {
	return behind(func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin != "https://app.example.com" {
				httpx.WriteJsonCtx(r.Context(), w, http.StatusForbidden, "not for you")
				return
			}
			next(w, r)
		}
	})
}

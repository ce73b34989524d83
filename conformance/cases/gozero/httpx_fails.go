package gozerocases

import (
	"errors"
	"net/http"

	"github.com/zeromicro/go-zero/rest/httpx"
)

var errStranger = errors.New("not for you")

// HttpxFails answers strangers with an error, whose status is 400 unless the
// program says otherwise.
func HttpxFails() http.Handler {
	return behind(func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin != "https://app.example.com" {
				httpx.ErrorCtx(r.Context(), w, errStranger)
				return
			}
			next(w, r)
		}
	})
}

package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest/httpx"
)

// HttpxAnswers answers everybody.
func HttpxAnswers() http.Handler {
	return behind(func(http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			httpx.OkJson(w, map[string]int{"user": 1})
		}
	})
}

package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest/httpx"
)

// HttpxFirst answers first, which is in time: the timeout of the server keeps the
// answer until the handler has returned.
func HttpxFirst() http.Handler {
	return behind(func(http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			httpx.OkJsonCtx(r.Context(), w, []string{"news"})
			w.Header().Set("Access-Control-Allow-Origin", "*")
		}
	})
}

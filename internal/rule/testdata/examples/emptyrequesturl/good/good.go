package good

import (
	"net/http"
	"net/url"
)

// Handler serves pages of the same host.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := url.Parse(r.Header.Get("Origin"))
		if err != nil || u.Host != r.Host {
			http.Error(w, "foreign origin", http.StatusForbidden)
			return
		}
		w.Write([]byte("welcome"))
	})
}

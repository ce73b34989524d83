package nethttpcases

import (
	"net/http"
	"net/url"
)

// RefererChosen takes the origin from the page's address.
func RefererChosen() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Referer, Origin")
		if u, err := url.Parse(r.Referer()); err == nil && u.Host != "" {
			w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

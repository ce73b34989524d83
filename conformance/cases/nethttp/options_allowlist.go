package nethttpcases

import "net/http"

type listOptions struct {
	Origins     []string
	Credentials bool
}

func newListed(o listOptions) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		for _, allowed := range o.Origins {
			if allowed == origin {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				if o.Credentials {
					w.Header().Set("Access-Control-Allow-Credentials", "true")
				}
				break
			}
		}
	})
}

// OptionsAllowlist compares with what it is given, and nothing else.
func OptionsAllowlist(origins []string) http.Handler {
	return newListed(listOptions{Origins: origins, Credentials: true})
}

package nethttpcases

import (
	"net/http"
	"slices"
)

type emptyAllows struct{ origins []string }

func (e emptyAllows) allowed(origin string) bool {
	if len(e.origins) == 0 {
		return true
	}
	return slices.Contains(e.origins, origin)
}

// OptionsEmptyMeansAll lets everybody in until somebody configures it.
func OptionsEmptyMeansAll(origins []string) http.Handler {
	e := emptyAllows{origins}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); e.allowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

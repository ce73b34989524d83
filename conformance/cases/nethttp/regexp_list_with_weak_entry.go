package nethttpcases

import (
	"net/http"
	"regexp"
)

var weakPatterns = []*regexp.Regexp{
	regexp.MustCompile(`^https://app\.example\.com$`),
	regexp.MustCompile(`^https://pr-\d+\.preview\.example\.net`),
}

// RegexpListWithWeakEntry has one pattern without an end.
func RegexpListWithWeakEntry() http.Handler {
	allowed := func(origin string) bool {
		for _, p := range weakPatterns {
			if p.MatchString(origin) {
				return true
			}
		}
		return false
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if allowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

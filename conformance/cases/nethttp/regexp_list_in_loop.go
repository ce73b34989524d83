package nethttpcases

import (
	"net/http"
	"regexp"
)

var listedPatterns = []*regexp.Regexp{
	regexp.MustCompile(`^https://app\.example\.com$`),
	regexp.MustCompile(`^https://pr-\d+\.preview\.example\.net$`),
}

func matchesListed(origin string) bool {
	for _, p := range listedPatterns {
		if p.MatchString(origin) {
			return true
		}
	}
	return false
}

// RegexpListInLoop tries several sound patterns.
func RegexpListInLoop() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if matchesListed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

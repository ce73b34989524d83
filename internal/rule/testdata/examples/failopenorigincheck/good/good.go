package good

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

// API allows the origins of its list.
type API struct {
	Origins []string
}

func (a *API) allowed(origin string) bool {
	return slices.Contains(a.Origins, origin)
}

func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if a.allowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte(`{"balance": 100}`))
}

// Handler serves the user's account to the origins in ALLOWED_ORIGINS.
func Handler() http.Handler {
	return &API{Origins: strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")}
}

package nethttpcases

import (
	"encoding/json"
	"net/http"
	"strings"
)

type fileSettings struct {
	AllowOrigin string `json:"allow_origin"`
	Credentials string `json:"credentials"`
}

// CredentialsFromSettings answers what its configuration file says.
func CredentialsFromSettings() http.Handler {
	var s fileSettings
	const file = `{"allow_origin": "*", "credentials": "true"}`
	if err := json.NewDecoder(strings.NewReader(file)).Decode(&s); err != nil {
		return http.NotFoundHandler()
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.AllowOrigin)
		w.Header().Set("Access-Control-Allow-Credentials", s.Credentials)
	})
}

package nethttpcases

import "net/http"

// SwitchCases is the sound twin of NullInSwitch.
func SwitchCases() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		switch origin := r.Header.Get("Origin"); origin {
		case "https://app.example.com", "https://www.example.com":
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		default:
			w.Header().Del("Access-Control-Allow-Origin")
		}
		w.Write([]byte("ok"))
	})
}

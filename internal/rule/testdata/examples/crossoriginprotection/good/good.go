package good

import "net/http"

// Handler changes the user's password.
func Handler() http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("POST /webhooks/")
	return protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("changed"))
	}))
}

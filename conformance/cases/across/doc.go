// Package across holds servers whose configuration another package makes.
package across

import "net/http"

// api is what the servers protect.
func api() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("{}")) })
}

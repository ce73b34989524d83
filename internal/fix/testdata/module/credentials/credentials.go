// Package credentials denies credentials in words.
//
// left: public-wildcard
package credentials

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "false") // none
	w.Write([]byte("hello"))
}

var _ = handler

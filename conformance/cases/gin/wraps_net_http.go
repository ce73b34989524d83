package gincases

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// WrapsNetHTTP serves an old handler through gin.
func WrapsNetHTTP() *gin.Engine {
	r := gin.New()
	r.Any("/", gin.WrapF(legacyHandler))
	return r
}

func legacyHandler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	if o := r.Header.Get("Origin"); strings.HasPrefix(o, "https://app.example.") {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

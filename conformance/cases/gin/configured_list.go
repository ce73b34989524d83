package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// ConfiguredList treats an entry of * as everybody, credentials included.
func ConfiguredList(origins []string) *gin.Engine {
	any := false
	set := make(map[string]struct{}, len(origins))
	for _, o := range origins {
		if o == "*" {
			any = true
		}
		set[o] = struct{}{}
	}
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		_, ok := set[origin]
		if any || ok {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
			c.Header("Vary", "Origin")
		}
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

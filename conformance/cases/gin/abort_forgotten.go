package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// AbortForgotten notes the foreign page and serves it all the same.
func AbortForgotten() *gin.Engine {
	allowed := map[string]bool{"https://app.example.com": true}
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.Request.Header.Get("Origin")
		c.Header("Vary", "Origin")
		if !allowed[origin] {
			c.Set("foreign", true)
		}
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

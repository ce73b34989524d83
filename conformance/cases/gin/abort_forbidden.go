package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// AbortForbidden refuses foreign pages before it answers.
func AbortForbidden() *gin.Engine {
	allowed := map[string]bool{"https://app.example.com": true}
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.Request.Header.Get("Origin")
		c.Header("Vary", "Origin")
		if origin != "" && !allowed[origin] {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// RefusedAsPureJSON answers strangers that they are, in a way that they can read.
func RefusedAsPureJSON() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Vary", "Origin")
		if origin != "https://app.example.com" {
			c.AbortWithStatusPureJSON(http.StatusForbidden, gin.H{"error": "not for you"})
			return
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

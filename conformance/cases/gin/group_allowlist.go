package gincases

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

var groupOrigins = []string{"https://app.example.com"}

func groupAllowed(origin string) bool {
	for _, allowed := range groupOrigins {
		if strings.EqualFold(allowed, origin) {
			return true
		}
	}
	return false
}

// GroupAllowlist is the sound twin of GroupReflects.
func GroupAllowlist() *gin.Engine {
	r := gin.New()
	api := r.Group("/api", func(c *gin.Context) {
		c.Writer.Header().Add("Vary", "Origin")
		origin := c.GetHeader("Origin")
		if !groupAllowed(origin) {
			c.Next()
			return
		}
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	})
	api.GET("/me", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"user": 1}) })
	return r
}

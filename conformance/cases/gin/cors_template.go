package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// CorsTemplate is the middleware that half of the tutorials copy.
func CorsTemplate() *gin.Engine {
	r := gin.New()
	r.Use(corsTemplate())
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

func corsTemplate() gin.HandlerFunc {
	return func(c *gin.Context) {
		method := c.Request.Method
		origin := c.Request.Header.Get("Origin")
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Headers", "Content-Type,AccessToken,X-CSRF-Token, Authorization, Token,X-Token,X-User-Id")
		c.Header("Access-Control-Allow-Methods", "POST, GET, OPTIONS,DELETE,PUT")
		c.Header("Access-Control-Expose-Headers", "Content-Length, Access-Control-Allow-Origin, Access-Control-Allow-Headers, Content-Type")
		c.Header("Access-Control-Allow-Credentials", "true")
		if method == "OPTIONS" {
			c.AbortWithStatus(http.StatusNoContent)
		}
		c.Next()
	}
}

package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// AllowHeaderSingular forgets an s.
func AllowHeaderSingular() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Header", "Content-Type")
		c.Header("Access-Control-Allow-Methods", "PUT")
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

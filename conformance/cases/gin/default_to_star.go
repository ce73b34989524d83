package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// DefaultToStar sends * where it does not know the page, and no credentials.
func DefaultToStar() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Writer.Header().Add("Vary", "Origin")
		allow := "*"
		if origin := c.GetHeader("Origin"); origin == "https://app.example.com" {
			allow = origin
		}
		c.Header("Access-Control-Allow-Origin", allow)
		if allow != "*" {
			c.Header("Access-Control-Allow-Credentials", "true")
		}
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

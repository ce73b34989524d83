package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// TwoOrigins has two origins in one header.
func TwoOrigins() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com,https://admin.example.com")
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

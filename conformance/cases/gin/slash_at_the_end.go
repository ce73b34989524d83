package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// SlashAtTheEnd has a trailing slash in the origin.
func SlashAtTheEnd() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com/")
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// AfterTheHandlers sets the headers when the handlers have answered.
func AfterTheHandlers() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Next()
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

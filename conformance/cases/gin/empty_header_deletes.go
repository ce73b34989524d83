package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func ginOriginFor(origin string) string {
	switch origin {
	case "https://app.example.com":
		return origin
	}
	return ""
}

// EmptyHeaderDeletes relies on gin to leave out a header without a value.
func EmptyHeaderDeletes() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Vary", "Origin")
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Access-Control-Allow-Origin", ginOriginFor(c.GetHeader("Origin")))
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

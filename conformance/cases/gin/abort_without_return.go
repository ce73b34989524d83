package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// AbortWithoutReturn answers the preflight and keeps going, which gin allows.
func AbortWithoutReturn() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "*")
		if c.Request.Method == http.MethodOptions {
			c.Header("Access-Control-Allow-Methods", "GET, PUT")
			c.AbortWithStatus(http.StatusNoContent)
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

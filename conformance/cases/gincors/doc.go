// Package gincorscases holds servers that use github.com/gin-contrib/cors.
package gincorscases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// engine is a server behind the middleware.
func engine(middleware gin.HandlerFunc) *gin.Engine {
	e := gin.New()
	e.Use(middleware)
	e.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return e
}

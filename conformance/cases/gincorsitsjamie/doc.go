// Package gincorsitsjamie holds servers that use itsjamie/gin-cors.
package gincorsitsjamie

import (
	"github.com/gin-gonic/gin"
)

// engine is a server behind a middleware.
func engine(middleware gin.HandlerFunc) *gin.Engine {
	e := gin.New()
	e.Use(middleware)
	e.Any("/", func(*gin.Context) {})
	return e
}

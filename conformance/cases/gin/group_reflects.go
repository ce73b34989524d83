package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// GroupReflects has CORS on one group of routes.
func GroupReflects() *gin.Engine {
	r := gin.New()
	r.GET("/health", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	api := r.Group("/api")
	api.Use(groupCORS)
	api.GET("/me", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"user": 1}) })
	api.OPTIONS("/me", func(c *gin.Context) { c.Status(http.StatusNoContent) })
	return r
}

func groupCORS(c *gin.Context) {
	if origin := c.GetHeader("Origin"); len(origin) > 0 {
		c.Writer.Header().Add("Vary", "Origin")
		c.Writer.Header().Set("Access-Control-Allow-Origin", origin)
		c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	c.Next()
}

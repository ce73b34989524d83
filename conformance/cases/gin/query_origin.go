package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// QueryOrigin lets the caller of a widget say where it is embedded.
func QueryOrigin() *gin.Engine {
	r := gin.New()
	r.GET("/", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.Query("origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
		c.JSON(http.StatusOK, gin.H{"widget": true})
	})
	return r
}

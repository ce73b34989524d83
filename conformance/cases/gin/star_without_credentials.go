package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// StarWithoutCredentials is the sound twin of StarWithCredentials.
func StarWithoutCredentials() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Writer.Header().Set("Access-Control-Allow-Origin", "*")
		c.Writer.Header().Set("Access-Control-Allow-Headers", "Content-Type, Authorization")
		if c.Request.Method == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"message": "ok"}) })
	return r
}

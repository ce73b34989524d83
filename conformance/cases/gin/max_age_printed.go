package gincases

import (
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

// MaxAgePrinted prints a duration as it prints itself.
func MaxAgePrinted() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
		c.Header("Access-Control-Allow-Headers", "Authorization, Content-Type")
		c.Header("Access-Control-Max-Age", fmt.Sprint(12*time.Hour))
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

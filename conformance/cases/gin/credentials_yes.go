package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// CredentialsYes writes yes.
func CredentialsYes() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Credentials", "yes")
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
	return r
}

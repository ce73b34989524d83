package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// HandlerSetsItself has one policy for the feed and another for the account.
func HandlerSetsItself() *gin.Engine {
	r := gin.New()
	r.GET("/feed", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "*")
		c.JSON(http.StatusOK, []string{})
	})
	r.GET("/account", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Credentials", "true")
		c.JSON(http.StatusOK, gin.H{})
	})
	return r
}

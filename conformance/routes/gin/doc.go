// Package ginroutes registers CORS middleware with gin.
package ginroutes

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func allowApp() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOrigins: []string{"https://app.example.com"},
		AllowMethods: []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete},
		AllowHeaders: []string{"Content-Type"},
	})
}

// headers is a middleware written by hand.
func headers(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
	c.Header("Access-Control-Allow-Headers", "Content-Type")
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.Next()
}

func served(c *gin.Context) { c.Header("X-Served-By", "api") }

func item(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"id": 1}) }

// requireToken refuses who brings no token.
func requireToken(c *gin.Context) {
	if c.GetHeader("Authorization") != "Bearer s3cret" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "who are you?"})
		return
	}
	c.Next()
}

func tokenUnlessOptions(c *gin.Context) {
	if c.Request.Method != http.MethodOptions && c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func tokenFor(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

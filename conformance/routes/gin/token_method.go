package ginroutes

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// TokenMethod asks for the token in a method, before the CORS middleware.
func TokenMethod() *gin.Engine {
	s := &server{token: "Bearer s3cret"}
	r := gin.New()
	r.Use(s.requireToken())
	r.Use(allowApp())
	s.routes(r)
	return r
}

type server struct{ token string }

func (s *server) requireToken() gin.HandlerFunc {
	return func(c *gin.Context) {
		if got := c.GetHeader("Authorization"); got == "" || got != s.token {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "who are you?"})
			c.Abort()
			return
		}
		c.Next()
	}
}

func (s *server) routes(r *gin.Engine) { r.PUT("/items/:id", item) }

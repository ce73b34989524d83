package ginroutes

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// TokenAround wraps the engine in what asks for the token.
func TokenAround() http.Handler {
	r := gin.New()
	r.Use(allowApp())
	r.PUT("/items/:id", item)
	return tokenFor(r)
}

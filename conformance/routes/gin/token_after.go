package ginroutes

import "github.com/gin-gonic/gin"

// TokenAfter asks for the token after the CORS middleware.
func TokenAfter() *gin.Engine {
	r := gin.New()
	r.Use(served, allowApp())
	r.Use(requireToken)
	r.PUT("/items/:id", item)
	return r
}

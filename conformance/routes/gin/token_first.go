package ginroutes

import "github.com/gin-gonic/gin"

// TokenFirst asks for the token before the CORS middleware.
func TokenFirst() *gin.Engine {
	r := gin.New()
	r.Use(requireToken)
	r.Use(allowApp())
	r.PUT("/items/:id", item)
	return r
}

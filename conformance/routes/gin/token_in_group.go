package ginroutes

import "github.com/gin-gonic/gin"

// TokenInGroup asks for the token in a group only.
func TokenInGroup() *gin.Engine {
	r := gin.New()
	r.Use(allowApp())
	api := r.Group("/api")
	api.Use(requireToken)
	api.PUT("/items/:id", item)
	return r
}

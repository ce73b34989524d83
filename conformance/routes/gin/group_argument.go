package ginroutes

import "github.com/gin-gonic/gin"

// GroupArgument gives the middleware to a group.
func GroupArgument() *gin.Engine {
	r := gin.New()
	api := r.Group("/api", headers)
	api.DELETE("/items/:id", item)
	return r
}

package ginroutes

import "github.com/gin-gonic/gin"

// GroupAndEngine uses the middleware in the engine and in a group.
func GroupAndEngine() *gin.Engine {
	r := gin.New()
	r.Use(headers)
	api := r.Group("/api", headers)
	api.PUT("/items/:id", item)
	return r
}

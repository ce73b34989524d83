package ginroutes

import "github.com/gin-gonic/gin"

// GroupBeforeUse makes the group before the middleware is used.
func GroupBeforeUse() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	r.Use(allowApp())
	api.PUT("/items/:id", item)
	return r
}

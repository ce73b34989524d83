package ginroutes

import "github.com/gin-gonic/gin"

// GroupAfterUse makes the group after the middleware is used.
func GroupAfterUse() *gin.Engine {
	r := gin.New()
	r.Use(allowApp())
	api := r.Group("/api")
	api.PUT("/items/:id", item)
	return r
}

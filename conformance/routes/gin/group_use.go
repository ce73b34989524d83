package ginroutes

import "github.com/gin-gonic/gin"

// GroupUse uses the middleware in a group.
func GroupUse() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	api.Use(allowApp())
	{
		api.GET("/items/:id", item)
		api.PUT("/items/:id", item)
	}
	return r
}

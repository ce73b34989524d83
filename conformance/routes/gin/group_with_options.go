package ginroutes

import "github.com/gin-gonic/gin"

// GroupWithOptions answers the preflights of the group.
func GroupWithOptions() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	api.Use(headers)
	api.PUT("/items/:id", item)
	api.OPTIONS("/*path", func(c *gin.Context) {})
	return r
}

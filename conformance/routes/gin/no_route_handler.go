package ginroutes

import "github.com/gin-gonic/gin"

// NoRouteHandler answers what has no route in a way of its own.
func NoRouteHandler() *gin.Engine {
	r := gin.New()
	api := r.Group("/api", headers)
	api.PUT("/items/:id", item)
	r.NoRoute(headers)
	return r
}

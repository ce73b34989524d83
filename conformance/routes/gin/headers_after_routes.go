package ginroutes

import "github.com/gin-gonic/gin"

// HeadersAfterRoutes uses a middleware of its own after the routes.
func HeadersAfterRoutes() *gin.Engine {
	r := gin.Default()
	r.PUT("/items/:id", item)
	r.Use(headers)
	return r
}

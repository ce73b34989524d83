package ginroutes

import "github.com/gin-gonic/gin"

// HeadersFirst uses a middleware of its own before the routes.
func HeadersFirst() *gin.Engine {
	r := gin.Default()
	r.Use(headers)
	r.PUT("/items/:id", item)
	return r
}

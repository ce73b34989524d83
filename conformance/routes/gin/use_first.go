package ginroutes

import "github.com/gin-gonic/gin"

// UseFirst uses the middleware before the routes.
func UseFirst() *gin.Engine {
	r := gin.New()
	r.Use(served, allowApp())
	r.GET("/items/:id", item)
	r.PUT("/items/:id", item)
	return r
}

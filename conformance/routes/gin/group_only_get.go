package ginroutes

import "github.com/gin-gonic/gin"

// GroupOnlyGet gives the middleware to a group that needs no preflight.
func GroupOnlyGet() *gin.Engine {
	r := gin.New()
	api := r.Group("/api", headers)
	api.GET("/items/:id", item)
	return r
}

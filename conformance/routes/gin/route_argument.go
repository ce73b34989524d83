package ginroutes

import "github.com/gin-gonic/gin"

// RouteArgument gives the middleware to a route.
func RouteArgument() *gin.Engine {
	r := gin.New()
	r.POST("/items", allowApp(), item)
	return r
}

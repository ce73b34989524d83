package ginroutes

import "github.com/gin-gonic/gin"

// RouteWithOptions gives the middleware to a route, and to its preflight.
func RouteWithOptions() *gin.Engine {
	r := gin.New()
	r.POST("/items", headers, item)
	r.OPTIONS("/items", headers)
	return r
}

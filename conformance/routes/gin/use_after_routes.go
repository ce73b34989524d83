package ginroutes

import "github.com/gin-gonic/gin"

// UseAfterRoutes uses the middleware after the routes.
func UseAfterRoutes() *gin.Engine {
	r := gin.New()
	r.GET("/items/:id", item)
	r.PUT("/items/:id", item)
	r.Use(allowApp())
	return r
}

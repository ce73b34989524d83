package ginroutes

import "github.com/gin-gonic/gin"

// MethodNotAllowed answers 405 instead of 404.
func MethodNotAllowed() *gin.Engine {
	r := gin.New()
	r.HandleMethodNotAllowed = true
	api := r.Group("/api", headers)
	api.PUT("/items/:id", item)
	return r
}

package ginroutes

import "github.com/gin-gonic/gin"

// HealthFirst keeps the health check out of it.
func HealthFirst() *gin.Engine {
	r := gin.New()
	r.GET("/healthz", item)
	r.Use(allowApp())
	r.PUT("/items/:id", item)
	return r
}

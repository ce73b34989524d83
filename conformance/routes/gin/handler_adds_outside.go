package ginroutes

import "github.com/gin-gonic/gin"

// HandlerAddsOutside adds outside of the group that has the middleware.
func HandlerAddsOutside() *gin.Engine {
	r := gin.New()
	r.GET("/feed", func(c *gin.Context) {
		c.Writer.Header().Add("Access-Control-Allow-Origin", "*")
		item(c)
	})
	api := r.Group("/api")
	api.Use(allowApp())
	api.GET("/items", item)
	return r
}

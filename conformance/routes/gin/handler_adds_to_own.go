package ginroutes

import "github.com/gin-gonic/gin"

// HandlerAddsToOwn has a handler add what the program's middleware has set.
func HandlerAddsToOwn() *gin.Engine {
	r := gin.New()
	r.Use(headers)
	r.GET("/items", func(c *gin.Context) {
		c.Writer.Header().Add("Access-Control-Allow-Origin", "*")
		item(c)
	})
	return r
}

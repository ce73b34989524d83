package ginroutes

import "github.com/gin-gonic/gin"

// HandlerSets has a handler set it anew.
func HandlerSets() *gin.Engine {
	r := gin.New()
	r.Use(allowApp())
	r.GET("/items", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		item(c)
	})
	return r
}

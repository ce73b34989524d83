package ginroutes

import "github.com/gin-gonic/gin"

// HandlerAdds has a handler add what the middleware has set.
func HandlerAdds() *gin.Engine {
	r := gin.New()
	r.Use(served, allowApp())
	r.GET("/items", added)
	return r
}

func added(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	item(c)
}

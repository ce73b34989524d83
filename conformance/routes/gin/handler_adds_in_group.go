package ginroutes

import "github.com/gin-gonic/gin"

type feeds struct{ public bool }

// HandlerAddsInGroup has a method add in a group below the middleware.
func HandlerAddsInGroup() *gin.Engine {
	r := gin.New()
	r.Use(allowApp())
	f := feeds{public: true}
	api := r.Group("/api")
	api.GET("/feed", served, f.list)
	return r
}

func (f feeds) list(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "*")
	item(c)
}

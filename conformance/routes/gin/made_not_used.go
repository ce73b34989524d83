package ginroutes

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// MadeNotUsed makes the middleware and does not use it.
func MadeNotUsed() *gin.Engine {
	r := gin.New()
	cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}})
	r.PUT("/items/:id", item)
	return r
}

package gincorscases

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// OpenedAfter registers a second middleware, which replaces the origin by * and
// leaves the credentials of the first.
func OpenedAfter() *gin.Engine {
	engine := gin.New()
	engine.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
	engine.Use(cors.Default())
	engine.GET("/", func(c *gin.Context) { c.String(http.StatusOK, "hello") })
	return engine
}

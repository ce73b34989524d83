package gincorscases

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// OpenedApart opens one group to everybody, and another to the application with
// its credentials.
func OpenedApart() *gin.Engine {
	engine := gin.New()
	own := engine.Group("/own")
	own.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
	own.GET("/me", func(c *gin.Context) { c.String(http.StatusOK, "hello") })
	public := engine.Group("/public")
	public.Use(cors.Default())
	public.GET("/", func(c *gin.Context) { c.String(http.StatusOK, "hello") })
	return engine
}

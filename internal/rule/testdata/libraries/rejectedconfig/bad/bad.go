package bad

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Handler lists a host, but cors.New panics: an origin begins with a scheme.
func Handler() http.Handler {
	engine := gin.New()
	engine.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"app.example.com"},
		AllowCredentials: true,
	}))
	engine.GET("/", func(c *gin.Context) { c.String(http.StatusOK, "hello") })
	return engine
}

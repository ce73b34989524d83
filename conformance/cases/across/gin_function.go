package across

import (
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GinFunction allows everybody.
func GinFunction() *gin.Engine {
	r := gin.New()
	r.Use(gincors.New(settings.Gin()))
	r.Any("/", func(c *gin.Context) { c.String(200, "{}") })
	return r
}

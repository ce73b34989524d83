package across

import (
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GinListed is its sound twin.
func GinListed() *gin.Engine {
	r := gin.New()
	r.Use(gincors.New(settings.GinListed()))
	r.Any("/", func(c *gin.Context) { c.String(200, "{}") })
	return r
}

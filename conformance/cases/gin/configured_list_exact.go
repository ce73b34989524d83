package gincases

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

// ConfiguredListExact is the sound twin of ConfiguredList.
func ConfiguredListExact(origins []string) *gin.Engine {
	set := make(map[string]struct{}, len(origins))
	for _, o := range origins {
		set[strings.ToLower(o)] = struct{}{}
	}
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		if _, ok := set[origin]; ok && origin != "" {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
			c.Header("Vary", "Origin")
		}
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

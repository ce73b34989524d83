package gincases

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

func fromOurs(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Scheme == "https" && strings.HasSuffix(u.Hostname(), "example.com")
}

// HasSuffixHost compares the end of the parsed host.
func HasSuffixHost() *gin.Engine {
	r := gin.New()
	r.Any("/", func(c *gin.Context) {
		c.Header("Vary", "Origin")
		if origin := c.GetHeader("Origin"); fromOurs(origin) {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.String(http.StatusOK, "ok")
	})
	return r
}

package gincases

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

func underOurs(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Scheme == "https" && strings.HasSuffix(u.Hostname(), ".example.com")
}

// HasSuffixDotHost is the sound twin of HasSuffixHost.
func HasSuffixDotHost() *gin.Engine {
	r := gin.New()
	r.Any("/", func(c *gin.Context) {
		c.Header("Vary", "Origin")
		if origin := c.GetHeader("Origin"); underOurs(origin) {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.String(http.StatusOK, "ok")
	})
	return r
}

package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type whitelisted struct {
	AllowOrigin, AllowMethods string
	AllowCredentials          bool
}

var ginWhitelist = []whitelisted{
	{AllowOrigin: "https://app.example.com", AllowMethods: "GET, POST", AllowCredentials: true},
	{AllowOrigin: "https://www.example.com", AllowMethods: "GET"},
}

func checkCors(current string) *whitelisted {
	for i := range ginWhitelist {
		if current == ginWhitelist[i].AllowOrigin {
			return &ginWhitelist[i]
		}
	}
	return nil
}

// CorsByRules finds the rule for the Origin and writes what it says.
func CorsByRules() *gin.Engine {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		c.Writer.Header().Add("Vary", "Origin")
		if rule := checkCors(c.GetHeader("origin")); rule != nil {
			c.Header("Access-Control-Allow-Origin", rule.AllowOrigin)
			c.Header("Access-Control-Allow-Methods", rule.AllowMethods)
			if rule.AllowCredentials {
				c.Header("Access-Control-Allow-Credentials", "true")
			}
		}
		c.Next()
	})
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

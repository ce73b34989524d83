package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// WildcardSubdomain trusts the company's subdomains.
func WildcardSubdomain() *gin.Engine {
	return engine(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*.example.com"},
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// WildcardOpenEnded means ports, but lets hosts in that begin alike.
func WildcardOpenEnded() *gin.Engine {
	options := newConfig()
	options.AllowOrigins = append(options.AllowOrigins, "https://example.com*")
	return engine(cors.New(*options))
}

func newConfig() *cors.Config { return &cors.Config{AllowWildcard: true, AllowCredentials: true} }

package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// AllWithCredentials sends what browsers refuse.
func AllWithCredentials() *gin.Engine {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true
	config.AllowCredentials = true
	return engine(cors.New(config))
}

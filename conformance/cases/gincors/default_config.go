package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// DefaultConfig names the front end on top of the defaults.
func DefaultConfig() *gin.Engine {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	config.AllowCredentials = true
	config.AddAllowHeaders("Authorization")
	return engine(cors.New(config))
}

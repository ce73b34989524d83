package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// RegexpUnanchored finds the host anywhere.
func RegexpUnanchored() *gin.Engine {
	return engine(cors.New(cors.Config{
		AllowOrigins:     []string{`/https:\/\/.*example\.com/`},
		AllowCredentials: true,
	}))
}

package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// FunctionOfOne adds one origin to the list.
func FunctionOfOne() *gin.Engine {
	return engine(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://admin.example.com"
		},
	}))
}

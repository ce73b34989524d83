package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// BareHost panics: an entry needs a scheme.
func BareHost() *gin.Engine {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"app.example.com"}}))
}

package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// DefaultMiddleware is public, without credentials.
func DefaultMiddleware() *gin.Engine { return engine(cors.Default()) }

package gincorscases

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// NoOrigins panics.
func NoOrigins() *gin.Engine { return engine(cors.New(cors.DefaultConfig())) }

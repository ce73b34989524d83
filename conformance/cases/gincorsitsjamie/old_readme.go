package gincorsitsjamie

import (
	"time"

	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

// OldReadme is refused.
func OldReadme() *gin.Engine {
	return engine(cors.Middleware(cors.Config{
		Origins:        "*",
		Methods:        "GET, PUT, POST, DELETE",
		RequestHeaders: "Authorization, Content-Type",
		MaxAge:         50 * time.Second,
		Credentials:    true,
	}))
}

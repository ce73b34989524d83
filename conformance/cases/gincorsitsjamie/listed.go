package gincorsitsjamie

import (
	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

// Listed names its friends.
func Listed() *gin.Engine {
	return engine(cors.Middleware(cors.Config{
		Origins:        "https://app.example.com, https://www.example.com",
		Methods:        "GET, PUT",
		RequestHeaders: "Content-Type",
		Credentials:    true,
	}))
}

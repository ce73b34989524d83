package gincorsitsjamie

import (
	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

// CommaWithoutBlank separates its friends by a comma alone.
func CommaWithoutBlank() *gin.Engine {
	return engine(cors.Middleware(cors.Config{
		Origins: "https://app.example.com,https://www.example.com",
		Methods: "GET, PUT",
	}))
}

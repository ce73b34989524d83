package gincorsitsjamie

import (
	"strings"

	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

// Joined joins its friends.
func Joined() *gin.Engine {
	origins := []string{"https://app.example.com", "https://www.example.com"}
	return engine(cors.Middleware(cors.Config{Origins: strings.Join(origins, ", "), Methods: "GET", Credentials: true}))
}

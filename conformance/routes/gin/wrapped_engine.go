package ginroutes

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

// WrappedEngine wraps the engine as a whole.
func WrappedEngine() http.Handler {
	r := gin.New()
	r.PUT("/items/:id", item)
	r.Use(headers)
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}).Handler(r)
}

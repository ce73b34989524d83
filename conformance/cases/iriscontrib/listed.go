package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// Listed names its friends.
func Listed() http.Handler {
	return application(cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://www.example.com"},
		AllowedMethods:   []string{"GET", "POST", "PUT"},
		AllowCredentials: true,
	}))
}

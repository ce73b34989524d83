package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// StarAndFunction sends the star to whom the function allows.
func StarAndFunction() http.Handler {
	middleware := cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return true },
		AllowCredentials: true,
	})
	return middleware.Handler(api())
}

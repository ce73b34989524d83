package chicorscases

import (
	"net/http"
	"os"

	"github.com/go-chi/cors"
)

// OptionsReturned gets its options from a function, by the environment.
func OptionsReturned() http.Handler {
	c := cors.New(options(os.Getenv("PRODUCTION") != ""))
	return c.Handler(api())
}

func options(production bool) cors.Options {
	o := cors.Options{AllowedOrigins: []string{"http://localhost:3000"}, AllowCredentials: true}
	if production {
		o.AllowedOrigins = []string{"https://app.example.com"}
	}
	return o
}

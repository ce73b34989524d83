package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// AllowAll is public.
func AllowAll() http.Handler { return cors.AllowAll().Handler(api()) }

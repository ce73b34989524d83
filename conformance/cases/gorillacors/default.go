package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// Default is public.
func Default() http.Handler { return handlers.CORS()(api()) }

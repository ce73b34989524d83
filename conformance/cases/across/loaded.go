package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Loaded has it among the settings of the program.
func Loaded() http.Handler {
	c, err := settings.Load()
	if err != nil {
		panic(err)
	}
	return cors.New(c.CORS).Handler(api())
}

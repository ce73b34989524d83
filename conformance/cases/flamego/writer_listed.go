package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// WriterListed answers one origin.
func WriterListed() http.Handler {
	return server(func(c flamego.Context) {
		header := c.ResponseWriter().Header()
		header.Add("Vary", "Origin")
		if origin := c.Request().Header.Get("Origin"); origin == "https://app.example.com" {
			header.Set("Access-Control-Allow-Origin", origin)
			header.Set("Access-Control-Allow-Credentials", "true")
		}
		c.Next()
	})
}

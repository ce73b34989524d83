// Package server completes configurations that it has from package settings.
package server

import (
	"net/http"
	"settings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

func everybody(h http.Handler) http.Handler {
	return cors.New(settings.Everybody()).Handler(h) // want `reflected-origin-credentials`
}

func everybodyButWithoutCredentials(h http.Handler) http.Handler {
	o := settings.Everybody() // want `reflected-origin\]`
	o.AllowCredentials = false
	return cors.New(o).Handler(h)
}

func listed(h http.Handler) http.Handler { return cors.New(settings.Listed()).Handler(h) }

func listedAndMore(h http.Handler) http.Handler {
	o := settings.Listed()
	o.AllowedOrigins = append(o.AllowedOrigins, "https://*example.org") // want `weak-origin-check`
	return cors.New(o).Handler(h)
}

func pointed(h http.Handler) http.Handler {
	return cors.New(*settings.Pointed()).Handler(h) // want `reflected-origin-credentials`
}

func partners(h http.Handler) http.Handler {
	return cors.New(settings.Partners()).Handler(h) // want `weak-origin-check`
}

func under(h http.Handler) http.Handler {
	return cors.New(settings.Under(".example.com")).Handler(h)
}

func underTwin(h http.Handler) http.Handler {
	return cors.New(settings.Under("example.com")).Handler(h) // want `weak-origin-check`
}

func given(h http.Handler) http.Handler {
	return cors.New(settings.For("https://app.example.com")).Handler(h)
}

func givenTwin(h http.Handler) http.Handler {
	return cors.New(settings.For("https://app.example.com", "https://*example.com")).Handler(h) // want `weak-origin-check`
}

func fromEnvironment(h http.Handler) http.Handler {
	return cors.New(settings.FromEnvironment()).Handler(h)
}

func gin() gincors.HandlerFunc {
	return gincors.New(settings.Gin()) // want `public-wildcard`
}

func ginWithMore() gincors.HandlerFunc {
	c := settings.Gin() // want `rejected-config`
	c.AllowOrigins = []string{"https://app.example.com"}
	return gincors.New(c)
}

func loaded(h http.Handler) http.Handler {
	c, err := settings.Load() // want `reflected-origin-credentials`
	if err != nil {
		return h
	}
	return cors.New(c.CORS).Handler(h)
}

func variable(h http.Handler) http.Handler {
	return cors.New(settings.Weak).Handler(h) // want `weak-origin-check`
}

func pointerVariable(h http.Handler) http.Handler {
	return cors.New(*settings.Pointer).Handler(h) // want `weak-origin-check`
}

func soundVariable(h http.Handler) http.Handler { return cors.New(*settings.Sound).Handler(h) }

func changedVariable(h http.Handler) http.Handler { return cors.New(settings.Changed).Handler(h) }

func list(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: settings.Glued, AllowCredentials: true}).Handler(h) // want `weak-origin-check`
}

func soundList(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: settings.Origins, AllowCredentials: true}).Handler(h)
}

func options(h http.Handler) http.Handler {
	return handlers.CORS(settings.Options()...)(h) // want `weak-origin-check`
}

func option(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowCredentials(), settings.Validator())(h) // want `weak-origin-check`
}

func soundOption(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowCredentials(), settings.Trusted)(h)
}

func function(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: settings.Allow, AllowCredentials: true}).Handler(h) // want `weak-origin-check`
}

func middleware(h http.Handler) http.Handler { return settings.Middleware(h) }

func made(h http.Handler) http.Handler { return settings.Cors().Handler(h) }

// Package settings makes what the servers of package across configure their
// libraries with. Nothing is wrong here: no server is configured yet.
package settings

import (
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	gorilla "github.com/gorilla/handlers"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// Everybody answers every site.
func Everybody() cors.Options {
	return cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}
}

// Listed answers one.
func Listed() cors.Options {
	return cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
}

// Strict answers one in production, and a whole domain otherwise.
func Strict() *cors.Options {
	o := &cors.Options{AllowCredentials: true}
	if os.Getenv("ENV") == "production" {
		o.AllowedOrigins = []string{"https://app.example.com"}
	} else {
		o.AllowOriginFunc = ours
	}
	return o
}

func ours(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// Under answers a domain.
func Under(domain string) cors.Options {
	return cors.Options{
		AllowOriginFunc: func(origin string) bool {
			host, secure := strings.CutPrefix(origin, "https://")
			return secure && strings.HasSuffix(host, domain)
		},
		AllowCredentials: true,
	}
}

// For answers whom its caller lists.
func For(origins ...string) cors.Options {
	return cors.Options{AllowedOrigins: origins, AllowCredentials: true}
}

// Weak and Exact are configurations.
var (
	Weak  = cors.Options{AllowOriginFunc: ours, AllowCredentials: true}
	Exact = &cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
)

// Glued and Origins are lists of origins.
var (
	Glued   = []string{"https://*example.com"}
	Origins = []string{"https://app.example.com"}
)

// Config is all of the program's.
type Config struct {
	Address string
	CORS    cors.Options
}

// Load makes it.
func Load() (*Config, error) { return &Config{Address: ":8080", CORS: Everybody()}, nil }

// Gin allows whoever the function does.
func Gin() gincors.Config {
	c := gincors.DefaultConfig()
	c.AllowCredentials = true
	c.AllowOriginFunc = func(string) bool { return true }
	return c
}

// GinListed allows whom it lists.
func GinListed() gincors.Config {
	c := gincors.DefaultConfig()
	c.AllowCredentials = true
	c.AllowOrigins = Origins
	return c
}

// Echo allows a domain.
func Echo() middleware.CORSConfig {
	c := middleware.DefaultCORSConfig
	c.AllowOrigins = nil
	c.AllowOriginFunc = func(origin string) (bool, error) { return ours(origin), nil }
	c.AllowCredentials = true
	return c
}

// Options allow a domain.
func Options() []gorilla.CORSOption {
	return []gorilla.CORSOption{gorilla.AllowCredentials(), gorilla.AllowedOriginValidator(ours)}
}

// Trusted are two origins.
var Trusted = gorilla.AllowedOrigins([]string{"https://app.example.com", "https://www.example.com"})

// Allow is given to a library as it is.
func Allow(origin string) bool { return ours(origin) }

// Package cors has what the tests need of github.com/gin-contrib/cors, and all
// of Config.
package cors

import "time"

type (
	Context     struct{ fullPath string }
	HandlerFunc func(*Context)
)

type Config struct {
	AllowAllOrigins            bool
	AllowOrigins               []string
	AllowOriginFunc            func(origin string) bool
	AllowOriginWithContextFunc func(c *Context, origin string) bool
	AllowMethods               []string
	AllowPrivateNetwork        bool
	AllowHeaders               []string
	AllowCredentials           bool
	ExposeHeaders              []string
	MaxAge                     time.Duration
	AllowWildcard              bool
	AllowBrowserExtensions     bool
	CustomSchemas              []string
	AllowWebSockets            bool
	AllowFiles                 bool
	OptionsResponseStatusCode  int
}

func DefaultConfig() Config { return Config{} }

func New(Config) HandlerFunc { return nil }

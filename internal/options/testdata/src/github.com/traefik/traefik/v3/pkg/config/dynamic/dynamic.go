// Package dynamic stands for that of traefik v3.7.9.
package dynamic

type Configuration struct {
	HTTP *HTTPConfiguration
}

type HTTPConfiguration struct {
	Middlewares map[string]*Middleware
}

type Middleware struct {
	Headers *Headers
}

type Headers struct {
	CustomRequestHeaders              map[string]string
	CustomResponseHeaders             map[string]string
	AccessControlAllowCredentials     bool
	AccessControlAllowHeaders         []string
	AccessControlAllowMethods         []string
	AccessControlAllowOriginList      []string
	AccessControlAllowOriginListRegex []string
	AccessControlExposeHeaders        []string
	AccessControlMaxAge               *int64
	AddVaryHeader                     bool
	STSSeconds                        *int64
}

// Package goa is the design of services that say whom they allow.
package goa

import (
	"os"

	. "goa.design/goa/v3/dsl"
	cors "goa.design/plugins/v3/cors/dsl"
)

var _ = API("calc", func() {
	Description("Everybody, with credentials")
	cors.Origin("*", func() { // want `any site can read .*reflected-origin-credentials`
		cors.Methods("GET", "POST")
		cors.Headers("Authorization")
		cors.Credentials()
	})
})

var _ = Service("public", func() {
	cors.Origin("*", func() { // want `every origin is echoed, which says the same as \*`
		cors.Methods("GET")
		cors.MaxAge(600)
	})
})

var _ = Service("listed", func() {
	cors.Origin("https://app.example.com", func() {
		cors.Methods("GET", "POST")
		cors.Credentials()
	})
	cors.Origin("https://www.example.com")
})

var _ = Service("expression", func() {
	cors.Origin("/.*localhost.*/", func() { // want `weak-origin-check`
		cors.Credentials()
	})
	cors.Origin("/^https://[a-z]+[.]example[.]com$/", func() {
		cors.Credentials()
	})
})

var _ = Service("wildcard", func() {
	cors.Origin("https://*example.com", credentials) // want `weak-origin-check`
	cors.Origin("https://*.example.com", credentials)
})

func credentials() { cors.Credentials() }

var _ = Service("slash", func() {
	cors.Origin("https://app.example.com/", credentials) // want `invalid-allow-origin`
})

// What the environment says is not known.
var _ = Service("configured", func() {
	cors.Origin("$ORIGIN", credentials)
	cors.Origin(os.Getenv("CORS_ORIGIN"), credentials)
})

// Who asks for credentials only at times may mean whoever is allowed then.
var _ = Service("optional", func() {
	cors.Origin("*", func() {
		if os.Getenv("CREDENTIALS") != "" {
			cors.Credentials()
		}
	})
})

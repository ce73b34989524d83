// Package traefik makes configurations for traefik's Headers middleware.
package traefik

import "github.com/traefik/traefik/v3/pkg/config/dynamic"

func everybody() *dynamic.Configuration {
	return &dynamic.Configuration{HTTP: &dynamic.HTTPConfiguration{Middlewares: map[string]*dynamic.Middleware{
		"cors": {Headers: &dynamic.Headers{
			AccessControlAllowCredentials: true,
			AccessControlAllowOriginList:  []string{"*"}, // want `any site can read .*reflected-origin-credentials`
			AddVaryHeader:                 true,
		}},
	}}}
}

func one() *dynamic.Configuration {
	age := int64(600)
	return &dynamic.Configuration{HTTP: &dynamic.HTTPConfiguration{Middlewares: map[string]*dynamic.Middleware{
		"cors": {Headers: &dynamic.Headers{
			AccessControlAllowCredentials: true,
			AccessControlAllowMethods:     []string{"GET", "PUT"},
			AccessControlAllowOriginList:  []string{"https://app.example.com"},
			AccessControlMaxAge:           &age,
			AddVaryHeader:                 true,
		}},
	}}}
}

func public() *dynamic.Headers {
	return &dynamic.Headers{AccessControlAllowOriginList: []string{"*"}, AccessControlAllowMethods: []string{"GET"}}
}

func unanchored() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowCredentials:     true,
		AccessControlAllowOriginListRegex: []string{`https://.*\.example\.com`}, // want `weak-origin-check`
		AddVaryHeader:                     true,
	}
}

func anchored() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowCredentials:     true,
		AccessControlAllowOriginListRegex: []string{`^https://[a-z]+\.example\.com$`},
		AddVaryHeader:                     true,
	}
}

func withoutVary() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowOriginList: []string{"https://app.example.com", "https://www.example.com"}, // want `missing-vary-origin`
	}
}

func slash() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowOriginList: []string{"https://app.example.com/"}, // want `invalid-allow-origin`
		AddVaryHeader:                true,
	}
}

func noExpression() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowOriginListRegex: []string{"*.example.com"}, // want `rejected-config`
	}
}

// custom headers may be those of CORS.
func custom(more map[string]string) *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowCredentials: true,
		AccessControlAllowOriginList:  []string{"*"},
		CustomResponseHeaders:         more,
	}
}

func plainCustom() *dynamic.Headers {
	return &dynamic.Headers{
		AccessControlAllowCredentials: true,
		AccessControlAllowOriginList:  []string{"*"}, // want `reflected-origin-credentials`
		AddVaryHeader:                 true,
		CustomResponseHeaders:         map[string]string{"X-Frame-Options": "DENY"},
	}
}

// security has nothing to do with CORS.
func security(seconds int64) dynamic.Headers {
	return dynamic.Headers{STSSeconds: &seconds}
}

// configured may allow everybody.
func configured(origins []string) dynamic.Headers {
	return dynamic.Headers{AccessControlAllowOriginList: origins}
}

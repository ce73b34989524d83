package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// ProxySuffix tests how the origin of the request ends that it has sent on.
func ProxySuffix() http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "backend.internal"})
	proxy.Transport = echoTransport{}
	proxy.ModifyResponse = func(resp *http.Response) error {
		origin := resp.Request.Header.Get("Origin")
		resp.Header.Add("Vary", "Origin")
		if strings.HasSuffix(origin, "example.com") {
			resp.Header.Set("Access-Control-Allow-Origin", origin)
			resp.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		return nil
	}
	return proxy
}

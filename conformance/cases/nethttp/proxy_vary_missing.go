package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

// ProxyVaryMissing forgets the caches.
func ProxyVaryMissing() http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "backend.internal"})
	proxy.Transport = echoTransport{}
	proxy.ModifyResponse = func(resp *http.Response) error {
		switch origin := resp.Request.Header.Get("Origin"); origin {
		case "https://app.example.com", "https://www.example.com":
			resp.Header.Set("Access-Control-Allow-Origin", origin)
		}
		return nil
	}
	return proxy
}

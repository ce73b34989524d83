package nethttpcases

import (
	"errors"
	"net/http"
	"net/http/httputil"
	"net/url"
)

// ProxyRefuses keeps the answers of its backend from strangers: the proxy
// answers an error with 502 Bad Gateway.
func ProxyRefuses() http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "backend.internal"})
	proxy.Transport = echoTransport{}
	proxy.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) }
	proxy.ModifyResponse = func(resp *http.Response) error {
		origin := resp.Request.Header.Get("Origin")
		resp.Header.Set("Access-Control-Allow-Origin", origin)
		resp.Header.Set("Access-Control-Allow-Credentials", "true")
		resp.Header.Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			return errors.New("not for " + origin)
		}
		return nil
	}
	return proxy
}

package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// ProxySuffixDot tests how the origin of the request begins and ends that it
// has sent on.
func ProxySuffixDot() http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "backend.internal"})
	proxy.Transport = echoTransport{}
	proxy.ModifyResponse = func(resp *http.Response) error {
		origin := resp.Request.Header.Get("Origin")
		resp.Header.Add("Vary", "Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
			resp.Header.Set("Access-Control-Allow-Origin", origin)
			resp.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		return nil
	}
	return proxy
}

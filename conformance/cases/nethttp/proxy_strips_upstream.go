package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type corsTransport struct{}

func (corsTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	header := http.Header{"Content-Type": {"text/plain"}}
	return &http.Response{StatusCode: http.StatusOK, Header: header, Body: http.NoBody, Request: r}, nil
}

// ProxyStripsUpstream replaces the backend's headers with its own.
func ProxyStripsUpstream() http.Handler {
	target, _ := url.Parse("http://backend.internal")
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.Transport = corsTransport{}
	proxy.ModifyResponse = func(resp *http.Response) error {
		resp.Header.Del("Access-Control-Allow-Credentials")
		resp.Header.Set("Access-Control-Allow-Origin", "*")
		return nil
	}
	return proxy
}

package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

// ProxyAllowlist replaces what its backend answers.
func ProxyAllowlist() http.Handler {
	target := &url.URL{Scheme: "http", Host: "backend.internal"}
	return &httputil.ReverseProxy{
		Transport: echoTransport{},
		Rewrite:   func(pr *httputil.ProxyRequest) { pr.SetURL(target) },
		ModifyResponse: func(resp *http.Response) error {
			resp.Header.Del("Access-Control-Allow-Origin")
			resp.Header.Add("Vary", "Origin")
			switch origin := resp.Request.Header.Get("Origin"); origin {
			case "https://app.example.com", "https://www.example.com":
				resp.Header.Set("Access-Control-Allow-Origin", origin)
				resp.Header.Set("Access-Control-Allow-Credentials", "true")
			}
			return nil
		},
	}
}

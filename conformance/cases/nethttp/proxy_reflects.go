package nethttpcases

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type echoTransport struct{}

func (echoTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: http.NoBody, Request: r}, nil
}

// ProxyReflects adds headers to what its backend answers.
func ProxyReflects() http.Handler {
	return &httputil.ReverseProxy{
		Transport: echoTransport{},
		Rewrite: func(pr *httputil.ProxyRequest) {
			pr.SetURL(&url.URL{Scheme: "http", Host: "backend.internal"})
		},
		ModifyResponse: func(resp *http.Response) error {
			resp.Header.Set("Access-Control-Allow-Origin", resp.Request.Header.Get("Origin"))
			resp.Header.Set("Access-Control-Allow-Credentials", "true")
			resp.Header.Add("Vary", "Origin")
			return nil
		},
	}
}

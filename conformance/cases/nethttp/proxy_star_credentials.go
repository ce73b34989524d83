package nethttpcases

import (
	"net/http"
	"net/http/httputil"
)

// ProxyStarCredentials sends its requests on with what browsers would send, and
// writes what it means them to see into the response.
func ProxyStarCredentials() http.Handler {
	return &httputil.ReverseProxy{
		Transport: echoTransport{},
		Director: func(r *http.Request) {
			r.URL.Scheme, r.URL.Host = "http", "backend.internal"
			r.Header.Set("Origin", "http://backend.internal")
		},
		ModifyResponse: wildcard,
	}
}

func wildcard(resp *http.Response) error {
	resp.Header["Access-Control-Allow-Origin"] = []string{"*"}
	resp.Header["Access-Control-Allow-Credentials"] = []string{"true"}
	return nil
}

// Package middlewares stands for what the middleware needs of traefik's.
package middlewares

import "net/http"

// NewResponseModifier is w, where modify may change the headers before they are
// sent.
func NewResponseModifier(w http.ResponseWriter, r *http.Request, modify func(*http.Response) error) http.ResponseWriter {
	return modifier{w, r, modify}
}

type modifier struct {
	http.ResponseWriter
	request *http.Request
	modify  func(*http.Response) error
}

func (m modifier) WriteHeader(status int) {
	if err := m.modify(&http.Response{StatusCode: status, Header: m.Header(), Request: m.request}); err != nil {
		status = http.StatusInternalServerError
	}
	m.ResponseWriter.WriteHeader(status)
}

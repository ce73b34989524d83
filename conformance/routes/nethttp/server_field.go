package nethttproutes

import "net/http"

// ServerField keeps the mux in a struct, whose method wraps it.
func ServerField() http.Handler {
	s := &itemServer{mux: http.NewServeMux()}
	s.mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	return s.handler()
}

type itemServer struct{ mux *http.ServeMux }

func (s *itemServer) handler() http.Handler { return allowApp(s.mux) }

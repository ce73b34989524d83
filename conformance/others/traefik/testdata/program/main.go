// Command program answers requests with traefik's middleware, as its test asks
// it to.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/traefik/traefik/v3/pkg/config/dynamic"
	"github.com/traefik/traefik/v3/pkg/middlewares/headers"
)

type question struct {
	Config dynamic.Headers
	Method string
	Header map[string]string
}

type answer struct {
	Status int
	Header http.Header
	Error  string
}

func main() {
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for in.More() {
		var q question
		if err := in.Decode(&q); err != nil {
			log.Fatal(err)
		}
		if err := out.Encode(ask(q)); err != nil {
			log.Fatal(err)
		}
	}
}

func ask(q question) answer {
	next := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	h, err := headers.NewHeader(next, q.Config)
	if err != nil {
		return answer{Error: err.Error()}
	}
	r := httptest.NewRequest(q.Method, "/", nil)
	for name, value := range q.Header {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return answer{Status: w.Code, Header: w.Result().Header}
}

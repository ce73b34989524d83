// Command program answers requests with what goa generates, as its test asks it
// to.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
)

type question struct {
	Service int
	Method  string
	Header  map[string]string
}

type answer struct {
	Status int
	Header http.Header
}

func main() {
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	var servers []http.Handler
	for _, wrap := range services {
		servers = append(servers, wrap(http.HandlerFunc(serve)))
	}
	for in.More() {
		var q question
		if err := in.Decode(&q); err != nil {
			log.Fatal(err)
		}
		r := httptest.NewRequest(q.Method, "/", nil)
		for name, value := range q.Header {
			r.Header.Set(name, value)
		}
		w := httptest.NewRecorder()
		servers[q.Service].ServeHTTP(w, r)
		if err := out.Encode(answer{w.Code, w.Result().Header}); err != nil {
			log.Fatal(err)
		}
	}
}

// serve is a method of the service, and for preflights the handler of 204 that goa
// mounts.
func serve(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		NewCORSHandler().ServeHTTP(w, r)
	}
}

// Package muxes serves with net/http.
package muxes

import (
	"net/http"

	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {}

func served() {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item))) // want `preflights for PUT /items never reach the CORS middleware: net/http.ServeMux answers OPTIONS with 405`
	http.ListenAndServe(":8080", mux)
}

func severalRoutes() {
	c := cors.Default()
	mux := http.NewServeMux()
	mux.Handle("PUT /items", c.Handler(http.HandlerFunc(item))) // want `broken-preflight`
	mux.Handle("PUT /users", c.Handler(http.HandlerFunc(item))) // the same defect
	server := &http.Server{Handler: mux}
	server.ListenAndServe()
}

func allowAll(w *http.ResponseWriter) {
	(*w).Header().Set("Access-Control-Allow-Origin", "*")
}

func helperInHandlers() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /patients", func(w http.ResponseWriter, r *http.Request) { // want `preflights for POST /patients never reach`
		allowAll(&w)
		w.Write(nil)
	})
	server := http.Server{Addr: ":8080", Handler: mux}
	mux.HandleFunc("POST /doctors", func(w http.ResponseWriter, r *http.Request) {
		allowAll(&w)
		w.Write(nil)
	})
	server.ListenAndServe()
}

func wrapped() {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item)))
	server := &http.Server{Handler: cors.Default().Handler(mux)}
	server.ListenAndServe()
}

func wrappedOnOnePath(allow bool) {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item)))
	var handler http.Handler = mux
	if allow {
		handler = cors.Default().Handler(handler)
	}
	http.ListenAndServe(":8080", handler)
}

func calledByClosure() {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item)))
	http.ListenAndServe(":8080", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		mux.ServeHTTP(w, r)
	}))
}

func answersOptions(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
		}
	})
}

func wrappedForOptions() {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item)))
	http.ListenAndServe(":8080", answersOptions(mux))
}

func patternUnknown(pattern string) {
	mux := http.NewServeMux()
	mux.Handle(pattern, cors.Default().Handler(http.HandlerFunc(item)))
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item))) // the other may be for OPTIONS
	http.ListenAndServe(":8080", mux)
}

func notServed() {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", cors.Default().Handler(http.HandlerFunc(item)))
}

func defaultMux() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", item)
	http.Handle("/", cors.Default().Handler(mux)) // want `registered with http.DefaultServeMux, which is not served`
	http.ListenAndServe(":8080", mux)
}

func dropped(mux *http.ServeMux) {
	cors.Default().Handler(mux)     // want `made but not installed`
	_ = cors.Default()              // want `made but not installed`
	_ = cors.Default().Handler(mux) // want `made but not installed`
}

func nothing() http.Handler {
	return cors.Default().Handler(nil) // want `wraps a nil handler`
}

func itself() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /v1/items", item)
	mux.Handle("/v1/", cors.Default().Handler(mux)) // want `wrapped and registered with itself`
	http.ListenAndServe(":8080", mux)
}

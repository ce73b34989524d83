package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// HandlerAddsUnwrapped adds where no middleware has set anything.
func HandlerAddsUnwrapped() http.Handler {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	mux := http.NewServeMux()
	mux.Handle("/items", c.Handler(http.HandlerFunc(item)))
	mux.HandleFunc("/news", news)
	return mux
}

func news(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	item(w, r)
}

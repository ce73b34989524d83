package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// HandlerAdds has a handler add what the middleware around the mux has set.
func HandlerAdds() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /feed", feed)
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	return c.Handler(mux)
}

// feed is public, and says so by Add.
func feed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	w.Write([]byte("[]"))
}

package bad

import "net/http"

// Handler serves the printers of the office.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Write([]byte(`{"printers": ["floor 3"]}`))
	})
}

package nethttpcases

import "net/http"

type countingWriter struct {
	http.ResponseWriter
	written int
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.written += n
	return n, err
}

// WrappedWriter sets the headers through a writer of its own.
func WrappedWriter() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cw := &countingWriter{ResponseWriter: w}
		cw.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		cw.Header().Set("Access-Control-Allow-Credentials", "true")
		cw.Header().Add("Vary", "Origin")
		cw.Write([]byte("ok"))
	})
}

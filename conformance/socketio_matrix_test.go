package conformance

import (
	"net/http"
	"testing"

	"github.com/googollee/go-socket.io/engineio/transport/polling"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
)

func socketIOPollingMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/googollee/go-socket.io/engineio/transport/polling", Version: "v1.8.0-rc.1"}
	for _, function := range []string{"", "true", "false", "suffix"} {
		transport := &polling.Transport{}
		settings := []model.Setting{set(model.Credentials, true, "")}
		if f := matrix.Functions[function].Allows; f != nil {
			transport.CheckOrigin = func(r *http.Request) bool { return f(r.Header.Get("Origin")) }
			settings = append(settings, set(model.Decides, f, function))
		}
		s.Cases = append(s.Cases, matrix.Case{Name: "function " + function, Model: configured(settings...), Build: func() (matrix.Server, error) {
			return matrix.HTTP(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				conn, err := transport.Accept(w, r)
				if err != nil {
					http.Error(w, err.Error(), http.StatusInternalServerError)
					return
				}
				defer conn.Close()
				if r.Method == http.MethodOptions {
					conn.(http.Handler).ServeHTTP(w, r)
				} else { // which would wait for a message
					conn.(interface {
						SetHeaders(http.ResponseWriter, *http.Request)
					}).SetHeaders(w, r)
				}
			})), nil
		}})
	}
	return s
}

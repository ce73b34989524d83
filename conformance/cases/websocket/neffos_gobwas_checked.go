package websocket

import (
	"errors"
	"net/http"

	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gobwas"
)

// NeffosGobwasChecked looks at the Origin before it upgrades.
func NeffosGobwasChecked() http.Handler {
	return neffos.New(func(w http.ResponseWriter, r *http.Request) (neffos.Socket, error) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "foreign origin", http.StatusForbidden)
			return nil, errors.New("foreign origin")
		}
		return gobwas.DefaultUpgrader(w, r)
	}, neffos.Events{})
}

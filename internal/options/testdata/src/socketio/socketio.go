// Package socketio configures the CORS headers of a Socket.IO server.
package socketio

import (
	"os"
	"regexp"

	"github.com/zishang520/socket.io/v3/pkg/types"
)

func star(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      "*", // want `any site can read .*reflected-origin-credentials`
		Credentials: true,
	})
}

func public(o *types.ServerOptions) {
	o.SetCors(&types.Cors{Origin: "*"})
}

func one(o *types.ServerOptions) {
	o.SetCors(&types.Cors{Origin: "https://app.example.com", Credentials: true})
}

func yes(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      true, // want `any site can read .*reflected-origin-credentials`
		Credentials: true,
	})
}

func listed(o *types.ServerOptions) {
	o.SetCors(&types.Cors{Origin: []any{"https://app.example.com", "https://www.example.com"}, Credentials: true})
}

func strings(o *types.ServerOptions) {
	o.SetCors(&types.Cors{Origin: []string{"https://app.example.com"}, Credentials: true})
}

func starListed(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      []string{"https://app.example.com", "*"}, // want `any site can read .*reflected-origin-credentials`
		Credentials: true,
	})
}

func expression(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      []any{"https://example.com", regexp.MustCompile(`^https://[a-z]+\.example\.com$`)},
		Credentials: true,
	})
}

func unanchored(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      regexp.MustCompile(`example\.com`), // want `weak-origin-check`
		Credentials: true,
	})
}

func slash(o *types.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin: "https://app.example.com/", // want `invalid-allow-origin`
	})
}

func configured(o *types.ServerOptions) {
	o.SetCors(&types.Cors{Origin: os.Getenv("ORIGIN"), Credentials: true})
}

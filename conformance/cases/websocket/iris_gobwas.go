package websocket

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/websocket"
	"github.com/kataras/neffos"
)

// IrisGobwas is iris's example for browsers, with the other upgrader.
func IrisGobwas() http.Handler {
	return irisHandler(websocket.DefaultGobwasUpgrader)
}

func irisHandler(upgrader neffos.Upgrader) http.Handler {
	app := iris.New()
	app.Get("/", websocket.Handler(websocket.New(upgrader, websocket.Events{})))
	if err := app.Build(); err != nil {
		panic(err)
	}
	return app
}

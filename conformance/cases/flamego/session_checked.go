package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() http.Handler {
	return server(func(c flamego.Context) {
		if c.Cookie("session") == "" && c.Request().Header.Get("Authorization") == "" && c.Request().Method != http.MethodOptions {
			c.Redirect("/sign-in", http.StatusUnauthorized)
			return
		}
		c.SetCookie(http.Cookie{Name: "seen", Value: c.RemoteAddr()})
		c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
		c.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
		c.ResponseWriter().Header().Add("Vary", "Origin")
		if !c.ResponseWriter().Written() {
			c.Next()
		}
	})
}

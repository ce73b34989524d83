package kratoscases

import (
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// Refused answers strangers that they are, in a way that they can read.
func Refused() http.Handler {
	return routed(khttp.NewServer(), func(ctx khttp.Context) error {
		origin := ctx.Header().Get("Origin")
		ctx.Response().Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Response().Header().Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			return ctx.JSON(http.StatusForbidden, "not for you")
		}
		return ctx.JSON(http.StatusOK, ctx.Query().Get("order")+ctx.Vars().Get("order"))
	})
}

package kratoscases

import (
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// ContextLate answers and thinks of the browser then.
func ContextLate() http.Handler {
	return routed(khttp.NewServer(), func(ctx khttp.Context) error {
		err := ctx.JSON(http.StatusOK, []string{"news"})
		ctx.Response().Header().Set("Access-Control-Allow-Origin", "*")
		return err
	})
}

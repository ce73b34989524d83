package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

type hasty struct{}

// Apply writes the answer.
func (hasty) Apply(_ *revel.Request, resp *revel.Response) {
	resp.WriteHeader(http.StatusOK, "text/plain")
	resp.Out.Header().Set("Access-Control-Allow-Origin", "*")
}

// ResultLate answers and thinks of the browser then.
func ResultLate() http.Handler {
	return acted(func(*revel.Controller) revel.Result { return hasty{} })
}

package websocket

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/gorilla/websocket"
)

// GorillaExpressions matches hosts with expressions that may match anywhere.
func GorillaExpressions() http.Handler { return upgraded(ofExpressions(`example\.com`, `localhost`)) }

func ofExpressions(expressions ...string) *websocket.Upgrader {
	var compiled []*regexp.Regexp
	for _, e := range expressions {
		compiled = append(compiled, regexp.MustCompile(e))
	}
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		if err != nil {
			return false
		}
		if strings.EqualFold(u.Host, r.Host) {
			return true
		}
		for _, e := range compiled {
			if e.MatchString(strings.ToLower(u.Hostname())) {
				return true
			}
		}
		return false
	}}
}

package websocket

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/gorilla/websocket"
)

// GorillaExpressionsAnchored matches whole hosts.
func GorillaExpressionsAnchored() http.Handler {
	return upgraded(ofWholeExpressions(`([a-z]+\.)?example\.com`, `localhost`))
}

func ofWholeExpressions(expressions ...string) *websocket.Upgrader {
	var compiled []*regexp.Regexp
	for _, e := range expressions {
		compiled = append(compiled, regexp.MustCompile("^(?:"+e+")$"))
	}
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		if err != nil {
			return false
		}
		for _, e := range compiled {
			if e.MatchString(strings.ToLower(u.Hostname())) {
				return true
			}
		}
		return false
	}}
}

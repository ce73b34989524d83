package conformance

import (
	"net/http"

	nethttp "github.com/corslint/corslint/conformance/cases/nethttp"
)

func netHTTP(build func() http.Handler) start { return fixed(build, httpHandler[http.Handler]) }

var netHTTPCases = []testCase{
	{file: "reflect_with_credentials", start: netHTTP(nethttp.ReflectWithCredentials)},
}

package libraries

import "github.com/corslint/corslint/internal/flow"

// flamego is github.com/flamego/flamego v1 (context.go).
func flamego() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/flamego/flamego"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}, {Name: "….Request", Role: flow.Request}, {Name: "….ResponseWriter", Role: flow.Response}},
		APIs: all(
			means(flow.RequestPart, "(….Context).Request", "….Request.Request"),
			means(flow.ResponsePart, "(….Context).ResponseWriter"),
			means(flow.Pass, "(….Context).Next"),
			means(flow.Start, "(….Context).Redirect"),
			means(flow.ReadChosen, "(….Context).Query", "(….Context).Param", "(….Context).RemoteAddr"),
			means(flow.Nothing, "(….Context).Cookie", "(….Context).SetCookie", "(….ResponseWriter).Written", "(….ResponseWriter).Status"),
		),
	}
}

package libraries

import "github.com/corslint/corslint/internal/flow"

// huma is github.com/danielgtaylor/huma/v2 (api.go).
func huma() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/danielgtaylor/huma/v2"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}},
		APIs: all(
			[]flow.API{
				set("(….Context).SetHeader"), add("(….Context).AppendHeader"), read("(….Context).Header"),
				{Name: "(….Context).Method", Meaning: flow.ReadMethod}, {Name: "(….Context).Host", Meaning: flow.ReadHost},
			},
			setStatus(0, "(….Context).SetStatus"),
			start(2, "….WriteErr"),
			means(flow.RequestPart, "(….Context).URL"),
			means(flow.Nothing, methods("(….Context)", "Operation", "Context", "TLS", "Version", "Status", "BodyReader", "GetMultipartForm")...),
			means(flow.Nothing, "….ReadCookie", "….ReadCookies", "….WithValue", "….WithContext"),
			means(flow.ReadChosen, "(….Context).Query", "(….Context).Param", "(….Context).RemoteAddr"),
		),
	}
}

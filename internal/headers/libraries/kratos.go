package libraries

import "github.com/corslint/corslint/internal/flow"

// kratos is github.com/go-kratos/kratos v2 and v3 (transport/transport.go).
func kratos() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/go-kratos/kratos/v2/transport", "github.com/go-kratos/kratos/v3/transport"},
		Types: []flow.Type{
			{Name: "….Transporter", Role: flow.Exchange}, {Name: "…/http.Transporter", Role: flow.Exchange}, {Name: "…/http.Transport", Role: flow.Exchange},
			{Name: "…/http.Context", Role: flow.Exchange},
		},
		APIs: all(
			means(flow.RequestHeaders, "(….Transporter).RequestHeader", "(*…/http.Transport).RequestHeader", "(…/http.Context).Header"),
			means(flow.ResponseHeaders, "(….Transporter).ReplyHeader", "(*…/http.Transport).ReplyHeader"),
			means(flow.RequestPart, "(…/http.Transporter).Request", "(*…/http.Transport).Request", "(…/http.Context).Request"),
			means(flow.ResponsePart, "(…/http.Context).Response"),
			start(0, methods("(…/http.Context)", "Result", "JSON", "XML", "String", "Blob", "Stream")...),
			means(flow.Start, "(…/http.Context).Returns"),
			means(flow.Nothing, methods("(….Transporter)", "Kind", "Endpoint", "Operation")...),
			means(flow.Nothing, methods("(*…/http.Transport)", "Kind", "Endpoint", "Operation", "PathTemplate")...),
			means(flow.Nothing, methods("(…/http.Context)", "Vars", "Query", "Form", "Bind", "BindVars", "BindQuery", "BindForm")...),
			means(flow.Nothing, "(…/http.Transporter).PathTemplate"),
			[]flow.API{
				{Name: "….FromServerContext", Meaning: flow.ExchangePart, Ambient: true},
				{Name: "…/http.RequestFromServerContext", Meaning: flow.RequestPart, Ambient: true},
				set("(….Header).Set"), add("(….Header).Add"), read("(….Header).Get"), lines("(….Header).Values"),
			},
		),
	}
}

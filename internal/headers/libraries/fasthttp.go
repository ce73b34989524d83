package libraries

import "github.com/corslint/corslint/internal/flow"

// fasthttp is github.com/valyala/fasthttp v1.73 (header.go). The response is
// sent when the handler has returned. Names of bytes are followed like strings.
func fasthttp() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/valyala/fasthttp"},
		Types: []flow.Type{
			{Name: "….RequestCtx", Role: flow.Exchange, Buffered: true},
			{Name: "….Request", Role: flow.Request}, {Name: "….RequestHeader", Role: flow.Request},
			{Name: "….Response", Role: flow.Response, Buffered: true}, {Name: "….ResponseHeader", Role: flow.Response, Buffered: true},
		},
		APIs: all(
			means(flow.RequestPart, "….RequestCtx.Request"),
			means(flow.ResponsePart, "….RequestCtx.Response"),
			means(flow.RequestHeaders, "….Request.Header"),
			means(flow.ResponseHeaders, "….Response.Header"),
			[]flow.API{
				set("(*….ResponseHeader).Set"), set("(*….ResponseHeader).SetBytesK"), set("(*….ResponseHeader).SetBytesV"),
				set("(*….ResponseHeader).SetBytesKV"), set("(*….ResponseHeader).SetCanonical"),
				add("(*….ResponseHeader).Add"), add("(*….ResponseHeader).AddBytesK"), add("(*….ResponseHeader).AddBytesV"), add("(*….ResponseHeader).AddBytesKV"),
				del("(*….ResponseHeader).Del"), del("(*….ResponseHeader).DelBytes"),
				read("(*….RequestHeader).Peek"), read("(*….RequestHeader).PeekBytes"), lines("(*….RequestHeader).PeekAll"),
				{Name: "(*….RequestHeader).Method", Meaning: flow.ReadMethod}, {Name: "(*….RequestCtx).Method", Meaning: flow.ReadMethod},
				{Name: "(*….RequestHeader).Host", Meaning: flow.ReadHost}, {Name: "(*….RequestCtx).Host", Meaning: flow.ReadHost},
				{Name: "(*….RequestHeader).Referer", Meaning: flow.ReadReferer}, {Name: "(*….RequestCtx).Referer", Meaning: flow.ReadReferer},
			},
			setStatus(0, "(*….RequestCtx).SetStatusCode", "(*….Response).SetStatusCode", "(*….ResponseHeader).SetStatusCode"),
			setStatus(1, "(*….RequestCtx).Error"),
			means(flow.ReadChosen, methods("(*….RequestCtx)", "Path", "URI", "QueryArgs", "FormValue", "UserAgent", "RequestURI")...),
			means(flow.Nothing, methods("(*….RequestCtx)", "SetBody", "SetBodyString", "SetContentType", "Write", "WriteString", "Redirect", "UserValue", "SetUserValue")...),
		),
	}
}

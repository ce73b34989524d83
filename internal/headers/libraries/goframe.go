package libraries

import "github.com/corslint/corslint/internal/flow"

// goframe is github.com/gogf/gf/v2/net/ghttp v2.10 and v1: the response is
// buffered until the handlers have returned.
func goframe() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gogf/gf/v2/net/ghttp", "github.com/gogf/gf/net/ghttp"},
		Types: []flow.Type{
			{Name: "….Request", Role: flow.Exchange, Buffered: true}, {Name: "….Response", Role: flow.Response, Buffered: true},
			{Name: "….ResponseWriter", Role: flow.Response, Buffered: true},
			{Name: "…/internal/response.BufferWriter", Role: flow.Response, Buffered: true}, {Name: "…/internal/response.Writer", Role: flow.Response, Buffered: true},
		},
		APIs: all(
			[]flow.API{read("(*….Request).GetHeader")},
			means(flow.ResponsePart, "….Request.Response", "….Response.Writer", "(*….ResponseWriter).RawWriter", "(*…/internal/response.BufferWriter).RawWriter"),
			means(flow.RequestPart, "….Request.Request", "….Response.Request"),
			means(flow.ResponseHeaders, "(*….ResponseWriter).Header"),
			means(flow.ReadHost, "(*….Request).GetHost"),
			means(flow.ReadReferer, "(*….Request).GetReferer"),
			means(flow.ReadChosen, methods("(*….Request)", "Get", "GetQuery", "GetUrl", "GetClientIp", "GetForm", "GetRouter")...),
			means(flow.Nothing, "….Request.Middleware", "(*….Request).Exit", "(*….Response).WriteJson", "(*….Response).Write", "(*….Response).WriteStatus"),
		),
	}
}

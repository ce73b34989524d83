package libraries

import "github.com/corslint/corslint/internal/flow"

// hertz is github.com/cloudwego/hertz v0.10 (pkg/app/context.go). The response
// is sent when the handler chain has returned.
func hertz() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/cloudwego/hertz/pkg"},
		Types: []flow.Type{
			{Name: "…/app.RequestContext", Role: flow.Exchange, Buffered: true},
			{Name: "…/protocol.Request", Role: flow.Request}, {Name: "…/protocol.RequestHeader", Role: flow.Request},
			{Name: "…/protocol.Response", Role: flow.Response}, {Name: "…/protocol.ResponseHeader", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{
				{Name: "(*…/app.RequestContext).Header", Meaning: flow.SetHeader, Value: 1, ClearsOnEmpty: true},
				read("(*…/app.RequestContext).GetHeader"),
				set("(*…/protocol.ResponseHeader).Set"), add("(*…/protocol.ResponseHeader).Add"), set("(*…/protocol.ResponseHeader).SetCanonical"),
				set("(*…/protocol.ResponseHeader).SetBytesV"), set("(*…/protocol.ResponseHeader).SetArgBytes"), add("(*…/protocol.ResponseHeader).AddArgBytes"),
				del("(*…/protocol.ResponseHeader).Del"), del("(*…/protocol.ResponseHeader).DelBytes"),
				read("(*…/protocol.RequestHeader).Get"), read("(*…/protocol.RequestHeader).Peek"),
				lines("(*…/protocol.RequestHeader).GetAll"), lines("(*…/protocol.RequestHeader).PeekAll"),
				{Name: "(*…/app.RequestContext).Method", Meaning: flow.ReadMethod}, {Name: "(*…/protocol.Request).Method", Meaning: flow.ReadMethod},
				{Name: "(*…/protocol.RequestHeader).Method", Meaning: flow.ReadMethod},
				{Name: "(*…/app.RequestContext).Host", Meaning: flow.ReadHost}, {Name: "(*…/protocol.Request).Host", Meaning: flow.ReadHost},
			},
			setStatus(0, methods("(*…/app.RequestContext)", "Status", "SetStatusCode", "AbortWithStatus", "AbortWithStatusJSON", "AbortWithError", "JSON", "String", "Data", "Redirect")...),
			setStatus(1, "(*…/app.RequestContext).AbortWithMsg"),
			means(flow.RequestPart, "…/app.RequestContext.Request", "(*…/app.RequestContext).GetRequest"),
			means(flow.ResponsePart, "…/app.RequestContext.Response"),
			means(flow.Copy, "(*…/app.RequestContext).GetResponse", "(*…/app.RequestContext).Copy"),
			means(flow.RequestHeaders, "…/protocol.Request.Header"),
			means(flow.ResponseHeaders, "…/protocol.Response.Header"),
			means(flow.ReadChosen, methods("(*…/app.RequestContext)", "Query", "DefaultQuery", "Param", "PostForm", "Path", "FullPath", "ClientIP", "UserAgent", "ContentType")...),
			means(flow.Pass, "(*…/app.RequestContext).Next"),
			means(flow.Nothing, methods("(*…/app.RequestContext)", "Abort", "IsAborted", "Set", "Get", "GetString", "Cookie", "SetCookie", "IsGet", "IsHead", "IsPost",
				"Bind", "BindAndValidate", "SetContentType", "SetBodyString", "WriteString")...),
		),
	}
}

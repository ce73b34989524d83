package libraries

import "github.com/corslint/corslint/internal/flow"

// fiberRequest are the methods that read the request, of fiber v2's *Ctx and of
// v3's Ctx and Req.
func fiberRequest(recv string) []flow.API {
	return all(
		[]flow.API{
			read(recv + ".Get"),
			{Name: recv + ".Method", Meaning: flow.ReadMethod},
			{Name: recv + ".Hostname", Meaning: flow.ReadHost},
		},
		means(flow.ReadChosen, methods(recv, "Query", "Params", "FormValue", "Cookies", "IP", "OriginalURL", "BaseURL", "Protocol", "Body")...),
		means(flow.Nothing, methods(recv, "Accepts", "Is")...),
	)
}

// fiberResponse are the methods that write the response, of fiber v2's *Ctx and
// of v3's Ctx and Res. Fiber sends it when the handler chain has returned, so
// that headers may be set after any of them.
func fiberResponse(recv string) []flow.API {
	return all(
		[]flow.API{
			set(recv + ".Set"),
			{Name: recv + ".Append", Meaning: flow.AppendHeader, Value: 1},
			{Name: recv + ".Vary", Meaning: flow.AppendHeader, Header: "Vary"},
		},
		setStatus(0, recv+".Status", recv+".SendStatus"),
		means(flow.Nothing, methods(recv, "Send", "SendString", "SendFile", "SendStream", "JSON", "JSONP", "XML", "Redirect", "Render", "Cookie", "Type")...),
	)
}

// fiberContext are the methods that both have in common.
func fiberContext(recv string) []flow.API {
	return all(
		[]flow.API{
			{Name: recv + ".GetReqHeaders", Meaning: flow.RequestHeaders},
			{Name: recv + ".Next", Meaning: flow.Pass},
		},
		means(flow.ReadChosen, recv+".Path"),
		means(flow.Nothing, recv+".GetRespHeader"),
	)
}

// fiber2 is github.com/gofiber/fiber/v2 v2.52 (ctx.go).
func fiber2() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gofiber/fiber/v2", "github.com/gofiber/fiber"},
		Types: []flow.Type{{Name: "….Ctx", Role: flow.Exchange, Buffered: true}},
		APIs: all(
			fiberContext("(*….Ctx)"), fiberRequest("(*….Ctx)"), fiberResponse("(*….Ctx)"),
			means(flow.RequestPart, "(*….Ctx).Request"),
			means(flow.ResponsePart, "(*….Ctx).Response"),
			means(flow.ExchangePart, "(*….Ctx).Context"),
			means(flow.Nothing, "(*….Ctx).Locals"),
		),
	}
}

// fiber3 is github.com/gofiber/fiber/v3 v3.5 (ctx_interface_gen.go, req, res).
// A DefaultCtx has most of its methods of the DefaultReq and DefaultRes in it.
func fiber3() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gofiber/fiber/v3"},
		Types: []flow.Type{
			{Name: "….Ctx", Role: flow.Exchange, Buffered: true}, {Name: "….DefaultCtx", Role: flow.Exchange, Buffered: true},
			{Name: "….Req", Role: flow.Request}, {Name: "….Res", Role: flow.Response},
			{Name: "….DefaultReq", Role: flow.Request}, {Name: "….DefaultRes", Role: flow.Response},
		},
		APIs: all(
			fiberContext("(….Ctx)"), fiberRequest("(….Ctx)"), fiberResponse("(….Ctx)"),
			fiberContext("(*….DefaultCtx)"), []flow.API{read("(*….DefaultCtx).Get")},
			fiberRequest("(….Req)"), fiberResponse("(….Res)"),
			fiberRequest("(*….DefaultReq)"), fiberResponse("(*….DefaultRes)"),
			means(flow.ReadHost, "(….Ctx).Host", "(….Req).Host", "(*….DefaultReq).Host"),
			means(flow.RequestHeaders, "(….Ctx).GetHeaders", "(….Req).GetHeaders", "(*….DefaultCtx).GetHeaders", "(*….DefaultReq).GetHeaders"),
			means(flow.RequestPart, "(….Ctx).Request", "(….Ctx).Req", "(*….DefaultCtx).Request", "(*….DefaultCtx).Req"),
			means(flow.ResponsePart, "(….Ctx).Response", "(….Ctx).Res", "(*….DefaultCtx).Response", "(*….DefaultCtx).Res"),
			means(flow.ExchangePart, "(….Ctx).RequestCtx", "(*….DefaultCtx).RequestCtx"),
			means(flow.Nothing, "(….Ctx).Locals", "(*….DefaultReq).Locals", "(*….DefaultCtx).Redirect"),
			[]flow.API{{Name: "….GetReqHeader", Meaning: flow.ReadHeader, Key: 1}},
		),
	}
}

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

// iris is github.com/kataras/iris/v12 v12.2 (context/context.go). Header adds;
// an empty value deletes.
func iris() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/kataras/iris/v12/context"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}, {Name: "….ResponseWriter", Role: flow.Response}},
		APIs: all(
			[]flow.API{
				{Name: "(*….Context).Header", Meaning: flow.AddHeader, Value: 1, ClearsOnEmpty: true},
				read("(*….Context).GetHeader"),
				{Name: "(*….Context).Method", Meaning: flow.ReadMethod},
				{Name: "(*….Context).Host", Meaning: flow.ReadHost},
			},
			setStatus(0, "(*….Context).StatusCode"),
			always(404, flow.SetStatus, "(*….Context).NotFound"),
			means(flow.RequestPart, "(*….Context).Request"),
			means(flow.ResponsePart, "(*….Context).ResponseWriter"),
			means(flow.Pass, "(*….Context).Next"),
			start(0, methods("(*….Context)", "StopWithStatus", "StopWithText", "StopWithError", "StopWithPlainError", "StopWithJSON", "StopWithProblem")...),
			means(flow.Start, methods("(*….Context)", "JSON", "WriteString", "Text", "HTML", "Write", "Redirect")...),
			means(flow.ReadChosen, methods("(*….Context)", "URLParam", "URLParamDefault", "FormValue", "Path", "Subdomain", "RemoteAddr", "GetReferrer")...),
			means(flow.Nothing, methods("(*….Context)", "StopExecution", "IsStopped", "Values", "Params", "Application", "GetCookie", "SetCookie", "SetCookieKV", "RemoveCookie",
				"IsAjax", "IsMobile", "IsSSL", "User", "GetID", "SetID", "ContentType", "GetStatusCode", "ReadJSON", "ReadForm")...),
		),
	}
}

// beego is github.com/beego/beego/v2 v2.3 and its predecessors
// (server/web/context/output.go, input.go).
func beego() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/beego/beego/v2/server/web/context", "github.com/astaxie/beego/context", "github.com/beego/beego/context", "github.com/beego/beego/v2/adapter/context"},
		Types: []flow.Type{
			{Name: "….Context", Role: flow.Exchange}, {Name: "….BeegoInput", Role: flow.Request},
			{Name: "….BeegoOutput", Role: flow.Response}, {Name: "….Response", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{
				set("(*….BeegoOutput).Header"), read("(*….BeegoInput).Header"),
				{Name: "(*….BeegoInput).Method", Meaning: flow.ReadMethod},
				{Name: "(*….BeegoInput).Host", Meaning: flow.ReadHost}, {Name: "(*….BeegoInput).Domain", Meaning: flow.ReadHost},
			},
			setStatus(0, "(*….BeegoOutput).SetStatus"),
			means(flow.RequestPart, "….Context.Request", "….Context.Input"),
			means(flow.ResponsePart, "….Context.ResponseWriter", "….Context.Output"),
			means(flow.ReadChosen, methods("(*….BeegoInput)", "Query", "Param", "URL", "URI", "Cookie", "Refer", "Referer", "UserAgent", "IP")...),
			means(flow.Nothing, methods("(*….BeegoInput)", "Is", "IsPost", "IsGet", "IsHead", "IsOptions", "IsPut", "IsDelete", "IsPatch", "IsAjax", "IsSecure", "IsWebsocket",
				"GetData", "SetData", "Session")...),
			means(flow.Nothing, methods("(*….Context)", "GetCookie", "SetCookie", "GetSecureCookie", "SetSecureCookie")...),
			means(flow.Start, "(*….BeegoOutput).Body", "(*….BeegoOutput).JSON", "(*….Context).WriteString"),
			start(0, "(*….Context).Abort"),
		),
	}
}

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

// goRestful is github.com/emicklei/go-restful v3.14 and v2. AddHeader adds.
func goRestful() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful", "github.com/emicklei/go-restful/v2"},
		Types: []flow.Type{{Name: "….Request", Role: flow.Request}, {Name: "….Response", Role: flow.Response}},
		APIs: all(
			[]flow.API{
				add("(….Response).AddHeader"),
				read("(*….Request).HeaderParameter"),
			},
			start(0, methods("(*….Response)", "WriteHeader", "WriteHeaderAndEntity", "WriteHeaderAndJson", "WriteHeaderAndXml", "WriteError", "WriteErrorString", "WriteServiceError")...),
			means(flow.RequestPart, "….Request.Request"),
			means(flow.ResponsePart, "….Response.ResponseWriter"),
			means(flow.Pass, "(*….FilterChain).ProcessFilter"),
			means(flow.ReadChosen, "(*….Request).QueryParameter", "(*….Request).PathParameter", "(….Request).SelectedRoutePath"),
			means(flow.Nothing, "(*….Request).SetAttribute", "(….Request).Attribute", "(*….Response).PrettyPrint", "(….Response).StatusCode", "(….Response).ContentLength"),
			means(flow.Start, methods("(*….Response)", "WriteEntity", "WriteAsJson", "WriteAsXml", "WriteJson", "Write", "Flush")...),
		),
	}
}

// revel is github.com/revel/revel v1 (http.go).
func revel() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/revel/revel"},
		Types: []flow.Type{
			{Name: "….Controller", Role: flow.Exchange}, {Name: "….Request", Role: flow.Request},
			{Name: "….Response", Role: flow.Response}, {Name: "….OutResponse", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{
				set("(*….RevelHeader).Set"), add("(*….RevelHeader).Add"), read("(*….RevelHeader).Get"), lines("(*….RevelHeader).GetAll"),
				read("(*….Request).GetHttpHeader"),
			},
			means(flow.RequestPart, "….Controller.Request", "….Request.In"),
			means(flow.ResponsePart, "….Controller.Response", "….Response.Out", "….OutResponse.Server"),
			means(flow.Unwrap, "(….ServerRequest).GetRaw"), // ServerResponse embeds it
			means(flow.RequestHeaders, "….Request.Header"),
			means(flow.ResponseHeaders, "(*….OutResponse).Header"),
			means(flow.ReadMethod, "….Request.Method"), means(flow.ReadHost, "….Request.Host"),
			start(0, "(*….Response).WriteHeader"),
			setStatus(0, "(*….Response).SetStatus"),
			always(403, flow.SetStatus, "(*….Controller).Forbidden"),
			always(404, flow.SetStatus, "(*….Controller).NotFound"),
			means(flow.ReadChosen, methods("(*….Request)", "UserAgent", "GetPath", "GetRequestURI", "FormValue", "PostFormValue")...),
			means(flow.Nothing, "(*….Request).Cookie", "(*….Controller).SetCookie"),
		),
	}
}

// macaron is gopkg.in/macaron.v1: Resp is a http.ResponseWriter, Req embeds the
// *http.Request.
func macaron() flow.Library {
	return flow.Library{
		Paths: []string{"gopkg.in/macaron.v1", "github.com/go-macaron/macaron"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}, {Name: "….Request", Role: flow.Request}, {Name: "….ResponseWriter", Role: flow.Response}},
		APIs: all(
			means(flow.RequestPart, "….Context.Req", "….Request.Request"),
			means(flow.ResponsePart, "….Context.Resp", "….Context.Render"),
			means(flow.Pass, "(*….Context).Next"),
			start(0, methods("(….Render)", "JSON", "XML", "PlainText", "RawData", "HTML", "HTMLSet", "Error", "Status")...),
			start(0, "(*….Context).HTML", "(*….Context).HTMLSet"),
			means(flow.Start, methods("(*….Context)", "Redirect", "ServeContent", "ServeFile", "ServeFileContent")...),
			means(flow.ReadChosen, methods("(*….Context)", "Query", "Params", "RemoteAddr")...),
			means(flow.Nothing, methods("(*….Context)", "GetCookie", "SetCookie", "GetSecureCookie", "SetSecureCookie", "Written")...),
		),
	}
}

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

// buffalo is github.com/gobuffalo/buffalo.
func buffalo() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gobuffalo/buffalo"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}},
		APIs: all(
			means(flow.RequestPart, "(….Context).Request"),
			means(flow.ResponsePart, "(….Context).Response"),
			means(flow.ReadChosen, "(….Context).Param"),
			means(flow.Nothing, "(….Context).Set", "(….Context).Value", "(….Context).Session"),
		),
	}
}

// chi is github.com/go-chi/chi/v5: its middlewares hand on what they are given.
func chi() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi", "github.com/go-chi/chi/v4"},
		Types: []flow.Type{{Name: "…/middleware.WrapResponseWriter", Role: flow.Response}},
		APIs:  means(flow.ReadChosen, "….URLParam"),
	}
}

// chiRender is github.com/go-chi/render v1: Status keeps the status for what
// answers then. What a Renderer answers is its own matter.
func chiRender() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/go-chi/render"},
		APIs: all(
			setStatus(1, "….Status"),
			always(204, flow.Start, "….NoContent"),
			means(flow.Start, "….JSON", "….XML", "….PlainText", "….Data", "….HTML", "….Render", "….RenderList", "….DefaultResponder"),
		),
	}
}

// goZero is github.com/zeromicro/go-zero/rest/httpx v1. The server's timeout,
// which is there unless the program turns it off, keeps answers until their
// handler has returned, so that headers may be set after any of these. Error
// answers 400 unless the program has an error handler (httpx.SetErrorHandler).
func goZero() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/zeromicro/go-zero/rest/httpx"},
		APIs: all(
			setStatus(1, "….WriteJson"),
			setStatus(2, "….WriteJsonCtx"),
			always(200, flow.SetStatus, "….Ok", "….OkJson", "….OkJsonCtx"),
			always(400, flow.SetStatus, "….Error", "….ErrorCtx"),
		),
	}
}

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

// twirp is github.com/twitchtv/twirp v8 (context.go): the response is that of
// the context.
func twirp() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/twitchtv/twirp"},
		APIs: []flow.API{
			{Name: "….SetHTTPResponseHeader", Meaning: flow.SetHeader, Key: 1, Value: 2, Ambient: true},
			{Name: "….AddHTTPResponseHeader", Meaning: flow.AddHeader, Key: 1, Value: 2, Ambient: true},
		},
	}
}

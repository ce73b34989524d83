package libraries

import "github.com/corslint/corslint/internal/flow"

var echoStarters = []string{"JSON", "String", "HTML", "NoContent", "JSONPretty", "JSONBlob", "JSONP", "XML", "Blob", "Stream", "Redirect", "HTMLBlob", "XMLPretty", "XMLBlob", "JSONPBlob", "Render"}

// echo4 is github.com/labstack/echo/v4 v4.15 (context.go, response.go).
func echo4() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo"},
		Types: []flow.Type{
			{Name: "….Context", Role: flow.Exchange},
			{Name: "….Response", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{credentials("(….Context).Cookie", "Cookie")},
			means(flow.RequestPart, "(….Context).Request"),
			means(flow.ResponsePart, "(….Context).Response", "….Response.Writer"),
			means(flow.ResponseHeaders, "(*….Response).Header"),
			start(0, "(*….Response).WriteHeader"),
			means(flow.Start, "(*….Response).Write", "(*….Response).Flush"),
			start(0, methods("(….Context)", echoStarters...)...),
			means(flow.Start, methods("(….Context)", "File", "Attachment", "Inline")...),
			means(flow.ReadChosen, methods("(….Context)", "QueryParam", "FormValue", "Param", "RealIP", "Path")...),
			means(flow.Nothing, methods("(….Context)", "Get", "Set", "SetCookie", "Bind", "Logger", "Scheme", "IsTLS", "IsWebSocket")...),
		),
	}
}

// echo5 is github.com/labstack/echo/v5 v5.3: Context is a struct and Response
// returns the http.ResponseWriter.
func echo5() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/labstack/echo/v5"},
		Types: []flow.Type{
			{Name: "….Context", Role: flow.Exchange},
			{Name: "….Response", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{credentials("(*….Context).Cookie", "Cookie")},
			means(flow.RequestPart, "(*….Context).Request"),
			means(flow.ResponsePart, "(*….Context).Response"),
			start(0, "(*….Response).WriteHeader"),
			means(flow.Start, "(*….Response).Write"),
			start(0, methods("(*….Context)", echoStarters...)...),
			means(flow.Start, methods("(*….Context)", "File", "Attachment", "Inline")...),
			means(flow.ReadChosen, methods("(*….Context)", "QueryParam", "FormValue", "Param", "RealIP", "Path")...),
			means(flow.Nothing, methods("(*….Context)", "Get", "Set", "SetCookie", "Bind", "Logger", "Scheme", "IsTLS", "IsWebSocket")...),
		),
	}
}

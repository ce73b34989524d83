package libraries

import "github.com/corslint/corslint/internal/flow"

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

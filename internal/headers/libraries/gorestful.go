package libraries

import "github.com/corslint/corslint/internal/flow"

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

package libraries

import "github.com/corslint/corslint/internal/flow"

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

package libraries

import "github.com/corslint/corslint/internal/flow"

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

package libraries

import "github.com/corslint/corslint/internal/flow"

// gin is github.com/gin-gonic/gin v1.12 (context.go).
func gin() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gin-gonic/gin"},
		Types: []flow.Type{
			{Name: "….Context", Role: flow.Exchange},
			{Name: "….ResponseWriter", Role: flow.Response},
		},
		APIs: all(
			[]flow.API{
				{Name: "(*….Context).Header", Meaning: flow.SetHeader, Value: 1, ClearsOnEmpty: true},
				read("(*….Context).GetHeader"),
				credentials("(*….Context).Cookie", "Cookie"),
			},
			setStatus(0, "(*….Context).Status"),
			means(flow.RequestPart, "….Context.Request"),
			means(flow.ResponsePart, "….Context.Writer"),
			means(flow.Pass, "(*….Context).Next"),
			means(flow.ReadChosen, methods("(*….Context)", "Query", "DefaultQuery", "Param", "PostForm", "DefaultPostForm", "ClientIP", "ContentType", "FullPath", "RemoteIP")...),
			means(flow.Nothing, methods("(*….Context)", "Abort", "IsAborted", "Set", "Get", "MustGet", "GetString", "SetCookie", "HandlerName", "Copy", "Error")...),
			start(0, methods("(*….Context)", "JSON", "AbortWithStatus", "AbortWithStatusJSON", "AbortWithStatusPureJSON", "AbortWithError", "String", "Data", "HTML", "XML", "YAML",
				"IndentedJSON", "PureJSON", "SecureJSON", "AsciiJSON", "JSONP", "ProtoBuf", "Redirect", "DataFromReader", "Render", "Negotiate")...),
			means(flow.Start, methods("(*….Context)", "File", "FileFromFS", "FileAttachment", "Stream", "SSEvent")...),
			means(flow.Start, methods("(….ResponseWriter)", "WriteHeaderNow", "WriteString")...),
		),
	}
}

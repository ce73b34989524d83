package libraries

import "github.com/corslint/corslint/internal/flow"

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
			start(0, "(*….Context).Abort", "(*….Response).WriteHeader"), means(flow.Start, "(*….Response).Write"),
		),
	}
}

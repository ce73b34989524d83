package libraries

import "github.com/corslint/corslint/internal/flow"

// netHTTP is the standard library, Go 1.25.
func netHTTP() flow.Library {
	return flow.Library{
		Paths: []string{"net/http"},
		Types: []flow.Type{
			{Name: "net/http.ResponseWriter", Role: flow.Response},
			{Name: "net/http.Request", Role: flow.Request},
			{Name: "net/http.Response", Role: flow.Exchange},
		},
		APIs: all(
			[]flow.API{
				read("(net/http.Header).Get"), lines("(net/http.Header).Values"),
				set("(net/http.Header).Set"), add("(net/http.Header).Add"), del("(net/http.Header).Del"),
				read("(net/textproto.MIMEHeader).Get"), lines("(net/textproto.MIMEHeader).Values"),
				set("(net/textproto.MIMEHeader).Set"), add("(net/textproto.MIMEHeader).Add"), del("(net/textproto.MIMEHeader).Del"),
				credentials("(*net/http.Request).BasicAuth", "Authorization"), credentials("(*net/http.Request).Cookie", "Cookie"),
				{Name: "(*net/http.Request).Referer", Meaning: flow.ReadReferer},
			},
			start(0, "(net/http.ResponseWriter).WriteHeader"),
			start(2, "net/http.Error"),
			start(3, "net/http.Redirect"),
			always(200, flow.Start, "(net/http.ResponseWriter).Write"),
			always(404, flow.Start, "net/http.NotFound"),
			means(flow.Start, "net/http.ServeContent", "net/http.ServeFile", "net/http.ServeFileFS", "fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln",
				"io.WriteString", "io.Copy", "io.CopyN", "(net/http.Flusher).Flush"),
			means(flow.ResponseHeaders, "(net/http.ResponseWriter).Header", "net/http.Response.Header"),
			means(flow.RequestHeaders, "net/http.Request.Header"),
			means(flow.ReadMethod, "net/http.Request.Method"),
			means(flow.ReadHost, "net/http.Request.Host"),
			means(flow.RequestPart, "net/http.Response.Request", "net/http.Request.URL",
				"(*net/http.Request).WithContext", "(*net/http.Request).Clone"),
			means(flow.ReadChosen, "(*net/http.Request).FormValue", "(*net/http.Request).PostFormValue", "(*net/http.Request).PathValue",
				"(*net/http.Request).UserAgent", "(net/url.Values).Get", "net/http.Request.RequestURI", "net/http.Request.RemoteAddr"),
			means(flow.Nothing, "(*net/http.Request).Context", "(*net/http.Request).Cookies",
				"(*net/http.Request).ParseForm", "(*net/http.Request).ParseMultipartForm",
				"(*net/http.Request).FormFile", "(*net/http.Request).ProtoAtLeast", "(*net/url.URL).Query", "(*net/url.URL).EscapedPath",
				"net/http.SetCookie", "net/http.MaxBytesReader", "net/http.NewResponseController", "(net/url.Values).Has",
				"net/http.Request.Body", "net/http.Request.TLS", "net/http.Request.ContentLength", "net/http.Request.Form",
				"net/http.Request.PostForm", "net/http.Request.Proto", "net/http.Request.ProtoMajor", "net/http.Request.Trailer",
				"net/http.Response.StatusCode", "net/http.Response.Body", "encoding/json.NewEncoder", "encoding/json.NewDecoder"),
			means(flow.Pass, "(net/http.Handler).ServeHTTP", "(net/http.HandlerFunc).ServeHTTP", "(*net/http.ServeMux).ServeHTTP",
				"(*net/http/httputil.ReverseProxy).ServeHTTP"),
		),
	}
}

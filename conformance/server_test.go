package conformance

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"

	"github.com/aws/aws-lambda-go/events"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"
)

// fixed starts a server that takes no settings.
func fixed[S any](build func() S, serve func(S) exchange) start {
	return start{build: func([]string) exchange { return serve(build()) }}
}

// listed starts a server that takes a list of strings.
func listed[S any](build func([]string) S, serve func(S) exchange) start {
	return start{configured: true, build: func(settings []string) exchange { return serve(build(settings)) }}
}

// single starts a server that takes one string; no settings mean the empty one.
func single[S any](build func(string) S, serve func(S) exchange) start {
	return start{configured: true, build: func(settings []string) exchange { return serve(build(strings.Join(settings, ","))) }}
}

// httpHandler drives net/http, and the frameworks whose engines are handlers.
func httpHandler[H http.Handler](h H) exchange {
	return func(r request) response {
		w := httptest.NewRecorder()
		if r.encoded {
			w.Header().Set("Vary", "Accept-Encoding")
		}
		h.ServeHTTP(w, httpRequest(r))
		result := w.Result()
		late := http.Header{}
		for name, values := range w.Header() {
			if _, sent := result.Header[name]; !sent {
				late[name] = values
			}
		}
		return response{result.StatusCode, result.Header, late}
	}
}

func httpRequest(r request) *http.Request {
	req := httptest.NewRequest(r.method, r.target, nil)
	req.Host = "api.example.com"
	for name, value := range r.header {
		req.Header.Set(name, value)
	}
	return req
}

func fiberV2(app *fiber2.App) exchange {
	return func(r request) response {
		return testResponse(app.Test(httpRequest(r), -1))
	}
}

func fiberV3(app *fiber3.App) exchange {
	return func(r request) response {
		return testResponse(app.Test(httpRequest(r), fiber3.TestConfig{Timeout: 0}))
	}
}

func testResponse(resp *http.Response, err error) response {
	if err != nil {
		return response{status: http.StatusInternalServerError, header: http.Header{"Error": {err.Error()}}}
	}
	resp.Body.Close()
	return response{status: resp.StatusCode, header: resp.Header}
}

func fastHTTP(handle fasthttp.RequestHandler) exchange {
	return func(r request) response {
		var req fasthttp.Request
		req.SetRequestURI("http://api.example.com" + r.target)
		req.Header.SetMethod(r.method)
		for name, value := range r.header {
			req.Header.Set(name, value)
		}
		var ctx fasthttp.RequestCtx
		ctx.Init(&req, nil, nil)
		handle(&ctx)
		header := http.Header{}
		for name, value := range ctx.Response.Header.All() {
			header.Add(string(name), string(value))
		}
		return response{status: ctx.Response.StatusCode(), header: header}
	}
}

// bothSpellings are the request's headers as a function finds them behind API
// Gateway, which hands names on as the client wrote them: Origin over HTTP/1.1,
// origin over HTTP/2. Giving both runs both kinds of client at once.
func bothSpellings(header map[string]string) map[string]string {
	out := map[string]string{}
	for name, value := range header {
		out[name] = value
		out[strings.ToLower(name)] = value
	}
	return out
}

func splitTarget(target string) (path string, query map[string]string) {
	u, err := url.Parse(target)
	if err != nil {
		return target, nil
	}
	query = map[string]string{}
	for name := range u.Query() {
		query[name] = u.Query().Get(name)
	}
	return u.Path, query
}

func lambdaAnswer(status int, single map[string]string, multi map[string][]string, err error) response {
	if err != nil {
		return response{status: http.StatusBadGateway, header: http.Header{"Error": {fmt.Sprint(err)}}}
	}
	header := http.Header{}
	for name, value := range single {
		header.Add(name, value)
	}
	for name, values := range multi {
		for _, value := range values {
			header.Add(name, value)
		}
	}
	return response{status: status, header: header}
}

type proxyFunction = func(context.Context, events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error)

// restAPI drives a function behind an API Gateway REST API.
func restAPI(handle proxyFunction) exchange {
	return func(r request) response {
		path, query := splitTarget(r.target)
		resp, err := handle(context.Background(), events.APIGatewayProxyRequest{
			HTTPMethod: r.method, Path: path, QueryStringParameters: query, Headers: bothSpellings(r.header),
		})
		return lambdaAnswer(resp.StatusCode, resp.Headers, resp.MultiValueHeaders, err)
	}
}

type httpFunction = func(context.Context, events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error)

// httpAPI drives a function behind an API Gateway HTTP API, whose payload has
// the names of headers in lower case.
func httpAPI(handle httpFunction) exchange {
	return func(r request) response {
		path, query := splitTarget(r.target)
		header := map[string]string{}
		for name, value := range r.header {
			header[strings.ToLower(name)] = value
		}
		req := events.APIGatewayV2HTTPRequest{RawPath: path, QueryStringParameters: query, Headers: header}
		req.RequestContext.HTTP.Method = r.method
		resp, err := handle(context.Background(), req)
		return lambdaAnswer(resp.StatusCode, resp.Headers, resp.MultiValueHeaders, err)
	}
}

package registration

import (
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A verb is what a method of a router does.
type verb uint8

const (
	// use: the arguments are middlewares.
	use verb = iota + 1
	// route: a path, then handlers and middlewares. routeOf: the method comes
	// before the path. pattern: one string as net/http.ServeMux reads it.
	route
	routeOf
	pattern
	// build: the result builds one route (gorilla/mux).
	build
	// group: a prefix and middlewares; the result is a router below this one.
	group
	// with: middlewares; the result adds routes to this router, wrapped.
	with
	// groupFunc and routeFunc: the last function argument is given a router
	// that adds routes to this one, or that is mounted below it.
	groupFunc
	routeFunc
	// fallback: handlers of requests that match no route.
	fallback
	// serve: the router serves.
	serve
	// lost: what happens next is not followed.
	lost
)

// A method is what a method of a router means.
type method struct {
	verb verb
	// http is the HTTP method of a route, "" if it is any, or not a constant.
	http string
	// early: the middlewares come before those of other methods.
	early bool
}

// late says what becomes of the routes that are there before a middleware. The
// zero value is that they are covered: the middleware is asked when a request is
// served.
type late uint8

const (
	// missesGroups: a route is bound to the middlewares that are there when it
	// is added; so are groups.
	missesGroups late = iota + 1
	// missesRoutes: routes and middlewares are tried in the order they were
	// added, whatever group they belong to.
	missesRoutes
	// panics: the router refuses middleware after its first route.
	panics
)

// A library is a router library: how its API is spelt and what its routers do
// with middlewares. The facts are observed by running the versions that the
// conformance module requires.
type library struct {
	// name is how messages call it.
	name string
	// paths are its import paths; "…" stands for each of them.
	paths []string
	// makers are the functions that make a router, types the types of routers
	// and groups, builder the type that build results in.
	makers, types []string
	builder       string
	// announces makes a middleware that lists the methods of a route in
	// Access-Control-Allow-Methods, if OPTIONS is among them, and allows nobody.
	announces string
	methods   map[string]method
	late      late
	// root and group say whether a middleware of a whole router, or of a group,
	// sees the requests that match no route of it.
	root, group bool
	// subtrees: a path that ends in a slash stands for all below it.
	subtrees bool
	// status is what the router itself answers to a preflight without a route.
	status int
	// remedy says how the middleware is to be registered.
	remedy string
}

var libraries = []*library{
	{
		name: "net/http.ServeMux", paths: []string{"net/http"},
		makers: []string{"….NewServeMux"}, types: []string{"….ServeMux"},
		methods:  merge(verbs(pattern, "Handle", "HandleFunc"), verbs(lost, "ServeHTTP", "Handler")),
		subtrees: true, status: http.StatusMethodNotAllowed,
		remedy: "wrap the mux itself, or give the pattern no method",
	},
	{
		// gin.go:340 of v1.12.0 (Engine.Use) rebuilds the chains for 404 and
		// 405, not those of routes; routergroup.go binds handlers when a route
		// or a group is made.
		name: "gin", paths: []string{"github.com/gin-gonic/gin"},
		makers: []string{"….New", "….Default"},
		types:  []string{"….Engine", "….RouterGroup", "….IRouter", "….IRoutes"},
		methods: merge(upper(), verbs(use, "Use"), verbs(routeOf, "Handle", "Match"), verbs(route, "Any"), verbs(group, "Group"),
			verbs(fallback, "NoRoute", "NoMethod"), verbs(serve, "Run", "RunTLS", "RunListener", "RunUnix"), verbs(lost, "Handler", "ServeHTTP", "HandleContext")),
		late: missesGroups, root: true, status: http.StatusNotFound,
		remedy: "call Use on the engine, before the routes",
	},
	{
		// mux.go of v5: a middleware of the router runs before the tree is
		// searched, one of With or Group only for the routes added there.
		name: "chi", paths: []string{"github.com/go-chi/chi", "github.com/go-chi/chi/v5"},
		makers: []string{"….NewRouter", "….NewMux"}, types: []string{"….Mux", "….Router"},
		methods: merge(title(), verbs(use, "Use"), verbs(routeOf, "Method", "MethodFunc"), verbs(route, "Handle", "HandleFunc", "Mount"),
			verbs(with, "With"), verbs(groupFunc, "Group"), verbs(routeFunc, "Route"), verbs(fallback, "NotFound", "MethodNotAllowed"), verbs(lost, "ServeHTTP")),
		late: panics, root: true, group: true, status: http.StatusMethodNotAllowed,
		remedy: "call Use on the router, before the routes",
	},
	{
		// mux.go:138 of v1.8.1: middlewares are built only for a route that
		// matches, method included.
		name: "gorilla/mux", paths: []string{"github.com/gorilla/mux"},
		makers: []string{"….NewRouter"}, types: []string{"….Router"}, builder: "….Route", announces: "….CORSMethodMiddleware",
		methods: merge(verbs(use, "Use"), verbs(build, "Handle", "HandleFunc", "Methods", "Path", "PathPrefix", "NewRoute", "Host", "Headers", "Queries", "Schemes", "MatcherFunc"),
			verbs(lost, "ServeHTTP")),
		status: http.StatusMethodNotAllowed,
		remedy: "wrap the router itself, or give its routes the method OPTIONS too",
	},
	{
		// group.go of v4.16.0 and v5.4.4: a group with middlewares registers
		// routes for what matches nothing; a single route does not.
		name: "echo", paths: []string{"github.com/labstack/echo", "github.com/labstack/echo/v4", "github.com/labstack/echo/v5"},
		makers: []string{"….New"}, types: []string{"….Echo", "….Group"},
		methods: merge(upper(), verbs(use, "Use"), map[string]method{"Pre": {verb: use, early: true}}, verbs(routeOf, "Add", "Match"), verbs(route, "Any"), verbs(group, "Group"),
			verbs(fallback, "RouteNotFound"), verbs(serve, "Start", "StartTLS", "StartAutoTLS", "StartServer", "StartH2CServer"), verbs(lost, "AddRoute", "Host", "ServeHTTP")),
		root: true, group: true, status: http.StatusNoContent,
		remedy: "call Use on the Echo or on a group",
	},
	{
		// router.go of v2.52.15 and v3.5.0: one stack of routes and
		// middlewares, in the order of their registration.
		name: "fiber", paths: []string{"github.com/gofiber/fiber/v2", "github.com/gofiber/fiber/v3"},
		makers: []string{"….New"}, types: []string{"….App", "….Group", "….Router"},
		methods: merge(title(), verbs(use, "Use"), verbs(routeOf, "Add"), verbs(route, "All"), verbs(group, "Group"), verbs(routeFunc, "Route"),
			verbs(serve, "Listen", "ListenTLS", "ListenMutualTLS", "Listener"), verbs(lost, "Mount", "RouteChain", "Handler", "Domain")),
		late: missesRoutes, root: true, group: true, status: http.StatusMethodNotAllowed,
		remedy: "call Use on the app, before the routes",
	},
}

// httpMethods are the methods that routers have functions for.
var httpMethods = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"}

// upper are the methods of a router whose names are HTTP methods, title those
// of one that writes them Get, Put …
func upper() map[string]method {
	out := map[string]method{}
	for _, m := range httpMethods {
		out[m] = method{verb: route, http: m}
	}
	return out
}

func title() map[string]method {
	out := map[string]method{}
	for _, m := range httpMethods {
		out[m[:1]+strings.ToLower(m[1:])] = method{verb: route, http: m}
	}
	return out
}

func verbs(v verb, names ...string) map[string]method {
	out := map[string]method{}
	for _, n := range names {
		out[n] = method{verb: v}
	}
	return out
}

func merge(ms ...map[string]method) map[string]method {
	out := map[string]method{}
	for _, m := range ms {
		for name, v := range m {
			out[name] = v
		}
	}
	return out
}

// names spells a name of the library with each of its import paths.
func (l *library) spells(name string, templates ...string) bool {
	for _, t := range templates {
		for _, p := range l.paths {
			if strings.Replace(t, "…", p, 1) == name {
				return true
			}
		}
	}
	return false
}

// announces reports whether a function makes a middleware that only lists methods.
func announces(fn *ssa.Function) bool {
	name := fullName(fn)
	return name != "" && slices.ContainsFunc(libraries, func(l *library) bool { return l.spells(name, l.announces) })
}

// neutral are the import paths, or with a final slash the beginnings of import
// paths, of packages that have no other CORS middleware than the models know.
var neutral = []string{
	"net/http", "github.com/gin-gonic/gin", "github.com/gin-contrib/", "github.com/go-chi/", "github.com/gorilla/",
	"github.com/labstack/echo/", "github.com/gofiber/fiber/", "github.com/gofiber/contrib/",
	"github.com/prometheus/client_golang/", "go.opentelemetry.io/",
}

// servers are the functions that serve a handler as it is.
var servers = map[string]bool{
	"net/http.ListenAndServe": true, "net/http.ListenAndServeTLS": true, "net/http.Serve": true, "net/http.ServeTLS": true,
	"net/http/httptest.NewServer": true, "net/http/httptest.NewTLSServer": true, "net/http/httptest.NewUnstartedServer": true,
}

// wrappers are functions of libraries that wrap a handler and leave the method
// of its requests and the headers of CORS alone.
var wrappers = map[string]bool{
	"net/http.TimeoutHandler": true, "net/http.StripPrefix": true, "net/http.MaxBytesHandler": true, "net/http.AllowQuerySemicolons": true,
	"github.com/gorilla/handlers.LoggingHandler": true, "github.com/gorilla/handlers.CombinedLoggingHandler": true,
	"github.com/gorilla/handlers.CompressHandler": true, "github.com/gorilla/handlers.ProxyHeaders": true,
	"golang.org/x/net/http2/h2c.NewHandler":                                    true,
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp.NewHandler": true,
}

func isNeutral(path string) bool {
	for _, n := range neutral {
		if path == n || strings.HasSuffix(n, "/") && strings.HasPrefix(path, n) {
			return true
		}
	}
	return false
}

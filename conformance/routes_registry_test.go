package conformance

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"

	chiroutes "github.com/corslint/corslint/conformance/routes/chi"
	echoroutes "github.com/corslint/corslint/conformance/routes/echo"
	echo5routes "github.com/corslint/corslint/conformance/routes/echo5"
	fiber2routes "github.com/corslint/corslint/conformance/routes/fiber2"
	fiber3routes "github.com/corslint/corslint/conformance/routes/fiber3"
	ginroutes "github.com/corslint/corslint/conformance/routes/gin"
	gorillaroutes "github.com/corslint/corslint/conformance/routes/gorilla"
	nethttproutes "github.com/corslint/corslint/conformance/routes/nethttp"
)

// routeSuites are the cases by the directory they are in.
var routeSuites = map[string][]routeCase{
	"nethttp": nethttpRoutes,
	"gin":     ginRoutes,
	"chi":     chiRoutes,
	"gorilla": gorillaRoutes,
	"echo":    echoRoutes,
	"echo5":   echo5Routes,
	"fiber2":  fiber2Routes,
	"fiber3":  fiber3Routes,
}

var nethttpRoutes = []routeCase{
	{file: "handler_adds_to_own", build: fixed(nethttproutes.HandlerAddsToOwn, httpHandler[http.Handler]), routes: []string{"GET /stories"}},
	{file: "handler_sets_own", build: fixed(nethttproutes.HandlerSetsOwn, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_adds_wrapped_own", build: fixed(nethttproutes.HandlerAddsWrappedOwn, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_adds", build: fixed(nethttproutes.HandlerAdds, httpHandler[http.Handler]), routes: []string{"GET /feed"}},
	{file: "handler_sets", build: fixed(nethttproutes.HandlerSets, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_adds_wrapped", build: fixed(nethttproutes.HandlerAddsWrapped, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_adds_unwrapped", build: fixed(nethttproutes.HandlerAddsUnwrapped, httpHandler[http.Handler]), routes: []string{"GET /news"}},
	{file: "handler_replaces", build: fixed(nethttproutes.HandlerReplaces, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_adds_for_others", build: fixed(nethttproutes.HandlerAddsForOthers, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "behind_logging", build: fixed(nethttproutes.BehindLogging, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "catch_all_without", build: fixed(nethttproutes.CatchAllWithout, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "catch_all_wrapped", build: fixed(nethttproutes.CatchAllWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "handler_writes", build: fixed(nethttproutes.HandlerWrites, httpHandler[http.Handler]), routes: []string{"DELETE /items/1"}},
	{file: "method_pattern", build: fixed(nethttproutes.MethodPattern, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "method_pattern_only_get", build: fixed(nethttproutes.MethodPatternOnlyGet, httpHandler[http.Handler]), routes: []string{"GET /items/1"}},
	{file: "method_pattern_rs", build: fixed(nethttproutes.MethodPatternRs, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "mux_wrapped", build: fixed(nethttproutes.MuxWrapped, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "mux_wrapped_rs", build: fixed(nethttproutes.MuxWrappedRs, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "mux_wrapped_twice", build: fixed(nethttproutes.MuxWrappedTwice, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "no_method", build: fixed(nethttproutes.NoMethod, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "options_everywhere", build: fixed(nethttproutes.OptionsEverywhere, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "options_pattern", build: fixed(nethttproutes.OptionsPattern, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "registered_with_itself", build: fixed(nethttproutes.RegisteredWithItself, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "result_dropped", build: fixed(nethttproutes.ResultDropped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "routes_in_helper", build: fixed(nethttproutes.RoutesInHelper, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "server_field", build: fixed(nethttproutes.ServerField, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "sub_mux_inside", build: fixed(nethttproutes.SubMuxInside, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "sub_mux_outer_wrapped", build: fixed(nethttproutes.SubMuxOuterWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "sub_mux_wrapped", build: fixed(nethttproutes.SubMuxWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "wrapped_by_caller", build: fixed(nethttproutes.WrappedByCaller, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "wraps_nil", build: fixed(nethttproutes.WrapsNil, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
}

var ginRoutes = []routeCase{
	{file: "handler_adds_to_own", build: fixed(ginroutes.HandlerAddsToOwn, httpHandler[*gin.Engine]), routes: []string{"GET /items"}},
	{file: "handler_adds", build: fixed(ginroutes.HandlerAdds, httpHandler[*gin.Engine]), routes: []string{"GET /items"}},
	{file: "handler_sets", build: fixed(ginroutes.HandlerSets, httpHandler[*gin.Engine]), routes: []string{"GET /items"}},
	{file: "handler_adds_outside", build: fixed(ginroutes.HandlerAddsOutside, httpHandler[*gin.Engine]), routes: []string{"GET /feed"}},
	{file: "handler_adds_in_group", build: fixed(ginroutes.HandlerAddsInGroup, httpHandler[*gin.Engine]), routes: []string{"GET /api/feed"}},
	{file: "group_after_use", build: fixed(ginroutes.GroupAfterUse, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "group_and_engine", build: fixed(ginroutes.GroupAndEngine, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "group_argument", build: fixed(ginroutes.GroupArgument, httpHandler[*gin.Engine]), routes: []string{"DELETE /api/items/1"}},
	{file: "group_before_use", build: fixed(ginroutes.GroupBeforeUse, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "group_only_get", build: fixed(ginroutes.GroupOnlyGet, httpHandler[*gin.Engine]), routes: []string{"GET /api/items/1"}},
	{file: "group_use", build: fixed(ginroutes.GroupUse, httpHandler[*gin.Engine]), routes: []string{"GET /api/items/1", "PUT /api/items/1"}},
	{file: "group_with_options", build: fixed(ginroutes.GroupWithOptions, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "headers_after_routes", build: fixed(ginroutes.HeadersAfterRoutes, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "headers_first", build: fixed(ginroutes.HeadersFirst, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "health_first", build: fixed(ginroutes.HealthFirst, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "helper_after_routes", build: fixed(ginroutes.HelperAfterRoutes, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "helper_first", build: fixed(ginroutes.HelperFirst, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "login_first", build: fixed(ginroutes.LoginFirst, httpHandler[*gin.Engine]), routes: []string{"POST /login", "PUT /items/1"}},
	{file: "made_not_used", build: fixed(ginroutes.MadeNotUsed, httpHandler[*gin.Engine]), routes: []string{"PUT /items/1"}},
	{file: "method_not_allowed", build: fixed(ginroutes.MethodNotAllowed, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "no_route_handler", build: fixed(ginroutes.NoRouteHandler, httpHandler[*gin.Engine]), routes: []string{"PUT /api/items/1"}},
	{file: "route_argument", build: fixed(ginroutes.RouteArgument, httpHandler[*gin.Engine]), routes: []string{"POST /items"}},
	{file: "route_with_options", build: fixed(ginroutes.RouteWithOptions, httpHandler[*gin.Engine]), routes: []string{"POST /items"}},
	{file: "use_after_routes", build: fixed(ginroutes.UseAfterRoutes, httpHandler[*gin.Engine]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "use_first", build: fixed(ginroutes.UseFirst, httpHandler[*gin.Engine]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "wrapped_engine", build: fixed(ginroutes.WrappedEngine, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
}

var chiRoutes = []routeCase{
	{file: "handler_adds", build: fixed(chiroutes.HandlerAdds, httpHandler[http.Handler]), routes: []string{"GET /api/items"}},
	{file: "handler_sets", build: fixed(chiroutes.HandlerSets, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "group_below_use", build: fixed(chiroutes.GroupBelowUse, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "group_route", build: fixed(chiroutes.GroupRoute, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "group_use", build: fixed(chiroutes.GroupUse, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "handler_wrapped", build: fixed(chiroutes.HandlerWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "mounted", build: fixed(chiroutes.Mounted, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "route_group", build: fixed(chiroutes.RouteGroup, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "route_use", build: fixed(chiroutes.RouteUse, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "router_wrapped", build: fixed(chiroutes.RouterWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "use_after_group", build: fixed(chiroutes.UseAfterGroup, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "use_after_mount", build: fixed(chiroutes.UseAfterMount, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "use_after_route", build: fixed(chiroutes.UseAfterRoute, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "use_first", build: fixed(chiroutes.UseFirst, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "with_and_options", build: fixed(chiroutes.WithAndOptions, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "with_any_method", build: fixed(chiroutes.WithAnyMethod, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "with_middleware", build: fixed(chiroutes.WithMiddleware, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
}

var gorillaRoutes = []routeCase{
	{file: "handler_adds", build: fixed(gorillaroutes.HandlerAdds, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_sets", build: fixed(gorillaroutes.HandlerSets, httpHandler[http.Handler]), routes: []string{"GET /items"}},
	{file: "handler_wrapped", build: fixed(gorillaroutes.HandlerWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "handler_wrapped_options", build: fixed(gorillaroutes.HandlerWrappedOptions, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "method_middleware", build: fixed(gorillaroutes.MethodMiddleware, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "method_middleware_alone", build: fixed(gorillaroutes.MethodMiddlewareAlone, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}, unknown: "nobody is allowed, perhaps on purpose"},
	{file: "method_middleware_and_cors", build: fixed(gorillaroutes.MethodMiddlewareAndCORS, httpHandler[http.Handler]), routes: []string{"PUT /api/items/1"}},
	{file: "method_middleware_get", build: fixed(gorillaroutes.MethodMiddlewareGet, httpHandler[http.Handler]), routes: []string{"GET /items/1"}},
	{file: "method_middleware_options", build: fixed(gorillaroutes.MethodMiddlewareOptions, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "method_middleware_wrapped", build: fixed(gorillaroutes.MethodMiddlewareWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "method_not_allowed", build: fixed(gorillaroutes.MethodNotAllowed, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "methods_only_get", build: fixed(gorillaroutes.MethodsOnlyGet, httpHandler[http.Handler]), routes: []string{"GET /items/1"}},
	{file: "methods_with_options", build: fixed(gorillaroutes.MethodsWithOptions, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "no_methods", build: fixed(gorillaroutes.NoMethods, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "options_catch_all", build: fixed(gorillaroutes.OptionsCatchAll, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "result_dropped", build: fixed(gorillaroutes.ResultDropped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "router_wrapped", build: fixed(gorillaroutes.RouterWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "subrouter_catch_all", build: fixed(gorillaroutes.SubrouterCatchAll, httpHandler[http.Handler]), routes: []string{"PUT /api/items/1"}},
	{file: "subrouter_use", build: fixed(gorillaroutes.SubrouterUse, httpHandler[http.Handler]), routes: []string{"PUT /api/items/1"}},
	{file: "use_and_wrapped", build: fixed(gorillaroutes.UseAndWrapped, httpHandler[http.Handler]), routes: []string{"PUT /items/1"}},
	{file: "use_headers_methods", build: fixed(gorillaroutes.UseHeadersMethods, httpHandler[http.Handler]), routes: []string{"DELETE /items/1"}},
	{file: "use_methods", build: fixed(gorillaroutes.UseMethods, httpHandler[http.Handler]), routes: []string{"GET /items/1", "PUT /items/1"}},
}

var echoRoutes = []routeCase{
	{file: "handler_adds_skipped", build: fixed(echoroutes.HandlerAddsSkipped, httpHandler[*echo.Echo]), routes: []string{"GET /feed", "PUT /items/1"}},
	{file: "handler_adds", build: fixed(echoroutes.HandlerAdds, httpHandler[*echo.Echo]), routes: []string{"GET /items"}},
	{file: "handler_sets", build: fixed(echoroutes.HandlerSets, httpHandler[*echo.Echo]), routes: []string{"GET /items"}},
	{file: "before_routing", build: fixed(echoroutes.BeforeRouting, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
	{file: "group_argument", build: fixed(echoroutes.GroupArgument, httpHandler[*echo.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "group_route_argument", build: fixed(echoroutes.GroupRouteArgument, httpHandler[*echo.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "group_use", build: fixed(echoroutes.GroupUse, httpHandler[*echo.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "made_not_used", build: fixed(echoroutes.MadeNotUsed, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
	{file: "route_argument", build: fixed(echoroutes.RouteArgument, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
	{file: "route_with_options", build: fixed(echoroutes.RouteWithOptions, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
	{file: "use_after_routes", build: fixed(echoroutes.UseAfterRoutes, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
	{file: "use_first", build: fixed(echoroutes.UseFirst, httpHandler[*echo.Echo]), routes: []string{"PUT /items/1"}},
}

var echo5Routes = []routeCase{
	{file: "before_routing", build: fixed(echo5routes.BeforeRouting, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
	{file: "group_argument", build: fixed(echo5routes.GroupArgument, httpHandler[*echov5.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "group_route_argument", build: fixed(echo5routes.GroupRouteArgument, httpHandler[*echov5.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "group_use", build: fixed(echo5routes.GroupUse, httpHandler[*echov5.Echo]), routes: []string{"PUT /api/items/1"}},
	{file: "made_not_used", build: fixed(echo5routes.MadeNotUsed, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
	{file: "route_argument", build: fixed(echo5routes.RouteArgument, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
	{file: "route_with_options", build: fixed(echo5routes.RouteWithOptions, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
	{file: "use_after_routes", build: fixed(echo5routes.UseAfterRoutes, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
	{file: "use_first", build: fixed(echo5routes.UseFirst, httpHandler[*echov5.Echo]), routes: []string{"PUT /items/1"}},
}

var fiber2Routes = []routeCase{
	{file: "own_sets_after", build: fixed(fiber2routes.OwnSetsAfter, fiberV2), routes: []string{"GET /items"}},
	{file: "handler_adds", build: fixed(fiber2routes.HandlerAdds, fiberV2), routes: []string{"GET /items"}},
	{file: "handler_sets", build: fixed(fiber2routes.HandlerSets, fiberV2), routes: []string{"GET /items"}},
	{file: "group_argument", build: fixed(fiber2routes.GroupArgument, fiberV2), routes: []string{"PUT /api/items/1"}},
	{file: "group_before_use", build: fixed(fiber2routes.GroupBeforeUse, fiberV2), routes: []string{"PUT /api/items/1"}},
	{file: "group_use", build: fixed(fiber2routes.GroupUse, fiberV2), routes: []string{"PUT /api/items/1"}},
	{file: "group_use_after_routes", build: fixed(fiber2routes.GroupUseAfterRoutes, fiberV2), routes: []string{"PUT /api/items/1"}},
	{file: "route_any_method", build: fixed(fiber2routes.RouteAnyMethod, fiberV2), routes: []string{"PUT /items/1"}},
	{file: "route_argument", build: fixed(fiber2routes.RouteArgument, fiberV2), routes: []string{"PUT /items/1"}},
	{file: "route_with_options", build: fixed(fiber2routes.RouteWithOptions, fiberV2), routes: []string{"PUT /items/1"}},
	{file: "use_after_routes", build: fixed(fiber2routes.UseAfterRoutes, fiberV2), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "use_first", build: fixed(fiber2routes.UseFirst, fiberV2), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "use_for_prefix", build: fixed(fiber2routes.UseForPrefix, fiberV2), routes: []string{"PUT /items/1"}},
}

var fiber3Routes = []routeCase{
	{file: "group_argument", build: fixed(fiber3routes.GroupArgument, fiberV3), routes: []string{"PUT /api/items/1"}},
	{file: "group_before_use", build: fixed(fiber3routes.GroupBeforeUse, fiberV3), routes: []string{"PUT /api/items/1"}},
	{file: "group_use", build: fixed(fiber3routes.GroupUse, fiberV3), routes: []string{"PUT /api/items/1"}},
	{file: "group_use_after_routes", build: fixed(fiber3routes.GroupUseAfterRoutes, fiberV3), routes: []string{"PUT /api/items/1"}},
	{file: "route_any_method", build: fixed(fiber3routes.RouteAnyMethod, fiberV3), routes: []string{"PUT /items/1"}},
	{file: "route_argument", build: fixed(fiber3routes.RouteArgument, fiberV3), routes: []string{"PUT /items/1"}},
	{file: "route_with_options", build: fixed(fiber3routes.RouteWithOptions, fiberV3), routes: []string{"PUT /items/1"}},
	{file: "use_after_routes", build: fixed(fiber3routes.UseAfterRoutes, fiberV3), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "use_first", build: fixed(fiber3routes.UseFirst, fiberV3), routes: []string{"GET /items/1", "PUT /items/1"}},
	{file: "use_for_prefix", build: fixed(fiber3routes.UseForPrefix, fiberV3), routes: []string{"PUT /items/1"}},
}

// Package routers has the shapes of each router that requests or preflights miss
// the middleware in, and their twins.
package routers

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	gincors "github.com/gin-contrib/cors"
)

func item(w http.ResponseWriter, r *http.Request) {}

func ginGroup() {
	r := gin.New()
	api := r.Group("/api", gincors.Default()) // want `preflights for PUT /api/items never reach the CORS middleware: gin answers OPTIONS with 404`
	api.PUT("/items", func(*gin.Context) {})
	r.Run()
}

func ginGroupWithOptions() {
	r := gin.New()
	api := r.Group("/api", gincors.Default())
	api.PUT("/items", func(*gin.Context) {})
	api.OPTIONS("/*path", func(*gin.Context) {})
	r.Run()
}

func chiWith() {
	r := chi.NewRouter()
	r.With(chicors.Handler(chicors.Options{})).Put("/items", item) // want `chi answers OPTIONS with 405`
	http.ListenAndServe(":8080", r)
}

func chiRoute() {
	r := chi.NewRouter()
	r.Route("/items", func(r chi.Router) {
		r.Use(chicors.Handler(chicors.Options{}))
		r.Put("/", item)
	})
	http.ListenAndServe(":8080", r)
}

func chiLate() {
	r := chi.NewRouter()
	r.Put("/items", item)
	r.Use(chicors.Handler(chicors.Options{})) // want `chi panics: the CORS middleware comes after a route \(PUT /items\)`
	http.ListenAndServe(":8080", r)
}

func gorillaUse() {
	r := mux.NewRouter()
	r.Use(handlers.CORS()) // want `gorilla/mux answers OPTIONS with 405`
	r.HandleFunc("/items", item).Methods("PUT")
	http.ListenAndServe(":8080", r)
}

func gorillaIndex() {
	r := mux.NewRouter()
	r.Use(handlers.CORS()) // want `preflights for GET,DELETE /items/{id} never reach`
	r.Path("/").HandlerFunc(item)
	r.PathPrefix("/static/").HandlerFunc(item)
	r.Path("/items/{id}").HandlerFunc(item).Methods("GET", "DELETE")
	http.ListenAndServe(":8080", r)
}

func gorillaUnknownMethods(methods ...string) {
	r := mux.NewRouter()
	r.Use(handlers.CORS())
	r.HandleFunc("/items", item).Methods(methods...)
	http.ListenAndServe(":8080", r)
}

func gorillaWrapped() {
	r := mux.NewRouter()
	r.HandleFunc("/items", item).Methods("PUT")
	http.ListenAndServe(":8080", handlers.RecoveryHandler()(handlers.CORS()(r)))
}

func gorillaNotFound() {
	r := mux.NewRouter()
	r.Use(handlers.CORS())
	r.HandleFunc("/items", item).Methods("PUT")
	r.NotFoundHandler = handlers.CORS()(http.NotFoundHandler())
	http.ListenAndServe(":8080", r)
}

func echoRoute() {
	e := echo.New()
	e.PUT("/items", func(echo.Context) error { return nil }, middleware.CORS()) // want `echo answers OPTIONS with 204`
	e.Start(":8080")
}

func echoUse() {
	e := echo.New()
	e.PUT("/items", func(echo.Context) error { return nil })
	e.Use(middleware.CORS())
	e.Start(":8080")
}

func echoGroup() {
	e := echo.New()
	e.Group("/api", middleware.CORS()).PUT("/items", func(echo.Context) error { return nil })
	e.Start(":8080")
}

func fiberRoute() {
	app := fiber.New()
	app.Put("/items", fibercors.New(), func(*fiber.Ctx) error { return nil }) // want `fiber answers OPTIONS with 405`
	app.Listen(":8080")
}

func fiberLate() {
	app := fiber.New()
	app.Group("/api").Put("/items", func(*fiber.Ctx) error { return nil })
	app.Use(fibercors.New()) // want `PUT /api/items is there before the CORS middleware, and fiber answers it without`
	app.Listen(":8080")
}

func fiberGroupFirst() {
	app := fiber.New()
	api := app.Group("/api")
	app.Use(fibercors.New())
	api.Put("/items", func(*fiber.Ctx) error { return nil })
	app.Listen(":8080")
}

func fiberForPrefix() {
	app := fiber.New()
	app.Put("/internal", func(*fiber.Ctx) error { return nil })
	app.Use("/api", fibercors.New())
	app.Put("/api/items", func(*fiber.Ctx) error { return nil })
	app.Listen(":8080")
}

// apiServer is the handler itself, and hands everything to its router.
type apiServer struct{ router *mux.Router }

func newAPIServer() *apiServer {
	s := &apiServer{router: mux.NewRouter()}
	s.configure()
	return s
}

func (s *apiServer) configure() {
	s.router.Use(handlers.CORS()) // want `preflights for PUT /items never reach`
	s.router.HandleFunc("/items", item).Methods("PUT")
}

func (s *apiServer) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

func serveAPI() { http.ListenAndServe(":8080", newAPIServer()) }

// wrappedServer is wrapped where it is served.
type wrappedServer struct{ router *mux.Router }

func (s *wrappedServer) configure() {
	s.router = mux.NewRouter()
	s.router.Use(handlers.CORS())
	s.router.HandleFunc("/items", item).Methods("PUT")
}

func (s *wrappedServer) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

func serveWrapped(s *wrappedServer) { http.ListenAndServe(":8080", handlers.CORS()(s)) }

// preflightServer answers preflights before it asks its router.
type preflightServer struct{ router *mux.Router }

func (s *preflightServer) configure() {
	s.router = mux.NewRouter()
	s.router.Use(handlers.CORS())
	s.router.HandleFunc("/items", item).Methods("PUT")
}

func (s *preflightServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	s.router.ServeHTTP(w, r)
}

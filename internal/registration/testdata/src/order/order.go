// Package order registers routes and a middleware in every order.
package order

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func item(*gin.Context) {}

func after() {
	r := gin.New()
	r.PUT("/items", item)
	r.Use(cors.Default()) // want `PUT /items is there before the CORS middleware, and gin answers it without; .* \[late-middleware\]`
	r.Run()
}

func before() {
	r := gin.New()
	r.Use(cors.Default())
	r.PUT("/items", item)
	r.Run()
}

func chained() {
	r := gin.New()
	r.PUT("/items", item).Use(cors.Default()) // want `late-middleware`
	r.Run()
}

func onOneBranch(early bool) {
	r := gin.New()
	if early {
		r.PUT("/items", item)
	}
	r.Use(cors.Default()) // no route is certainly there
	r.PUT("/other", item)
	r.Run()
}

func lateOnOneBranch(allow bool) {
	r := gin.New()
	r.PUT("/items", item)
	if allow {
		r.Use(cors.Default()) // want `late-middleware`
	}
	r.Run()
}

func onBothBranches(production bool) {
	r := gin.New()
	if production {
		r.Use(cors.Default())
	} else {
		r.Use(gin.Logger(), cors.Default())
	}
	r.PUT("/items", item)
	r.Use(cors.Default())
	r.Run()
}

func inLoop(paths []string) {
	r := gin.New()
	for _, path := range paths {
		r.PUT(path, item)
	}
	r.Use(cors.Default()) // there may be no path
	r.Run()
}

func useInLoop(middlewares []gin.HandlerFunc) {
	r := gin.New()
	for _, m := range middlewares {
		r.Use(m) // may be a CORS middleware
	}
	r.PUT("/items", item)
	r.Use(cors.Default())
	r.Run()
}

func variadic(middlewares []gin.HandlerFunc) {
	r := gin.New()
	r.PUT("/items", item)
	r.Use(append(middlewares, cors.Default())...) // which they are is not followed
	r.Run()
}

func monitoring() {
	r := gin.New()
	r.GET("/healthz", item)
	r.GET("/debug/vars", item)
	r.Use(cors.Default())
	r.PUT("/items", item)
	r.Run()
}

func readFirst() {
	r := gin.New()
	r.GET("/feed", item)
	r.Use(cors.Default()) // the feed may be meant for programs
	r.PUT("/items", item)
	r.Run()
}

func readOnly() {
	r := gin.New()
	r.GET("/feed", item)
	r.Use(cors.Default()) // want `GET /feed is there before`
	r.Run()
}

func onlyRoute() {
	r := gin.New()
	r.GET("/", item)
	r.Use(cors.Default()) // want `GET / is there before`
	r.Run()
}

// Extended may get more routes from its callers.
func Extended() *gin.Engine {
	r := gin.New()
	r.GET("/healthz", item)
	r.Use(cors.Default())
	return r
}

func writtenFirst() {
	r := gin.New()
	r.PUT("/session", item)
	r.Use(cors.Default()) // want `PUT /session is there before`
	r.PUT("/items", item)
	r.Run()
}

func ownMiddlewareOfRoute() {
	r := gin.New()
	r.PUT("/session", cors.Default(), item)
	r.OPTIONS("/session", cors.Default())
	r.Use(cors.Default())
	r.PUT("/items", item)
	r.Run()
}

func groupBefore() {
	r := gin.New()
	api := r.Group("/api")
	r.Use(cors.Default()) // want `PUT /api/items is there before`
	api.PUT("/items", item)
	r.Run()
}

func groupOfGroup() {
	r := gin.New()
	api := r.Group("/api")
	v1 := api.Group("/v1")
	api.Use(cors.Default()) // want `PUT /api/v1/items is there before`
	v1.PUT("/items", item)
	r.Run()
}

func groupAfter() {
	r := gin.New()
	r.Use(cors.Default())
	r.Group("/api").PUT("/items", item)
	r.Run()
}

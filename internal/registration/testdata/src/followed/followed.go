// Package followed hands routers around.
package followed

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"

	"elsewhere"
)

func item(*gin.Context) {}

func addItems(r gin.IRouter) { r.PUT("/items", item) }

func addAndReturn(r *gin.Engine) *gin.Engine {
	r.PUT("/items", item)
	return r
}

func helper() {
	r := gin.New()
	addItems(r)
	r.Use(cors.Default()) // want `PUT /items is there before`
	r.Run()
}

func helperReturns() {
	r := addAndReturn(gin.New())
	r.Use(cors.Default()) // want `PUT /items is there before`
	r.Run()
}

func makes() *gin.Engine {
	r := gin.New()
	r.PUT("/made", item)
	return r
}

func caller() {
	r := makes()
	r.Use(cors.Default()) // want `PUT /made is there before`
	r.Run()
}

func makesTwo() (*gin.Engine, error) {
	r := gin.New()
	r.PUT("/made", item)
	return r, nil
}

func callerOfTwo() {
	r, err := makesTwo()
	if err != nil {
		return
	}
	r.Use(cors.Default()) // want `PUT /made is there before`
	r.Run()
}

func immediately() {
	r := gin.New()
	func() {
		r.PUT("/items", item)
	}()
	r.Use(cors.Default()) // want `PUT /items is there before`
	r.Run()
}

func concurrently() {
	r := gin.New()
	go func() {
		r.PUT("/items", item)
	}()
	r.Use(cors.Default())
	r.Run()
}

func atAnyTime() func() {
	r := gin.New()
	r.PUT("/items", item)
	r.Use(cors.Default())
	return func() { r.Use(gin.Logger()) }
}

func closureBefore(register func(func())) {
	r := gin.New()
	register(func() { r.Use(cors.Default()) })
	r.PUT("/items", item)
	r.Use(cors.Default())
	r.Run()
}

func leavesBefore() {
	r := gin.New()
	elsewhere.SetUp(r)
	r.PUT("/items", item)
	r.Use(cors.Default()) // another one may be there
	r.Run()
}

type server struct{ router *gin.Engine }

func newServer() *server {
	s := &server{}
	s.router = gin.New()
	s.router.PUT("/items", item)
	s.router.Use(cors.Default()) // want `PUT /items is there before`
	return s
}

func (s *server) run() { s.router.Run() }

type replaced struct{ router *gin.Engine }

func newReplaced(other *gin.Engine) *replaced {
	s := &replaced{router: gin.New()}
	if other != nil {
		s.router = other
	}
	s.router.PUT("/items", item)
	s.router.Use(cors.Default())
	return s
}

var global = gin.New()

func useGlobal() {
	global.PUT("/items", item)
	global.Use(cors.Default()) // want `PUT /items is there before`
}

func runGlobal() { global.Run() }

// Exported may be changed by other packages.
var Exported = gin.New()

func useExported() {
	Exported.PUT("/items", item)
	Exported.Use(cors.Default())
}

func passedIn(r *gin.Engine) {
	r.PUT("/items", item)
	r.Use(cors.Default()) // what was done before is not known
}

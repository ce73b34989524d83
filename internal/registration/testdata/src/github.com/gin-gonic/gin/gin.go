// Package gin has the types of github.com/gin-gonic/gin that the tests need.
package gin

type (
	Context     struct{ fullPath string }
	HandlerFunc func(*Context)
)

type IRoutes interface {
	Use(...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	OPTIONS(string, ...HandlerFunc) IRoutes
}

type IRouter interface {
	IRoutes
	Group(string, ...HandlerFunc) *RouterGroup
}

type RouterGroup struct{ Handlers []HandlerFunc }

func (g *RouterGroup) Use(m ...HandlerFunc) IRoutes                     { return g }
func (g *RouterGroup) GET(path string, h ...HandlerFunc) IRoutes        { return g }
func (g *RouterGroup) PUT(path string, h ...HandlerFunc) IRoutes        { return g }
func (g *RouterGroup) OPTIONS(path string, h ...HandlerFunc) IRoutes    { return g }
func (g *RouterGroup) Group(path string, h ...HandlerFunc) *RouterGroup { return g }

type Engine struct {
	RouterGroup
	HandleMethodNotAllowed bool
}

func New() *Engine { return nil }

func (e *Engine) Use(m ...HandlerFunc) IRoutes { return e }
func (e *Engine) NoRoute(h ...HandlerFunc)     {}
func (e *Engine) Run(addr ...string) error     { return nil }

func Logger() HandlerFunc { return nil }

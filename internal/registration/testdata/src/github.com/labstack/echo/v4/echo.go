// Package echo has the types of github.com/labstack/echo/v4 that the tests need.
package echo

type (
	Context        interface{ Path() string }
	HandlerFunc    func(Context) error
	MiddlewareFunc func(HandlerFunc) HandlerFunc
	Echo           struct{ debug bool }
	Group          struct{ prefix string }
	Route          struct{ Path string }
)

func New() *Echo { return nil }

func (e *Echo) Use(...MiddlewareFunc)                                 {}
func (e *Echo) PUT(string, HandlerFunc, ...MiddlewareFunc) *Route     { return nil }
func (e *Echo) OPTIONS(string, HandlerFunc, ...MiddlewareFunc) *Route { return nil }
func (e *Echo) Group(string, ...MiddlewareFunc) *Group                { return nil }
func (e *Echo) Start(string) error                                    { return nil }
func (g *Group) PUT(string, HandlerFunc, ...MiddlewareFunc) *Route    { return nil }

// Package fiber has the types of github.com/gofiber/fiber/v2 that the tests need.
package fiber

type (
	Ctx     struct{ path string }
	Handler func(*Ctx) error
	App     struct{ name string }
	Router  interface {
		Use(...any) Router
		Put(string, ...Handler) Router
		Group(string, ...Handler) Router
	}
)

func New() *App { return nil }

func (a *App) Use(...any) Router                 { return nil }
func (a *App) Put(string, ...Handler) Router     { return nil }
func (a *App) Options(string, ...Handler) Router { return nil }
func (a *App) Group(string, ...Handler) Router   { return nil }
func (a *App) Listen(string) error               { return nil }

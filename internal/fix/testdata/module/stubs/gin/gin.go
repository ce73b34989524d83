// Package gin has the shape of what the tests, and those of the pages about rules,
// use of gin.
package gin

import "net/http"

type ResponseWriter interface{ http.ResponseWriter }

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

func (c *Context) Header(key, value string)                      { c.Writer.Header().Set(key, value) }
func (c *Context) GetHeader(key string) string                   { return c.Request.Header.Get(key) }
func (c *Context) Next()                                         {}
func (c *Context) String(code int, format string, values ...any) {}

type HandlerFunc func(*Context)

type Engine struct{}

func New() *Engine { return &Engine{} }

func (*Engine) Use(...HandlerFunc)                                 {}
func (*Engine) GET(string, ...HandlerFunc)                         {}
func (*Engine) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

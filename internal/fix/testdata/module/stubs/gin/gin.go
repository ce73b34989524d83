// Package gin has the shape of what the tests use of gin.
package gin

import "net/http"

type ResponseWriter interface{ http.ResponseWriter }

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

func (c *Context) Header(key, value string)    { c.Writer.Header().Set(key, value) }
func (c *Context) GetHeader(key string) string { return c.Request.Header.Get(key) }
func (c *Context) Next()                       {}

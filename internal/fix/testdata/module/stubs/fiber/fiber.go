// Package fiber has the shape of what the tests use of fiber.
package fiber

type Ctx struct{}

func (c *Ctx) Get(key string, defaultValue ...string) string { return "" }
func (c *Ctx) Set(key, val string)                           {}
func (c *Ctx) Vary(fields ...string)                         {}
func (c *Ctx) Next() error                                   { return nil }

// Package dsl stands for that of goa.design/plugins v3.19.1.
package dsl

func Origin(origin string, args ...interface{}) {}

func Methods(vals ...string) {}

func Expose(vals ...string) {}

func Headers(vals ...string) {}

func MaxAge(val uint) {}

func Credentials() {}

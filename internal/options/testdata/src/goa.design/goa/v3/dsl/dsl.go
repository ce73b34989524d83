// Package dsl stands for that of goa.design/goa v3.19.1.
package dsl

type APIExpr struct{}

type ServiceExpr struct{}

func API(name string, fn func()) *APIExpr { return nil }

func Service(name string, fn func()) *ServiceExpr { return nil }

func Description(d string) {}

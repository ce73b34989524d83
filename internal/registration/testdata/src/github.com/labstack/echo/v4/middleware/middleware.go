// Package middleware has what the tests need of echo's middleware package.
package middleware

import "github.com/labstack/echo/v4"

func CORS() echo.MiddlewareFunc { return nil }

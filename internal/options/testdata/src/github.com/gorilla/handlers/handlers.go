// Package handlers has what the tests need of github.com/gorilla/handlers.
package handlers

import "net/http"

type CORSOption func(*int) error

func CORS(...CORSOption) func(http.Handler) http.Handler { return nil }

func AllowedOrigins([]string) CORSOption { return nil }

func AllowedOriginValidator(func(string) bool) CORSOption { return nil }

func AllowCredentials() CORSOption { return nil }

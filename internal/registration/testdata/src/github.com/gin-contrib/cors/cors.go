// Package cors has what the tests need of github.com/gin-contrib/cors.
package cors

import "github.com/gin-gonic/gin"

func Default() gin.HandlerFunc { return nil }

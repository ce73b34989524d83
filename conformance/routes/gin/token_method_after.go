package ginroutes

import "github.com/gin-gonic/gin"

// TokenMethodAfter asks for the token in a method, after the CORS middleware.
func TokenMethodAfter() *gin.Engine {
	s := &server{token: "Bearer s3cret"}
	r := gin.New()
	r.Use(allowApp())
	r.Use(s.requireToken())
	s.routes(r)
	return r
}

package ginroutes

import "github.com/gin-gonic/gin"

// TokenNotForOptions asks nobody for the token who asks what is allowed.
func TokenNotForOptions() *gin.Engine {
	r := gin.New()
	r.Use(tokenUnlessOptions)
	r.Use(allowApp())
	r.PUT("/items/:id", item)
	return r
}

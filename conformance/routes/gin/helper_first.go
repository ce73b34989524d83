package ginroutes

import "github.com/gin-gonic/gin"

// HelperFirst uses the middleware in a function that is called first.
func HelperFirst() *gin.Engine {
	r := gin.New()
	use(r)
	addItems(r)
	return r
}

package ginroutes

import "github.com/gin-gonic/gin"

// HelperAfterRoutes uses the middleware in a function that is called too late.
func HelperAfterRoutes() *gin.Engine {
	r := gin.New()
	addItems(r)
	use(r)
	return r
}

func addItems(r gin.IRouter) { r.PUT("/items/:id", item) }

func use(r *gin.Engine) { r.Use(headers) }

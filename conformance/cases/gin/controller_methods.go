package gincases

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type accountController struct {
	trusted []string
}

func (a *accountController) cors(c *gin.Context) {
	origin := c.GetHeader("Origin")
	for _, t := range a.trusted {
		if t == origin {
			c.Header("Access-Control-Allow-Origin", t)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
	}
	c.Next()
}

// ControllerMethods keeps its list in a controller and forgets Vary.
func ControllerMethods() *gin.Engine {
	a := &accountController{trusted: []string{"https://app.example.com"}}
	r := gin.New()
	r.Use(a.cors)
	r.Any("/", func(c *gin.Context) { c.Status(http.StatusOK) })
	return r
}

package chicorscases

import (
	"net/http"
	"strings"

	"github.com/go-chi/cors"
)

// ConstantList splits a constant.
func ConstantList() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: strings.Split(list, ","), AllowCredentials: true})(api())
}

const list = "https://app.example.com,http://www.example.com"

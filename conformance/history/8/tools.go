//go:build tools

package history

import (
	_ "github.com/gin-contrib/cors"
	_ "github.com/go-chi/cors"
	_ "github.com/gofiber/fiber/v2"
	_ "github.com/gorilla/handlers"
	_ "github.com/labstack/echo/v4"
	_ "github.com/rs/cors"
)

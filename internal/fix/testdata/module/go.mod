module example.com/fixes

go 1.25.0

require (
	github.com/gin-gonic/gin v1.0.0
	github.com/gofiber/fiber/v2 v2.0.0
)

replace (
	github.com/gin-gonic/gin => ./stubs/gin
	github.com/gofiber/fiber/v2 => ./stubs/fiber
)

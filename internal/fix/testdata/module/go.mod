module example.com/fixes

go 1.25.0

require (
	github.com/gin-contrib/cors v1.7.7
	github.com/gin-gonic/gin v1.0.0
	github.com/gofiber/fiber/v2 v2.0.0
	github.com/rs/cors v1.11.1
)

replace (
	github.com/gin-contrib/cors => ./stubs/gincors
	github.com/gin-gonic/gin => ./stubs/gin
	github.com/gofiber/fiber/v2 => ./stubs/fiber
	github.com/rs/cors => ./stubs/rscors
)

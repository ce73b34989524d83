module github.com/gin-contrib/cors

go 1.25.0

require github.com/gin-gonic/gin v1.0.0

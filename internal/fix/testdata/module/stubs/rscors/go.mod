module github.com/rs/cors

go 1.25.0

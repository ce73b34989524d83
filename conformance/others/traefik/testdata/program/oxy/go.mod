module github.com/vulcand/oxy/v2

go 1.25.0

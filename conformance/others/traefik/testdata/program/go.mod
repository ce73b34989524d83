module github.com/traefik/traefik/v3

go 1.25.0

require github.com/vulcand/oxy/v2 v2.0.3

replace github.com/vulcand/oxy/v2 => ./oxy

module github.com/corslint/corslint/conformance/others/traefik

go 1.25.0

require github.com/corslint/corslint/conformance/matrix v0.0.0

require (
	github.com/corslint/corslint v0.0.0 // indirect
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/net v0.58.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace (
	github.com/corslint/corslint => ../../..
	github.com/corslint/corslint/conformance/matrix => ../../matrix
)

module github.com/corslint/corslint

go 1.25.0

require (
	golang.org/x/net v0.58.0
	golang.org/x/tools v0.49.0
)

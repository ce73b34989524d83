module github.com/corslint/corslint/conformance/others/tusd2

go 1.25.8

require (
	github.com/corslint/corslint/conformance/matrix v0.0.0
	github.com/tus/tusd/v2 v2.10.0
)

require (
	github.com/corslint/corslint v0.0.0 // indirect
	golang.org/x/exp v0.0.0-20250106191152-7588d65b2ba8 // indirect
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/net v0.58.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace (
	github.com/corslint/corslint => ../../..
	github.com/corslint/corslint/conformance/matrix => ../../matrix
)

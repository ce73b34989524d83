module github.com/corslint/corslint/conformance/others/tusd1

go 1.25.0

require (
	github.com/corslint/corslint/conformance/matrix v0.0.0
	github.com/tus/tusd v1.13.0
)

require (
	github.com/bmizerany/pat v0.0.0-20170815010413-6226ea591a40 // indirect
	github.com/corslint/corslint v0.0.0 // indirect
	golang.org/x/mod v0.39.0 // indirect
	golang.org/x/net v0.58.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace (
	github.com/corslint/corslint => ../../..
	github.com/corslint/corslint/conformance/matrix => ../../matrix
)

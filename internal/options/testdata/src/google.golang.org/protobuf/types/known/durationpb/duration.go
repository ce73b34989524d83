// Package durationpb stands for that of google.golang.org/protobuf v1.36.
package durationpb

type Duration struct {
	Seconds int64
	Nanos   int32
}

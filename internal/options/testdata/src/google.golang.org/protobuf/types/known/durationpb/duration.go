// Package durationpb stands for that of google.golang.org/protobuf v1.36.
package durationpb

import "time"

type Duration struct {
	Seconds int64
	Nanos   int32
}

func New(d time.Duration) *Duration { return &Duration{Seconds: int64(d / time.Second)} }

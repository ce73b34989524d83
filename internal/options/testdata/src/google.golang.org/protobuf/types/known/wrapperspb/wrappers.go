// Package wrapperspb stands for that of google.golang.org/protobuf v1.36.
package wrapperspb

type BoolValue struct {
	state         struct{ info *int }
	Value         bool
	unknownFields []byte
	sizeCache     int32
}

func Bool(v bool) *BoolValue { return &BoolValue{Value: v} }

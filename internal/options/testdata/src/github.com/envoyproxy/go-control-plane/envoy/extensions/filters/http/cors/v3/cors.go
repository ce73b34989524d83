// Package corsv3 stands for that of go-control-plane/envoy v1.40.0.
package corsv3

import (
	matcherv3 "github.com/envoyproxy/go-control-plane/envoy/type/matcher/v3"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

type RuntimeFractionalPercent struct{ RuntimeKey string }

type CorsPolicy struct {
	AllowOriginStringMatch       []*matcherv3.StringMatcher
	AllowMethods                 string
	AllowHeaders                 string
	ExposeHeaders                string
	MaxAge                       string
	AllowCredentials             *wrapperspb.BoolValue
	FilterEnabled                *RuntimeFractionalPercent
	AllowPrivateNetworkAccess    *wrapperspb.BoolValue
	ForwardNotMatchingPreflights *wrapperspb.BoolValue
}

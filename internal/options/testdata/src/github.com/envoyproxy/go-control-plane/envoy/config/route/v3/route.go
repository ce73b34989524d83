// Package routev3 stands for that of go-control-plane/envoy v1.40.0.
package routev3

import (
	matcherv3 "github.com/envoyproxy/go-control-plane/envoy/type/matcher/v3"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

type VirtualHost struct {
	Name    string
	Domains []string
	Cors    *CorsPolicy
}

type isCorsPolicy_EnabledSpecifier interface{ isCorsPolicy_EnabledSpecifier() }

type CorsPolicy struct {
	AllowOriginStringMatch       []*matcherv3.StringMatcher
	AllowMethods                 string
	AllowHeaders                 string
	ExposeHeaders                string
	MaxAge                       string
	AllowCredentials             *wrapperspb.BoolValue
	EnabledSpecifier             isCorsPolicy_EnabledSpecifier
	AllowPrivateNetworkAccess    *wrapperspb.BoolValue
	ForwardNotMatchingPreflights *wrapperspb.BoolValue
}

// Package v1alpha3 stands for that of istio.io/api v1.32.0.
package v1alpha3

import (
	duration "google.golang.org/protobuf/types/known/durationpb"
	wrappers "google.golang.org/protobuf/types/known/wrapperspb"
)

type HTTPRoute struct {
	Name       string
	CorsPolicy *CorsPolicy
}

type VirtualService struct {
	Hosts []string
	Http  []*HTTPRoute
}

type isStringMatch_MatchType interface{ isStringMatch_MatchType() }

type StringMatch struct {
	MatchType     isStringMatch_MatchType
	unknownFields []byte
}

type StringMatch_Exact struct{ Exact string }

type StringMatch_Prefix struct{ Prefix string }

type StringMatch_Regex struct{ Regex string }

func (*StringMatch_Exact) isStringMatch_MatchType()  {}
func (*StringMatch_Prefix) isStringMatch_MatchType() {}
func (*StringMatch_Regex) isStringMatch_MatchType()  {}

type CorsPolicy struct {
	AllowOrigin         []string
	AllowOrigins        []*StringMatch
	AllowMethods        []string
	AllowHeaders        []string
	ExposeHeaders       []string
	MaxAge              *duration.Duration
	AllowCredentials    *wrappers.BoolValue
	UnmatchedPreflights int32
}

// Package istio makes CORS policies for Istio.
package istio

import (
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/wrapperspb"
	networking "istio.io/api/networking/v1"
	"istio.io/api/networking/v1alpha3"
)

func everybody() *v1alpha3.VirtualService {
	return &v1alpha3.VirtualService{
		Hosts: []string{"api.example.com"},
		Http: []*v1alpha3.HTTPRoute{{
			CorsPolicy: &v1alpha3.CorsPolicy{
				AllowOrigins: []*v1alpha3.StringMatch{ // want `any site can read .*reflected-origin-credentials`
					{MatchType: &v1alpha3.StringMatch_Regex{Regex: ".*"}},
				},
				AllowMethods:     []string{"GET", "POST"},
				AllowCredentials: &wrapperspb.BoolValue{Value: true},
			},
		}},
	}
}

func star() *networking.CorsPolicy {
	return &networking.CorsPolicy{
		AllowOrigins: []*networking.StringMatch{ // want `any site can read .*reflected-origin-credentials`
			{MatchType: &networking.StringMatch_Exact{Exact: "*"}},
		},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func public() *networking.CorsPolicy {
	return &networking.CorsPolicy{
		AllowOrigins: []*networking.StringMatch{{MatchType: &networking.StringMatch_Exact{Exact: "*"}}},
		MaxAge:       &durationpb.Duration{Seconds: 600},
	}
}

func prefixed() *v1alpha3.CorsPolicy {
	return &v1alpha3.CorsPolicy{
		AllowOrigins: []*v1alpha3.StringMatch{ // want `weak-origin-check`
			{MatchType: &v1alpha3.StringMatch_Prefix{Prefix: "https://app.example.com"}},
		},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func listed() *networking.CorsPolicy {
	return &networking.CorsPolicy{
		AllowOrigins: []*networking.StringMatch{
			{MatchType: &networking.StringMatch_Exact{Exact: "https://app.example.com"}},
			{MatchType: &networking.StringMatch_Regex{Regex: `https://[a-z]+\.example\.com`}},
		},
		MaxAge:           &durationpb.Duration{Seconds: 86400},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func deprecated(origins []string) *networking.CorsPolicy {
	return &networking.CorsPolicy{AllowOrigin: origins, AllowCredentials: wrapperspb.Bool(true)}
}

func weeks() *networking.CorsPolicy {
	return &networking.CorsPolicy{
		AllowOrigins: []*networking.StringMatch{{MatchType: &networking.StringMatch_Exact{Exact: "https://app.example.com"}}},
		MaxAge:       durationpb.New(30 * 24 * time.Hour), // want `invalid-max-age`
	}
}

func minutes() *networking.CorsPolicy {
	return &networking.CorsPolicy{
		AllowOrigins: []*networking.StringMatch{{MatchType: &networking.StringMatch_Exact{Exact: "https://app.example.com"}}},
		MaxAge:       durationpb.New(10 * time.Minute),
	}
}

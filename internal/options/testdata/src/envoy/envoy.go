// Package envoy makes CORS policies for Envoy.
package envoy

import (
	"os"

	routev3 "github.com/envoyproxy/go-control-plane/envoy/config/route/v3"
	corsv3 "github.com/envoyproxy/go-control-plane/envoy/extensions/filters/http/cors/v3"
	matcherv3 "github.com/envoyproxy/go-control-plane/envoy/type/matcher/v3"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func everybody() *routev3.VirtualHost {
	return &routev3.VirtualHost{
		Name:    "api",
		Domains: []string{"*"},
		Cors: &routev3.CorsPolicy{
			AllowOriginStringMatch: []*matcherv3.StringMatcher{ // want `any site can read .*reflected-origin-credentials`
				{MatchPattern: &matcherv3.StringMatcher_Exact{Exact: "*"}},
			},
			AllowMethods:     "GET, POST",
			AllowCredentials: &wrapperspb.BoolValue{Value: true},
		},
	}
}

func public() *routev3.CorsPolicy {
	return &routev3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{{MatchPattern: &matcherv3.StringMatcher_Exact{Exact: "*"}}},
		AllowMethods:           "GET",
	}
}

func listed() *routev3.CorsPolicy {
	return &routev3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{exact("https://app.example.com"), exact("https://www.example.com")},
		AllowCredentials:       wrapperspb.Bool(true),
	}
}

func exact(origin string) *matcherv3.StringMatcher {
	return &matcherv3.StringMatcher{MatchPattern: &matcherv3.StringMatcher_Exact{Exact: origin}}
}

func prefixed() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{{ // want `weak-origin-check`
			MatchPattern: &matcherv3.StringMatcher_Prefix{Prefix: "https://app.example.com"},
		}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func prefixedWithPort() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{{
			MatchPattern: &matcherv3.StringMatcher_Prefix{Prefix: "https://app.example.com:"},
		}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func suffixed() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{{ // want `weak-origin-check`
			MatchPattern: &matcherv3.StringMatcher_Suffix{Suffix: "example.com"},
		}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func contained() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{{ // want `weak-origin-check`
			MatchPattern: &matcherv3.StringMatcher_Contains{Contains: "example.com"},
		}},
		AllowCredentials: wrapperspb.Bool(true),
	}
}

func anything() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{regex(".*")}, // want `any site can read .*reflected-origin-credentials`
		AllowCredentials:       wrapperspb.Bool(true),
	}
}

func expression() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{regex(`https://[a-z]+\.example\.com`)},
		AllowCredentials:       wrapperspb.Bool(true),
	}
}

func unescaped() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{regex(`https://.*example\.com`)}, // want `weak-origin-check`
		AllowCredentials:       wrapperspb.Bool(true),
	}
}

func regex(expr string) *matcherv3.StringMatcher {
	return &matcherv3.StringMatcher{MatchPattern: &matcherv3.StringMatcher_SafeRegex{SafeRegex: &matcherv3.RegexMatcher{Regex: expr}}}
}

func noExpression() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{regex("*.example.com")}, // want `rejected-config`
	}
}

func slash() *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{exact("https://app.example.com/")}, // want `invalid-allow-origin`
	}
}

func configured(origins []string) *corsv3.CorsPolicy {
	policy := &corsv3.CorsPolicy{AllowCredentials: wrapperspb.Bool(true)}
	for _, o := range origins {
		policy.AllowOriginStringMatch = append(policy.AllowOriginStringMatch, exact(o))
	}
	policy.AllowOriginStringMatch = append(policy.AllowOriginStringMatch, exact(os.Getenv("ORIGIN")))
	return policy
}

// disabled may be switched off.
func disabled(percent *corsv3.RuntimeFractionalPercent) *corsv3.CorsPolicy {
	return &corsv3.CorsPolicy{
		AllowOriginStringMatch: []*matcherv3.StringMatcher{exact("*")},
		AllowCredentials:       wrapperspb.Bool(true),
		FilterEnabled:          percent,
	}
}

package model

// envoy is the CORS filter of Envoy, configured by
// github.com/envoyproxy/go-control-plane/envoy v1.40.0, and istio what Istio makes of
// istio.io/api v1.32.0 (VirtualService, CorsPolicy). Both are read from the filter's
// source (source/extensions/filters/http/cors/cors_filter.cc), for they cannot be run
// here: whoever is allowed is echoed. Nothing is said of an echo for everybody without
// credentials, which they send where others send "*", and of Vary, which the server
// behind may set.
var (
	envoyRoute = &Library{
		Paths:     []string{"github.com/envoyproxy/go-control-plane/envoy/config/route/v3"},
		Entries:   []Entry{{Name: "….CorsPolicy", Kind: Literal, Fails: Errs}},
		Types:     append(envoyTypes, Type{Name: "….CorsPolicy", Fields: append(envoyFields, Field{Name: "EnabledSpecifier", Option: Obscures})}),
		Behaviors: envoyBehaviors,
	}
	envoyFilter = &Library{
		Paths:     []string{"github.com/envoyproxy/go-control-plane/envoy/extensions/filters/http/cors/v3"},
		Entries:   []Entry{{Name: "….CorsPolicy", Kind: Literal, Fails: Errs}},
		Types:     append(envoyTypes, Type{Name: "….CorsPolicy", Fields: append(envoyFields, Field{Name: "FilterEnabled", Option: Obscures})}),
		Behaviors: envoyBehaviors,
	}
	istio = &Library{
		Paths: []string{
			"istio.io/api/networking/v1alpha3", "istio.io/api/networking/v1beta1", "istio.io/api/networking/v1",
		},
		Entries: []Entry{{Name: "….CorsPolicy", Kind: Literal, Fails: Errs}},
		Types: []Type{
			boolValue,
			{Name: "google.golang.org/protobuf/types/known/durationpb.Duration", Holds: "Seconds"},
			{Name: "….StringMatch", Fields: []Field{{Name: "MatchType", Option: Config}}},
			{Name: "….StringMatch_Exact", Fields: []Field{{Name: "Exact", Option: Origins}}},
			{Name: "….StringMatch_Prefix", Fields: []Field{{Name: "Prefix", Option: Prefixes}}},
			{Name: "….StringMatch_Regex", Fields: []Field{{Name: "Regex", Option: WholeRegexps}}},
			{Name: "….CorsPolicy", Fields: []Field{
				{Name: "AllowOrigins", Option: Matchers},
				{Name: "AllowOrigin", Option: Obscures},
				{Name: "AllowMethods", Option: Methods},
				{Name: "AllowHeaders", Option: Headers},
				{Name: "ExposeHeaders", Option: Expose},
				{Name: "MaxAge", Option: MaxAge},
				{Name: "AllowCredentials", Option: Credentials},
				{Name: "UnmatchedPreflights"},
			}},
		},
		Behaviors: envoyBehaviors,
	}
)

var boolValue = Type{Name: "google.golang.org/protobuf/types/known/wrapperspb.BoolValue", Holds: "Value"}

const envoyMatchers = "github.com/envoyproxy/go-control-plane/envoy/type/matcher/v3."

var (
	envoyTypes = []Type{
		boolValue,
		{Name: envoyMatchers + "StringMatcher", Fields: []Field{
			{Name: "MatchPattern", Option: Config},
			{Name: "IgnoreCase", Option: IgnoresCase},
		}},
		{Name: envoyMatchers + "StringMatcher_Exact", Fields: []Field{{Name: "Exact", Option: Origins}}},
		{Name: envoyMatchers + "StringMatcher_Prefix", Fields: []Field{{Name: "Prefix", Option: Prefixes}}},
		{Name: envoyMatchers + "StringMatcher_Suffix", Fields: []Field{{Name: "Suffix", Option: Suffixes}}},
		{Name: envoyMatchers + "StringMatcher_Contains", Fields: []Field{{Name: "Contains", Option: Infixes}}},
		{Name: envoyMatchers + "StringMatcher_SafeRegex", Fields: []Field{{Name: "SafeRegex", Option: Config}}},
		{Name: envoyMatchers + "RegexMatcher", Fields: []Field{{Name: "Regex", Option: WholeRegexps}}},
	}
	envoyFields = []Field{
		{Name: "AllowOriginStringMatch", Option: Matchers},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowPrivateNetworkAccess", Option: PrivateNetwork},
		{Name: "ForwardNotMatchingPreflights"},
	}
	envoyBehaviors = []Behavior{{
		Dialect: "envoy", Star: StarAnywhere, Empty: Nobody,
		Public: SendUnsaid, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:       FunctionReplaces,
		Vary:           Vary{When: VaryUnsaid},
		PreflightVary:  Vary{When: VaryUnsaid},
		Status:         200,
		Methods:        Names{Send: NamesList, Separator: ",", Star: StarRequested},
		Headers:        Names{Send: NamesList, Separator: ",", Star: StarRequested},
		Expose:         Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		AgeForm:        AgeAny,
		PrivateNetwork: PrivateRequested,
		Refusals:       []Refusal{{When: BadEntry}},
	}}
)

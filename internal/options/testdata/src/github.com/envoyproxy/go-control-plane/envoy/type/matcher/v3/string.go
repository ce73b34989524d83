// Package matcherv3 stands for that of go-control-plane/envoy v1.40.0.
package matcherv3

type isStringMatcher_MatchPattern interface{ isStringMatcher_MatchPattern() }

type StringMatcher struct {
	MatchPattern  isStringMatcher_MatchPattern
	IgnoreCase    bool
	unknownFields []byte
}

type StringMatcher_Exact struct{ Exact string }

type StringMatcher_Prefix struct{ Prefix string }

type StringMatcher_Suffix struct{ Suffix string }

type StringMatcher_SafeRegex struct{ SafeRegex *RegexMatcher }

type StringMatcher_Contains struct{ Contains string }

type RegexMatcher struct {
	Regex         string
	unknownFields []byte
}

func (*StringMatcher_Exact) isStringMatcher_MatchPattern()     {}
func (*StringMatcher_Prefix) isStringMatcher_MatchPattern()    {}
func (*StringMatcher_Suffix) isStringMatcher_MatchPattern()    {}
func (*StringMatcher_SafeRegex) isStringMatcher_MatchPattern() {}
func (*StringMatcher_Contains) isStringMatcher_MatchPattern()  {}

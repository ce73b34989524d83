package model

import (
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// TestUnserved checks models whose libraries cannot be run, as their source has
// it: what a GET from an origin is answered.
func TestUnserved(t *testing.T) {
	list := func(entries ...string) Set { return Set{Option: Origins, Value: entries} }
	credentials := Set{Option: Credentials, Value: true}
	for _, c := range []struct {
		desc             string
		of               *Library
		settings         []Set
		from             string
		allows, withThem string // Allow-Origin and Allow-Credentials
	}{
		{"martini: the star of a list is echoed", martini, []Set{list("*"), credentials}, "https://evil.com", "https://evil.com", "true"},
		{"martini: everybody is a star", martini, []Set{{Option: AnyOrigin, Value: true}}, "https://evil.com", "*", "false"},
		{"martini: the end of a pattern counts", martini, []Set{list("https://*.foo.com")}, "https://a.foo.com.evil.com", "", ""},
		{"iris-contrib: a star with credentials is echoed", irisContribCORS, []Set{list("*"), credentials}, "null", "null", "true"},
		{"iris-contrib: a star without", irisContribCORS, []Set{list("*")}, "https://evil.com", "*", ""},
		{"iris-contrib: one wildcard", irisContribCORS, []Set{list("https://*.foo.com")}, "https://a.foo.com", "https://a.foo.com", ""},
		{"gin-cors: the separator has a blank", itsjamieCORS, []Set{{Option: Origins, Value: "https://a.com,https://b.com"}}, "https://a.com", "", ""},
		{"gin-cors: a list", itsjamieCORS, []Set{{Option: Origins, Value: "https://a.com, https://b.com"}, credentials}, "https://b.com", "https://b.com", "true"},
		{"gin-cors: a star in a list is itself", itsjamieCORS, []Set{{Option: Origins, Value: "*, https://b.com"}}, "https://evil.com", "", ""},
		{"fasthttpcors: nothing listed", fastHTTPCORS, []Set{credentials}, "https://evil.com", "https://evil.com", "true"},
		{"fasthttpcors: a star", fastHTTPCORS, []Set{list("https://a.com", "*")}, "https://evil.com", "https://evil.com", ""},
		{"lab259: a star with credentials", lab259CORS, []Set{list("*"), credentials}, "https://evil.com", "*", "true"},
		{"macaron: hosts", macaronCORS, []Set{credentials, list("a.com"), {Option: Scheme, Value: "https"}}, "https://a.com:8443", "https://a.com:8443", "true"},
		{"macaron: the scheme is replaced", macaronCORS, []Set{credentials, list("a.com")}, "https://a.com", "http://a.com", "true"},
		{"macaron: any domain", macaronCORS, []Set{credentials, list("!*"), {Option: Scheme, Value: "*"}}, "https://evil.com", "https://evil.com", "true"},
		{"macaron: a star first", macaronCORS, []Set{credentials, list("*", "a.com")}, "https://evil.com", "*", ""},
		{"goframe 1: a parent domain", goFrame1, []Set{list("api.example.com"), {Option: AllowOrigin, Value: SendOrigin}}, "https://example.com", "https://example.com", ""},
		{"go-restful 2: an expression", goRestful2, []Set{list("example")}, "https://example.evil.com", "", ""},
	} {
		config := &Configuration{When: origin.Predicate{Op: origin.Always}}
		for _, s := range c.settings {
			config.Settings = append(config.Settings, Setting{Option: s.Option, Value: Constant(s)})
		}
		o, err := origin.Parse(c.from)
		if err != nil {
			t.Fatal(err)
		}
		p := &policy.Policy{Answers: c.of.Judge("", config).Answers}
		for _, reply := range p.Respond(origin.Experiment{Origin: o}) {
			if reply.Taken != origin.True {
				continue
			}
			for name, want := range map[string]string{fetch.AllowOrigin: c.allows, fetch.AllowCredentials: c.withThem} {
				got := ""
				if h := reply.Response.Headers[name]; len(h.Values) > 0 {
					got = h.Values[0]
				}
				if got != want {
					t.Errorf("%s: %s is %q, want %q", c.desc, name, got, want)
				}
			}
		}
	}
}

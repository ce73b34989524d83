package rule

import (
	"regexp"
	"testing"
)

func TestAnchorPattern(t *testing.T) {
	for _, c := range []struct{ pattern, want string }{
		{`^https://app.example.com$`, `^https://app\.example\.com$`},
		{`^https://app\.example\.com$`, `^https://app\.example\.com$`},
		{`https://app\.example\.com`, `^https://app\.example\.com(:[0-9]+)?$`},
		{`^https?://.*.example.com$`, `^https?://.*\.example\.com$`},
		{`^https://([a-z]+.)?example.com$`, `^https://([a-z]+.)?example\.com$`},
		{`^https://[^.]+.example.com$`, `^https://[^.]+\.example\.com$`},
		{`^https://a\.example|https://b\.example$`, `^(?:https://a\.example(:[0-9]+)?|https://b\.example)$`},
		{`^https://(a|b)\.example`, `^https://(a|b)\.example(:[0-9]+)?$`},
		// Not understood well enough.
		{`example\.com$`, ""},
		{`https://a\.example|b\.example`, ""},
		{`.*`, ""},
		{`(?i)^https://a\.example$`, ""},
		{`^https://\Qa.example\E`, ""},
		{`\Ahttps://a\.example\z`, ""},
		{`^https://[[:alnum:]]+\.example$`, ""},
		{`^https://a\.example\$`, ""},
		{`^https://(`, ""},
		{``, ""},
	} {
		got, ok := anchorPattern(c.pattern)
		if !ok {
			got = ""
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.pattern, got, c.want)
		}
	}
}

// FuzzAnchorPattern: the sound pattern matches nothing that the other does not.
func FuzzAnchorPattern(f *testing.F) {
	for _, p := range []string{`^https://app.example.com$`, `https://a|http://b`, `http[a.b]`, `http(a|b.c)+`, `http.a*`} {
		f.Add(p, "https://app.example.com")
		f.Add(p, "https://app-example.com:8080")
	}
	f.Fuzz(func(t *testing.T, pattern, s string) {
		sound, ok := anchorPattern(pattern)
		if !ok {
			return
		}
		if regexp.MustCompile(sound).MatchString(s) && !regexp.MustCompile(pattern).MatchString(s) {
			t.Errorf("%q matches %q, %q does not", sound, s, pattern)
		}
	})
}

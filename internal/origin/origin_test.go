package origin

import (
	"errors"
	"net/url"
	"testing"
)

func TestParse(t *testing.T) {
	for _, s := range []string{
		"null",
		"https://example.com",
		"http://example.com:8080",
		"https://xn--bcher-kva.example",
		"http://localhost",
		"http://localhost:3000",
		"http://127.0.0.1:5173",
		"http://[::1]:3000",
		"https://[2001:db8::1]",
		"https://[::ffff:7f00:1]",
		"http://a_b.example",
		"https://example.com.",
		"http://example.com:443",
		"https://example.com:80",
		"wss://example.com",
		"chrome-extension://abcdefghijklmnopabcdefghijklmnop",
		"moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc",
		"safari-web-extension://E0A1B2C3-0000-4000-8000-00000000000A",
		"capacitor://localhost",
		"ionic://localhost",
		"tauri://localhost",
		"app://.",
		"https://frontend:3000",
	} {
		o, err := Parse(s)
		if err != nil {
			t.Errorf("Parse(%q): %v", s, err)
			continue
		}
		if got := o.String(); got != s {
			t.Errorf("Parse(%q).String() = %q", s, got)
		}
	}
}

func TestParseRefusals(t *testing.T) {
	for _, c := range []struct {
		value  string
		reason Reason
		mend   string
	}{
		{"", Blank, ""},
		{" ", Blank, ""},
		{" https://example.com", Blank, "https://example.com"},
		{"https://example.com\n", Blank, "https://example.com"},
		{"https://a.example, https://b.example", SeveralOrigins, ""},
		{"https://a.example,https://b.example", SeveralOrigins, ""},
		{"https://a.example https://b.example", SeveralOrigins, ""},
		{"a.example;b.example", SeveralOrigins, ""},
		{"https://a.examplehttps://b.example", SeveralOrigins, ""},
		{"*", Wildcard, ""},
		{"https://*.example.com", Wildcard, ""},
		{"https://example.com:*", Wildcard, ""},
		{"chrome-extension://*", Wildcard, ""},
		{"https://bücher.example", NonASCII, ""},
		{"example.com", NoScheme, "https://example.com"},
		{"//example.com", NoScheme, "https://example.com"},
		{"://example.com", NoScheme, "https://example.com"},
		{"localhost:3000", NoScheme, "http://localhost:3000"},
		{"https:example.com", NoScheme, ""},
		{"1http://example.com", NoScheme, ""},
		{"Null", UpperCase, "null"},
		{"HTTPS://example.com", UpperCase, "https://example.com"},
		{"https://Example.com", UpperCase, "https://example.com"},
		{"file://", OpaqueScheme, ""},
		{"data://x", OpaqueScheme, ""},
		{"https://user@example.com", UserInfo, "https://example.com"},
		{"https://example.com/", TrailingSlash, "https://example.com"},
		{"https://example.com:443/", TrailingSlash, "https://example.com"},
		{"https://example.com/app", HasPath, "https://example.com"},
		{"https://example.com?x=1", HasQuery, "https://example.com"},
		{"https://example.com#x", HasFragment, "https://example.com"},
		{"https://", NoHost, ""},
		{"https:///", NoHost, ""},
		{"https://:8080", NoHost, ""},
		{"https://exa$mple.com", BadHost, ""},
		{"https://a..example", BadHost, ""},
		{"https://.example.com", BadHost, ""},
		{"https://[::1", BadHost, ""},
		{"https://[fe80::1%25eth0]", BadHost, ""},
		{"https://::1", BadHost, ""},
		{"http://[0:0:0:0:0:0:0:1]", NonCanonicalIP, ""},
		{"http://[::FFFF:7f00:1]", NonCanonicalIP, "http://[::ffff:7f00:1]"},
		{"http://[::ffff:127.0.0.1]", NonCanonicalIP, ""},
		{"http://127.1", NonCanonicalIP, ""},
		{"http://0x7f.0.0.1", NonCanonicalIP, ""},
		{"http://127.0.0.0x1", NonCanonicalIP, ""},
		{"http://127.0.0.1.", NonCanonicalIP, ""},
		{"https://example.com:", BadPort, ""},
		{"https://example.com:0", BadPort, ""},
		{"https://example.com:08080", BadPort, ""},
		{"https://example.com:65536", BadPort, ""},
		{"https://example.com:+80", BadPort, ""},
		{"https://example.com:443", DefaultPort, "https://example.com"},
		{"http://example.com:80", DefaultPort, "http://example.com"},
	} {
		_, err := Parse(c.value)
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("Parse(%q) = %v, want reason %q", c.value, err, c.reason)
			continue
		}
		if e.Reason != c.reason {
			t.Errorf("Parse(%q): reason %q, want %q", c.value, e.Reason, c.reason)
		}
		if got := e.Mend(); got != c.mend {
			t.Errorf("Parse(%q): Mend() = %q, want %q", c.value, got, c.mend)
		}
	}
}

func TestReasonsHaveWords(t *testing.T) {
	for r := NotOrigin; r <= DefaultPort; r++ {
		if int(r) >= len(reasons) || reasons[r] == "" {
			t.Errorf("reason %d has no text", r)
		}
	}
}

func TestOriginParts(t *testing.T) {
	for _, c := range []struct {
		origin, scheme, host, hostname, port, domain, site string
		loopback                                           bool
	}{
		{"null", "", "", "", "", "", "null", false},
		{"https://app.example.co.uk:8443", "https", "app.example.co.uk:8443", "app.example.co.uk", "8443", "example.co.uk", "https://example.co.uk", false},
		{"https://app.github.io", "https", "app.github.io", "app.github.io", "", "app.github.io", "https://app.github.io", false},
		{"https://github.io", "https", "github.io", "github.io", "", "", "https://github.io", false},
		{"http://[::1]:3000", "http", "[::1]:3000", "::1", "3000", "", "http://[::1]", true},
		{"http://[::ffff:7f00:1]", "http", "[::ffff:7f00:1]", "::ffff:7f00:1", "", "", "http://[::ffff:7f00:1]", true},
		{"http://127.9.9.9", "http", "127.9.9.9", "127.9.9.9", "", "", "http://127.9.9.9", true},
		{"http://128.0.0.1", "http", "128.0.0.1", "128.0.0.1", "", "", "http://128.0.0.1", false},
		{"http://localhost", "http", "localhost", "localhost", "", "", "http://localhost", true},
		{"http://app.localhost.", "http", "app.localhost.", "app.localhost.", "", "app.localhost", "http://app.localhost", true},
		{"http://localhost.evil.example", "http", "localhost.evil.example", "localhost.evil.example", "", "evil.example", "http://evil.example", false},
		{"capacitor://localhost", "capacitor", "localhost", "localhost", "", "", "capacitor://localhost", true},
	} {
		o, err := Parse(c.origin)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.origin, err)
			continue
		}
		if o.Scheme() != c.scheme || o.Host() != c.host || o.Hostname() != c.hostname || o.Port() != c.port ||
			o.RegistrableDomain() != c.domain || o.Site() != c.site || o.IsLoopback() != c.loopback {
			t.Errorf("%s: got %q %q %q %q %q %q %t", c.origin, o.Scheme(), o.Host(), o.Hostname(), o.Port(),
				o.RegistrableDomain(), o.Site(), o.IsLoopback())
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"null", "https://example.com", "http://[::1]:3000", "https://[::ffff:7f00:1]", "http://127.1", "HTTPS://a.example:443/",
		"chrome-extension://abc", "https://a.example, https://b.example", "app://.", "https://0x.example", "https://1.2.3.4.5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		o, err := Parse(s)
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Reason == NotOrigin {
				t.Fatalf("Parse(%q): %v, want a reason", s, err)
			}
			if m := e.Mend(); m != "" {
				if _, err := Parse(m); err != nil || m == s {
					t.Fatalf("Parse(%q): Mend() = %q: %v", s, m, err)
				}
			}
			return
		}
		if o.String() != s {
			t.Fatalf("Parse(%q).String() = %q", s, o)
		}
		if o.IsNull() != (s == "null") {
			t.Fatalf("Parse(%q).IsNull() = %t", s, o.IsNull())
		}
		u, err := url.Parse(s)
		if err != nil {
			t.Fatalf("net/url refuses the origin %q: %v", s, err)
		}
		if u.Scheme != o.Scheme() || u.Host != o.Host() || u.Hostname() != o.Hostname() || u.Port() != o.Port() {
			t.Fatalf("%q: net/url sees another origin: %q %q", s, u.Scheme, u.Host)
		}
	})
}

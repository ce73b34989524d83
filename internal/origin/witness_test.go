package origin

import (
	"slices"
	"testing"
)

// What the tables say of a predicate, besides the look-alike that passes it.
const (
	sound = "sound" // refuses all hostile sites
	open  = "open"  // admits any site
)

func view(views ...View) Text {
	t := TheOrigin()
	for _, v := range views {
		t = t.Through(v, "")
	}
	return t
}

func suffix(s string) Predicate   { return Compare(HasSuffix, TheOrigin(), Lit(s)) }
func prefix(s string) Predicate   { return Compare(HasPrefix, TheOrigin(), Lit(s)) }
func contains(s string) Predicate { return Compare(Contains, TheOrigin(), Lit(s)) }
func equal(s string) Predicate    { return Compare(Equal, TheOrigin(), Lit(s)) }
func match(s string) Predicate    { return Compare(Match, TheOrigin(), Lit(s)) }
func glob(s string) Predicate     { return Compare(PathMatch, TheOrigin(), Lit(s)) }
func within(s string) Predicate   { return Compare(Contains, Lit(s), TheOrigin()) }
func hostname(op Op, s string) Predicate {
	return Compare(op, view(Hostname), Lit(s))
}

var ownHost = Compare(EqualFold, view(Host), Text{Kind: ServerHost})

func either(op Op, subject Text, constants ...string) Predicate {
	var ts []Text
	for _, c := range constants {
		ts = append(ts, Lit(c))
	}
	return Compare(op, subject, OneOf(ts...))
}

var verdicts = []struct {
	p    Predicate
	want string // an origin, sound or open
}{
	// Suffixes.
	{suffix("example.com"), "https://evilexample.com"},
	{suffix(".example.com"), sound},
	{suffix("://example.com"), sound},
	{suffix("//app.example.com"), sound},
	{suffix("-example.com"), "https://evil-example.com"},
	{suffix("example.com:8443"), "https://evilexample.com:8443"},
	{suffix(".example.com:8443"), sound},
	{suffix("example.co.uk"), "https://evilexample.co.uk"},
	{suffix(".co.uk"), "https://evil.co.uk"},
	{suffix(".com"), "https://evil.com"},
	{suffix(".github.io"), "https://evil.github.io"},
	{suffix("github.io"), "https://evilgithub.io"},
	{suffix(".vercel.app"), "https://evil.vercel.app"},
	{suffix("myapp.vercel.app"), "https://evilmyapp.vercel.app"},
	{suffix("--mysite.netlify.app"), sound},
	{suffix(".gov"), sound},
	{suffix(".edu"), sound},
	{suffix(".internal"), sound},
	{suffix(".corp.internal"), sound},
	{suffix("localhost"), sound},
	{suffix("localhost:3000"), sound},
	{suffix(":3000"), open},
	{suffix(""), open},
	{hostname(HasSuffix, "example.com"), "https://evilexample.com"},
	{hostname(HasSuffix, ".example.com"), sound},
	{Compare(HasSuffix, view(Host), Lit("example.com")), "https://evilexample.com"},
	{Compare(HasSuffix, view(Lower), Lit("example.com")), "https://evilexample.com"},
	{Compare(HasSuffix, view(Upper), Lit("EXAMPLE.COM")), "https://evilexample.com"},
	{AnyOf(hostname(Equal, "example.com"), hostname(HasSuffix, ".example.com")), sound},
	{AllOf(prefix("https://"), suffix("example.com")), "https://evilexample.com"},
	{AllOf(prefix("http://"), suffix("example.com")), "http://evilexample.com"},
	{AllOf(prefix("https://"), suffix(".example.com")), sound},
	{AllOf(prefix("https://app."), suffix("example.com")), "https://app.evilexample.com"},
	{AllOf(prefix("https://app"), suffix(".example.com")), sound},
	{AllOf(prefix("https://myapp-"), suffix(".vercel.app")), "https://myapp-evil.vercel.app"},
	{AllOf(prefix("https://example"), suffix(".com")), "https://exampleevil.com"},
	{AllOf(prefix("https://example.com"), suffix(":8443")), "https://example.com.evil.example:8443"},
	{either(HasSuffix, TheOrigin(), ".a.example", "b.example.com"), sound},
	{either(HasSuffix, TheOrigin(), ".a.com", "b.com"), "https://evilb.com"},
	{AllOf(Compare(HasSuffix, TheOrigin(), Lit("example.com")), Compare(Equal, view(Scheme), Lit("https"))), "https://evilexample.com"},
	{AllOf(suffix("example.com"), Compare(Equal, Text{Kind: Method}, Lit("OPTIONS"))), "https://evilexample.com"},
	{AllOf(suffix("example.com"), contains("evil").Negate()), "https://attackerexample.com"},
	{AllOf(suffix("example.com"), Compare(Longer, TheOrigin(), Lit("https://example.com"))), "https://evilexample.com"},

	// Prefixes.
	{prefix("https://example.com"), "https://example.com.evil.example"},
	{prefix("https://app."), "https://app.evil.example"},
	{prefix("https://example.com:"), sound},
	{prefix("https://example.com/"), sound},
	{prefix("https://"), open},
	{prefix("http"), open},
	{prefix("http://localhost"), "http://localhost.evil.example"},
	{prefix("http://localhost:"), sound},
	{prefix("http://localhost:3000"), sound},
	{prefix("http://127.0.0.1"), "http://127.0.0.1.evil.example"},
	{prefix("http://127.0.0.1:"), sound},
	{prefix("http://192.168."), "http://192.168.evil.example"},
	{prefix("http://[::1]"), sound},
	{prefix("chrome-extension://"), sound},
	{prefix("chrome-extension://abcdef"), sound},
	{prefix("capacitor://localhost"), sound},
	{hostname(HasPrefix, "localhost"), "http://localhost.evil.example"},
	{hostname(HasPrefix, "app."), "https://app.evil.example"},
	{Compare(HasPrefix, Join(TheOrigin(), Lit("/")), Lit("https://example.com/")), sound},
	{Compare(HasPrefix, TheOrigin().Through(TrimPrefix, "https://"), Lit("example.com")), "https://example.com.evil.example"},

	// Substrings.
	{contains("example.com"), "https://evilexample.com"},
	{contains(".example.com"), "https://evil.example.com.evil.example"},
	{contains("://example.com"), "https://example.com.evil.example"},
	{contains("localhost"), "http://localhost.evil.example"},
	{contains("localhost:"), sound},
	{contains("mybrand"), "https://mybrand.evil.example"},
	{contains("example"), "https://example.evil.test"},
	{AllOf(contains("example"), suffix(".com")), "https://exampleevil.com"},
	{AllOf(prefix("https://"), contains(".example.com")), "https://evil.example.com.evil.example"},
	{contains("."), open},

	// The origin looked for in a list.
	{within("https://app.example.com,https://b.example.com"), "https://app.example.co"},
	{within("https://www.mysite.org"), "https://www.my"},
	{Compare(Contains, Lit("example.com foo.org"), view(Hostname)), "https://example.co"},
	{Compare(Contains, Lit(",https://a.com,https://b.com,"), Join(Lit(","), TheOrigin(), Lit(","))), sound},
	{Compare(HasPrefix, Lit("https://app.example.com"), TheOrigin()), "https://app.example.co"},

	// Equality.
	{equal("https://app.example.com"), sound},
	{either(Equal, TheOrigin(), "https://a.com", "http://localhost:3000"), sound},
	{hostname(Equal, "example.com"), sound},
	{Compare(EqualFold, view(Host), Lit("example.com:8443")), sound},
	{Compare(Equal, view(Hostname, Domain), Lit("example.com")), sound},
	{Compare(Equal, view(Hostname).Through(Before, "."), Lit("app")), "https://app.evil.example"},
	{Compare(Equal, TheOrigin().Through(TrimLeft, "https://"), Lit("example.com")), "https://hexample.com"},
	{Compare(Equal, TheOrigin().Through(TrimPrefix, "https://"), Lit("example.com")), sound},
	{Compare(Equal, view(Hostname).Through(After, "."), Lit("example.com")), sound},
	{Compare(Equal, view(Scheme), Lit("https")), open},
	{equal("https://app.example.com").Negate(), open},
	{suffix(".com").Negate(), open},

	// Regular expressions.
	{match(`^https://app\.example\.com$`), sound},
	{match(`^https://app.example\.com$`), "https://appxexample.com"},
	{match(`^https://example.com$`), sound}, // examplexcom is no domain
	{match(`^https://www.example.co.uk$`), "https://wwwxexample.co.uk"},
	{match(`^https://.*\.example\.com$`), sound},
	{match(`^https://.*\.example.com$`), sound},
	{match(`^https://.*.example.com$`), "https://appxexample.com"},
	{match(`^https://.*example\.com$`), "https://evilexample.com"},
	{match(`^https://.+example\.com$`), "https://evilexample.com"},
	{match(`^https://.*\.?example\.com$`), "https://appexample.com"},
	{match(`^https?://([a-z0-9-]+\.)*example\.com(:\d+)?$`), sound},
	{match(`^https?://(.+\.)?example\.com$`), sound},
	{match(`^https://.*\.example\.com`), "https://app.example.com.evil.example"},
	{match(`https://.*\.example\.com$`), sound},
	{match(`example\.com$`), "https://evilexample.com"},
	{match(`\.example\.com$`), sound},
	{match(`example\.com`), "https://evilexample.com"},
	{match(`^https://example\.com`), "https://example.com.evil.example"},
	{match(`^https://example\.com(:\d+)?$`), sound},
	{match(`^https://example\.com:\d+`), sound},
	{match(`^https://a\.com|https://b\.com$`), "https://a.com.evil.example"},
	{match(`^(https://a\.com|https://b\.com)$`), sound},
	{match(`^https://(foo|bar)\.(com|org)$`), sound},
	{match(`^https://(foo)?bar\.com$`), sound},
	{match(`^https://example\.[a-z]+$`), "https://example.xyz"},
	{match(`^https://[a-z]+\.github\.io$`), "https://evil.github.io"},
	{match(`^https://myapp-[a-z0-9]+\.vercel\.app$`), "https://myapp-evil.vercel.app"},
	{match(`^https://deploy-preview-\d+--mysite\.netlify\.app$`), sound},
	{match(`^https://app[0-9]\.com$`), sound},
	{match(`^https?://localhost`), "https://localhost.evil.example"},
	{match(`^https?://localhost(:\d+)?$`), sound},
	{match(`^http://localhost:.*$`), sound},
	{match(`^https?://(localhost|127\.0\.0\.1)(:[0-9]+)?$`), sound},
	{match(`^http://192\.168\.\d+\.\d+`), "http://192.168.1.1.evil.example"},
	{match(`^http://192\.168\.\d{1,3}\.\d{1,3}(:\d+)?$`), sound},
	{match(`(?i)^HTTPS://EXAMPLE\.COM`), "https://example.com.evil.example"},
	{match(`.*`), open},
	{match(`^https?://`), open},
	{match(`(`), sound}, // does not compile
	{Compare(Match, view(Hostname), Lit(`^(.*\.)?example\.com$`)), sound},
	{Compare(Match, view(Hostname), Lit(`(^|\.)example\.com$`)), sound},

	{Compare(Match, TheOrigin(), Configured("pattern")), "https://evilexample.com"},
	{Compare(Match, TheOrigin(), Join(Lit("^"), Configured("pattern"))), "https://app.example.com.evil.example"},
	{Compare(Match, TheOrigin(), Join(Lit("^(?:"), Configured("pattern"), Lit(")$"))), sound},

	// Globs.
	{glob("https://*.example.com"), sound},
	{glob("https://*example.com"), "https://evilexample.com"},
	{glob("https://api.*.com"), "https://api.evil.com"},
	{glob("https://example.com*"), "https://example.com.evil.example"},
	{glob("https://example.*"), "https://example.evil.example"},
	{glob("http://localhost:*"), sound},
	{glob("*"), sound}, // the slashes of an origin
	{glob("https://*"), open},
	{glob("[a-z]*://app.example.com"), sound},
	{glob("https://*.github.io"), "https://evil.github.io"},

	// The server's own host is that of no other site.
	{ownHost, sound},
	{ownHost.Negate(), open},
	{AnyOf(ownHost, suffix("example.com")), "https://evilexample.com"},
	{AllOf(ownHost.Negate(), suffix("example.com")), "https://evilexample.com"},
	{Compare(Equal, TheOrigin(), Join(Lit("https://"), Text{Kind: ServerHost})), sound},
	{AnyOf(Compare(HasSuffix, TheOrigin(), Text{Kind: ServerHost}), suffix("example.com")), sound}, // its end is not known

	// What is unknown accuses nobody.
	{Predicate{}, sound},
	{AllOf(suffix("example.com"), Predicate{}), sound},
	{AllOf(suffix("example.com"), Predicate{Op: Flag}), "https://evilexample.com"},
	{AnyOf(suffix("example.com"), Predicate{}), sound},
	{Predicate{Op: Always}, open},
	{Predicate{Op: Never}, sound},
}

func TestWeakness(t *testing.T) {
	for _, c := range verdicts {
		w, weak := Weakness(c.p, func(Origin) bool { return false })
		got := sound
		if weak {
			got = w.Origin.String()
		} else if slices.ContainsFunc(Witnesses(c.p), func(w Witness) bool {
			return w.Kind == Foreign && c.p.Holds(w.Experiment()) == True
		}) {
			got = open
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s (friends %v)", c.p, got, c.want, Friends(c.p))
		}
	}
}

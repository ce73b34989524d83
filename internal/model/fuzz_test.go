package model

import (
	"testing"

	"github.com/corslint/corslint/internal/origin"
)

// FuzzDialects: no entry that a program may write is too much for a dialect, and
// what is said to match no origin that a browser sends matches none.
func FuzzDialects(f *testing.F) {
	for _, entry := range []string{
		"*", "https://example.com", "https://*.example.com", "http://localhost:*", "*.example.com:*", "https://example.com/", "example.com", "null",
		`^https://.*\.example\.com$`, "https://(", "{subdomain}.example.com", "https://*.com", "chrome-extension://*", "", "https://[::1]:80", "HTTPS://A.example",
	} {
		f.Add(entry, "https://a.example.com", uint8(0))
	}
	dialects := Dialects()
	f.Fuzz(func(t *testing.T, entry, from string, bits uint8) {
		truth := func(bit int) origin.Truth { return origin.TruthOf(bits>>bit&1 == 1) }
		flags := Flags{
			Wildcards: truth(0), Extensions: truth(1), Sockets: truth(2), Files: truth(3), Credentials: truth(4), Insecure: truth(5), PublicSuffixes: truth(6),
			SchemesKnown: true,
		}
		for name, dialect := range dialects {
			p := dialect(entry, flags)
			for _, s := range []string{from, entry} {
				if o, err := origin.Parse(s); err == nil && p.Dead != "" && p.Refused == "" && p.Matches.Holds(origin.Experiment{Origin: o}) == origin.True {
					t.Errorf("%s: %q is said to be dead (%s), and matches %q", name, entry, p.Dead, s)
				}
			}
		}
	})
}

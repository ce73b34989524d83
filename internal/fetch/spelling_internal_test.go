package fetch

import "testing"

// FuzzUnlike: what is told apart by its letters is no misspelling.
func FuzzUnlike(f *testing.F) {
	for _, h := range ResponseHeaders {
		f.Add(h, "access-control-allow-origins")
		f.Add("Acess-Contorl-Allow-Origin", h)
		f.Add(h, "\u212a\xff~")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if n, m := unlike(a, b), typos(a, b); n > m && letterwise(a) && letterwise(b) {
			t.Errorf("unlike(%q, %q) = %d, typos = %d", a, b, n, m)
		}
	})
}

// letterwise reports whether typos sees what unlike sees: lower case.
func letterwise(s string) bool {
	for i := range len(s) {
		if letter(s[i]) != s[i] {
			return false
		}
	}
	return true
}

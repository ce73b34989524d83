package rule

import (
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A rule proposes a remedy only if the experiment, repeated with the change,
// no longer shows the defect, and nobody else gets or loses access.

// rewrite is the remedy that site says New instead of Old.
func rewrite(site *policy.Site, old, new string) []finding.Remedy {
	if site == nil || old == new || new == "" {
		return nil
	}
	return []finding.Remedy{{Kind: finding.Rewrite, Place: site.Place, Old: old, New: new}}
}

// addVary is the remedy that the answer in a says Vary: Origin, if nothing
// afterwards undoes it.
func (t *trial) addVary(a attack) []finding.Remedy {
	mended := *t.answer
	vary := policy.Write{Op: policy.Add, Name: "Vary", Value: origin.Lit("Origin")}
	mended.Writes = append([]policy.Write{vary}, t.answer.Writes...)
	if fetch.VaryCovers(mended.Attack(a.experiment()).Response) != origin.True {
		return nil
	}
	return []finding.Remedy{{Kind: finding.AddVary, Place: t.write.Site.Place}}
}

// setOnce is the remedy for a header that is added again with the value that it
// has already.
func (t *trial) setOnce(name string) []finding.Remedy {
	var out []finding.Remedy
	var value *origin.Text
	for i := range t.answer.Writes {
		w := &t.answer.Writes[i]
		if http.CanonicalHeaderKey(w.Name) != name {
			continue
		}
		if w.Op != policy.Set && w.Op != policy.Add || value != nil && !w.Value.Equal(*value) {
			return nil
		}
		if value = &w.Value; w.Op == policy.Add {
			out = append(out, finding.Remedy{Kind: finding.SetInstead, Place: w.Site.Place})
		}
	}
	return out
}

// drop is the remedy that a header is not written, if p writes it nowhere else:
// elsewhere the write may take back what an earlier one granted.
func drop(p *policy.Policy, site *policy.Site, name string) []finding.Remedy {
	for i := range p.Answers {
		for _, w := range slices.Concat(p.Answers[i].Writes, p.Answers[i].Late) {
			if http.CanonicalHeaderKey(w.Name) == name && w.Site.Start != site.Start {
				return nil
			}
		}
	}
	return []finding.Remedy{{Kind: finding.Drop, Place: site.Place}}
}

// correctName is the remedy for a misspelled name, unless the header decides who
// is trusted: nobody is, as it stands.
func correctName(w *policy.Write, right string) []finding.Remedy {
	switch right {
	case fetch.AllowOrigin, fetch.AllowCredentials, fetch.AllowPrivateNetwork:
		return nil
	}
	return rewrite(&w.Site, w.Name, right)
}

// correctKey is the remedy for a key of the request's header map, unless it is
// that of the Origin: who is trusted may hang on finding none.
func correctKey(site *policy.Site, key string) []finding.Remedy {
	canonical := http.CanonicalHeaderKey(key)
	if canonical == "Origin" {
		return nil
	}
	return rewrite(site, key, canonical)
}

// correctOrigin is the remedy for a constant that no browser sends, where only
// the spelling is at fault. A page without TLS gets no access in this way.
func correctOrigin(site *policy.Site, err *origin.Error) []finding.Remedy {
	if err.Reason == origin.NoScheme {
		return nil
	}
	return respell(site, err.Value, err.Mend())
}

// correctEntry is correctOrigin for an entry of a library's list.
func correctEntry(p *policy.Problem) []finding.Remedy {
	if !strings.Contains(p.Value, "://") {
		return nil // who is meant is a guess
	}
	return respell(nil, p.Value, p.Mend)
}

// respell puts the origin that is meant in the place of a constant, anywhere in
// the package if there is no site.
func respell(site *policy.Site, written, mend string) []finding.Remedy {
	meant, err := origin.Parse(mend)
	if err != nil || meant.Scheme() != "https" && !meant.IsLoopback() {
		return nil
	}
	r := finding.Remedy{Kind: finding.Rewrite, Old: written, New: meant.String()}
	if site != nil {
		r.Place = site.Place
	}
	return []finding.Remedy{r}
}

// namedElsewhere is the list that another answer of p gives in the header, if
// there is one such list that needs no wildcard; else "".
func namedElsewhere(p *policy.Policy, header string) string {
	found := ""
	for i := range p.Answers {
		w := p.Answers[i].Decisive(header)
		if w == nil || w.Value.Kind != origin.Literal {
			continue
		}
		members, ok := fetch.List(w.Value.Str)
		if !ok || len(members) == 0 || slices.Contains(members, "*") {
			continue
		}
		if found != "" && found != w.Value.Str {
			return ""
		}
		found = w.Value.Str
	}
	return found
}

// anchor is the remedy for a weak test of the Origin by a constant suffix or
// regular expression.
func anchor(admission origin.Predicate, trusted func(origin.Origin) bool) []finding.Remedy {
	var weak []origin.Predicate
	admission.Walk(func(p origin.Predicate) {
		if _, ok := anchored(p); ok && !slices.ContainsFunc(weak, p.Equal) {
			weak = append(weak, p)
		}
	})
	if len(weak) != 1 {
		return nil
	}
	sound, _ := anchored(weak[0])
	if _, still := origin.Weakness(substitute(admission, weak[0], sound.predicate), trusted); still {
		return nil
	}
	return []finding.Remedy{sound.Remedy}
}

// A mending is a remedy together with what it makes of a test.
type mending struct {
	finding.Remedy
	predicate origin.Predicate
}

// anchored is the sound form of a test that a look-alike passes: the host or one
// of its subdomains.
func anchored(p origin.Predicate) (mending, bool) {
	constant := p.B.Str
	if p.B.Kind != origin.Literal || constant == "" {
		return mending{}, false
	}
	either := func(op origin.Op, exact string) origin.Predicate {
		return origin.AnyOf(
			origin.Compare(op, p.A, origin.Lit(exact)),
			origin.Compare(origin.HasSuffix, p.A, origin.Lit("."+constant)),
		)
	}
	switch whole, host := views(p.A); {
	case p.Op == origin.HasSuffix && strings.ContainsAny(constant[:1], ".:/"):
		return mending{}, false
	case p.Op == origin.HasSuffix && whole:
		r := finding.Remedy{Kind: finding.AnchorSuffix, Old: constant}
		return mending{r, either(origin.HasSuffix, "//"+constant)}, true
	case p.Op == origin.HasSuffix && host:
		r := finding.Remedy{Kind: finding.AnchorHostSuffix, Old: constant}
		return mending{r, either(origin.Equal, constant)}, true
	case p.Op == origin.Match && whole:
		sound, ok := anchorPattern(constant)
		r := finding.Remedy{Kind: finding.Rewrite, Old: constant, New: sound}
		return mending{r, origin.Compare(origin.Match, p.A, origin.Lit(sound))}, ok && sound != constant
	}
	return mending{}, false
}

// views says whether t is the whole Origin, or its host, apart from case and
// blanks.
func views(t origin.Text) (whole, host bool) {
	for t.Kind == origin.Apply && len(t.Parts) == 1 {
		switch t.View {
		case origin.Lower, origin.Trimmed:
		case origin.Host, origin.Hostname:
			host = true
		default:
			return false, false
		}
		t = t.Parts[0]
	}
	origins := t.Kind == origin.Header
	return origins && !host, origins && host
}

// substitute is p with the test old replaced.
func substitute(p, old, new origin.Predicate) origin.Predicate {
	if p.Equal(old) {
		return new
	}
	subs := make([]origin.Predicate, len(p.Subs))
	for i, s := range p.Subs {
		subs[i] = substitute(s, old, new)
	}
	switch p.Op {
	case origin.And:
		return origin.AllOf(subs...)
	case origin.Or:
		return origin.AnyOf(subs...)
	case origin.Not:
		return subs[0].Negate()
	}
	return p
}

// anchorPattern is a regular expression over origins with its dots escaped,
// where they stand between the labels of a host, and with anchors at both ends.
// Where no end was given any port was allowed, and still is. ok is false for
// expressions that are not understood well enough.
func anchorPattern(pattern string) (sound string, ok bool) {
	if _, err := regexp.Compile(pattern); err != nil {
		return "", false
	}
	branches, ok := branchesOf(pattern)
	if !ok {
		return "", false
	}
	for i, b := range branches {
		b = strings.TrimPrefix(b, "^")
		if !strings.HasPrefix(b, "http") || strings.HasSuffix(b, `\$`) {
			return "", false // what may stand before it is anybody's guess
		}
		if rest, ended := strings.CutSuffix(b, "$"); ended {
			b = rest
		} else {
			b += "(:[0-9]+)?"
		}
		branches[i] = b
	}
	sound = "^" + branches[0] + "$"
	if len(branches) > 1 {
		sound = "^(?:" + strings.Join(branches, "|") + ")$"
	}
	_, err := regexp.Compile(sound)
	return sound, err == nil
}

// branchesOf splits a pattern at the bars that are not within a group, and
// escapes dots between letters or digits, the left of which may also be the end
// of a group or repetition. ok is false for classes that it does not read.
func branchesOf(pattern string) (branches []string, ok bool) {
	var b strings.Builder
	depth := 0
	for i := 0; i < len(pattern); i++ {
		c := pattern[i]
		switch {
		case c == '\\' && i+1 < len(pattern):
			if strings.IndexByte("AzQE", pattern[i+1]) >= 0 {
				return nil, false // other anchors and quotations
			}
			b.WriteString(pattern[i : i+2])
			i++
			continue
		case c == '[':
			end := strings.IndexByte(pattern[i:], ']')
			if end < 2 || strings.ContainsAny(pattern[i+1:i+end], `[\`) {
				return nil, false
			}
			b.WriteString(pattern[i : i+end+1])
			i += end
			continue
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == '|' && depth == 0:
			branches = append(branches, b.String())
			b.Reset()
			continue
		case c == '.' && i > 0 && i+1 < len(pattern) && isWord(pattern[i+1]) && (isWord(pattern[i-1]) || strings.IndexByte(")]*+?", pattern[i-1]) >= 0):
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return append(branches, b.String()), true
}

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// effective are the members of a list without those that why finds idle, in the
// spelling that is effective.
func effective(members []string, why idle) string {
	var out []string
	for _, m := range members {
		if why(m, members) != "" {
			upper := strings.ToUpper(m)
			if m == upper || why(upper, members) != "" {
				continue
			}
			m = upper
		}
		out = append(out, m)
	}
	return strings.Join(out, ", ")
}

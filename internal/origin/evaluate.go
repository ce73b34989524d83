package origin

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Holds evaluates p in e by Kleene's logic: True if some request or
// configuration that agrees with e meets p, False if none does. What e leaves
// open makes it Unknown, except for flags, which can be met and can fail.
func (p Predicate) Holds(e Experiment) Truth { return newEvaluator(p).holds(e) }

// maxFlags bounds how many flags are tried both ways, 1<<maxFlags cases.
const maxFlags = 6

// An evaluator evaluates one predicate repeatedly.
type evaluator struct {
	p Predicate
	// contested are the flags that p contains both plain and negated: to meet
	// p, one side has to be chosen for all occurrences of each.
	contested []Predicate
	patterns  map[string]*regexp.Regexp
}

func newEvaluator(p Predicate) *evaluator {
	v := &evaluator{p: p}
	var plain, negated []*Predicate
	var gather func(p *Predicate, negate bool)
	gather = func(p *Predicate, negate bool) {
		if p.Op == Flag && (p.A.Str != "" || p.B.Str != "") {
			if negate {
				negated = append(negated, p)
			} else {
				plain = append(plain, p)
			}
		}
		for i := range p.Subs {
			gather(&p.Subs[i], negate != (p.Op == Not))
		}
	}
	gather(&v.p, false)
	for _, f := range negated {
		same := func(q *Predicate) bool { return f.Equal(*q) }
		if len(v.contested) < maxFlags && slices.ContainsFunc(plain, same) && !slices.ContainsFunc(v.contested, f.Equal) {
			v.contested = append(v.contested, *f)
		}
	}
	return v
}

func (v *evaluator) holds(e Experiment) Truth {
	t := False
	for set := range 1 << len(v.contested) {
		if t = t.Or(v.eval(v.p, e, false, set)); t == True {
			break
		}
	}
	return t
}

// eval evaluates p, or its negation, where the bits of set say which contested
// flags are met. Negation is pushed down to the flags.
func (v *evaluator) eval(p Predicate, e Experiment, negate bool, set int) Truth {
	switch p.Op {
	case Opaque:
		return Unknown
	case Always, Never:
		return TruthOf((p.Op == Always) != negate)
	case Flag:
		if i := slices.IndexFunc(v.contested, p.Equal); i >= 0 {
			return TruthOf((set>>i&1 == 1) != negate)
		}
		return True
	case Not:
		if len(p.Subs) != 1 {
			return Unknown
		}
		return v.eval(p.Subs[0], e, !negate, set)
	case And, Or:
		all := (p.Op == And) != negate
		t := TruthOf(all)
		for _, s := range p.Subs {
			if u := v.eval(s, e, negate, set); all {
				t = t.And(u)
			} else {
				t = t.Or(u)
			}
			if t == TruthOf(!all) {
				break
			}
		}
		return t
	}
	if t := v.compare(p, e); negate {
		return t.Not()
	} else {
		return t
	}
}

// compare is True if the comparison p is for one pair of the values its texts
// may have: a Choice stands for an element that some iteration of a loop looks
// at.
func (v *evaluator) compare(p Predicate, e Experiment) Truth {
	if p.ownHost() {
		return False
	}
	as, allA := p.A.values(e)
	bs, allB := []string{""}, true
	if p.Op != Parses {
		bs, allB = p.B.values(e)
	}
	if len(as)*len(bs) > maxChoices {
		return Unknown
	}
	t := False
	if !allA || !allB {
		t = Unknown
	}
	for _, a := range as {
		for _, b := range bs {
			if t = t.Or(v.test(p.Op, a, b)); t == True {
				return t
			}
		}
	}
	return t
}

// ownHost reports whether p compares the Origin with the host that the server is
// asked by. They differ in all experiments, which are made from pages of other
// hosts: browsers ask nobody whether a page may read its own server's answers.
func (p Predicate) ownHost() bool {
	if p.Op != Equal && p.Op != EqualFold {
		return false
	}
	asked, own := p.A, p.B
	if own.Find(Header) {
		asked, own = own, asked
	}
	return asked.Find(Header) && own.Find(ServerHost) && !own.Find(Header, UnknownText, Chosen, Param, Setting, Method)
}

func (v *evaluator) test(op Op, a, b string) Truth {
	switch op {
	case Equal:
		return TruthOf(a == b)
	case EqualFold:
		return TruthOf(strings.EqualFold(a, b))
	case HasPrefix:
		return TruthOf(strings.HasPrefix(a, b))
	case HasSuffix:
		return TruthOf(strings.HasSuffix(a, b))
	case Contains:
		return TruthOf(strings.Contains(a, b))
	case Longer:
		return TruthOf(len(a) > len(b))
	case SameLength:
		return TruthOf(len(a) == len(b))
	case Match:
		re := v.pattern(b)
		if re == nil {
			return Unknown
		}
		return TruthOf(re.MatchString(a))
	case PathMatch:
		ok, err := path.Match(b, a)
		if err != nil {
			return Unknown
		}
		return TruthOf(ok)
	case Parses:
		_, err := url.Parse(a)
		return TruthOf(err == nil)
	}
	return Unknown
}

// maxPattern bounds the length of a regular expression that is compiled; the
// standard library bounds the size of its program.
const maxPattern = 1 << 14

// pattern is the compiled form of a regular expression, nil if it has none.
func (v *evaluator) pattern(expr string) *regexp.Regexp {
	if re, ok := v.patterns[expr]; ok {
		return re
	}
	var re *regexp.Regexp
	if len(expr) <= maxPattern {
		// An expression that does not compile has no truth to tell: the
		// program panics at start-up or handles the error.
		re, _ = regexp.Compile(expr)
	}
	if v.patterns == nil {
		v.patterns = map[string]*regexp.Regexp{}
	}
	v.patterns[expr] = re
	return re
}

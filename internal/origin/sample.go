package origin

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode/utf8"
)

// A sample is a string that a pattern matches, in part or whole.
type sample struct {
	text string
	// strained means that the author of the pattern hardly thought of it: an
	// unescaped dot that is no dot, a wildcard that holds a foreign name. Other
	// samples are what the pattern was written for.
	strained bool
}

const (
	// maxSamples bounds the samples of one part of a pattern, maxSample their
	// length; a host name has at most 253 characters.
	maxSamples = 64
	maxSample  = 300
)

// A sampler makes samples. word is what it puts into wildcards, and domain the
// foreign domain.
type sampler struct{ word, domain string }

// expression gives samples of a regular expression. Anchors are not looked at:
// the strings around a sample are for the caller to try.
func (s sampler) expression(expr string) []sample {
	if len(expr) > maxPattern {
		return nil
	}
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	return s.expand(re, 0, 0)
}

// glob gives samples of a path.Match pattern.
func (s sampler) glob(pattern string) []sample {
	var b strings.Builder
	b.WriteString("^")
	class := false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			i++
			b.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		case class && c == ']':
			class = false
			b.WriteByte(c)
		case class && (c == '-' || c == '^'):
			b.WriteByte(c)
		case c == '*' && !class:
			b.WriteString("[^/]*")
		case c == '?' && !class:
			b.WriteString("[^/]")
		case c == '[' && !class:
			class = true
			b.WriteByte(c)
		default:
			b.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		}
	}
	return s.expression(b.String() + "$")
}

// expand gives samples of re between the characters prev and next (0 for none
// or unknown). The first is the plainest; strained ones strain one thing.
func (s sampler) expand(re *syntax.Regexp, prev, next rune) []sample {
	switch re.Op {
	case syntax.OpLiteral:
		return []sample{{text: strings.ToLower(string(re.Rune))}}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		// A dot that stands alone was meant to be a dot.
		return []sample{{text: "."}, {text: "x", strained: true}, {text: "-", strained: true}}
	case syntax.OpCharClass:
		return s.class(re)
	case syntax.OpCapture:
		return s.expand(re.Sub[0], prev, next)
	case syntax.OpAlternate:
		var out []sample
		for _, sub := range re.Sub {
			out = append(out, s.expand(sub, prev, next)...)
		}
		return clip(out)
	case syntax.OpConcat:
		return s.concat(re.Sub, prev, next)
	case syntax.OpQuest, syntax.OpStar:
		return s.repeat(re, re.Sub[0], 0, prev, next)
	case syntax.OpPlus:
		return s.repeat(re, re.Sub[0], 1, prev, next)
	case syntax.OpRepeat:
		if re.Max == 0 {
			return []sample{{}}
		}
		return s.repeat(re, re.Sub[0], re.Min, prev, next)
	case syntax.OpNoMatch:
		return nil
	}
	// Anchors, word boundaries, the empty match.
	return []sample{{}}
}

// clip bounds samples, plain ones first, each text once.
func clip(samples []sample) []sample {
	seen := map[string]bool{}
	var out []sample
	for _, strained := range []bool{false, true} {
		kept := 0
		for _, x := range samples {
			if x.strained == strained && !seen[x.text] && len(x.text) <= maxSample && kept < maxSamples/2 {
				seen[x.text] = true
				kept++
				out = append(out, x)
			}
		}
	}
	return out
}

// class gives samples of a single character of a class: all of a small one,
// which the author enumerated, else one.
func (s sampler) class(re *syntax.Regexp) []sample {
	size := 0
	for i := 0; i+1 < len(re.Rune); i += 2 {
		size += int(re.Rune[i+1]-re.Rune[i]) + 1
	}
	if size <= 4 {
		var out []sample
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for c := re.Rune[i]; c <= re.Rune[i+1]; c++ {
				out = append(out, sample{text: strings.ToLower(string(c))})
			}
		}
		return clip(out)
	}
	for _, c := range "a1.-" {
		if inClass(re, c) {
			return []sample{{text: string(c)}}
		}
	}
	return []sample{{text: strings.ToLower(string(re.Rune[0]))}}
}

func inClass(re *syntax.Regexp, c rune) bool {
	for i := 0; i+1 < len(re.Rune); i += 2 {
		if re.Rune[i] <= c && c <= re.Rune[i+1] {
			return true
		}
	}
	return false
}

// concat joins the samples of subs: the plain ones in every combination that
// the bounds allow, the strained ones each with plain neighbours.
func (s sampler) concat(subs []*syntax.Regexp, prev, next rune) []sample {
	parts := make([][]sample, len(subs))
	plainest := make([]string, len(subs))
	before := prev
	for i, sub := range subs {
		parts[i] = s.expand(sub, before, following(subs[i+1:], next))
		if len(parts[i]) == 0 {
			return nil
		}
		plainest[i] = parts[i][0].text
		if c, size := utf8.DecodeLastRuneInString(plainest[i]); size > 0 {
			before = c
		}
	}
	out := []sample{{}}
	for _, part := range parts {
		var joined []sample
		for _, left := range out {
			for _, right := range part {
				if !right.strained {
					joined = append(joined, sample{text: left.text + right.text})
				}
			}
		}
		out = clip(joined)
	}
	for i, part := range parts {
		for _, x := range part {
			if x.strained {
				out = append(out, sample{
					text:     strings.Join(plainest[:i], "") + x.text + strings.Join(plainest[i+1:], ""),
					strained: true,
				})
			}
		}
	}
	return clip(out)
}

// following is the character with which a match of subs usually begins, or
// next if they are empty.
func following(subs []*syntax.Regexp, next rune) rune {
	for _, sub := range subs {
		switch sub.Op {
		case syntax.OpLiteral:
			return sub.Rune[0]
		case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
			return '.'
		case syntax.OpCharClass:
			return 'a'
		case syntax.OpCapture, syntax.OpConcat, syntax.OpAlternate, syntax.OpPlus, syntax.OpQuest, syntax.OpStar, syntax.OpRepeat:
			if c := following(sub.Sub[:1], 0); c != 0 {
				return c
			}
		}
	}
	return next
}

// repeat gives samples of sub repeated, at least so many times; whole is the
// repetition itself.
func (s sampler) repeat(whole, sub *syntax.Regexp, least int, prev, next rune) []sample {
	for sub.Op == syntax.OpCapture {
		sub = sub.Sub[0]
	}
	switch sub.Op {
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL, syntax.OpCharClass:
		return s.wildcard(whole, sub, least, prev, next)
	}
	once := s.expand(sub, prev, next)
	if len(once) == 0 {
		if least == 0 {
			return []sample{{}}
		}
		return nil
	}
	if least > 1 {
		rest := strings.Repeat(once[0].text, min(least-1, maxSample))
		for i := range once {
			once[i].text += rest
		}
	}
	if least > 0 {
		return clip(once)
	}
	// An optional separator was meant to be there; without it names run
	// together. An optional port was meant to be missing.
	none := sample{strained: sub.Op == syntax.OpLiteral && strings.Trim(string(sub.Rune), ".-") == ""}
	if strings.HasPrefix(once[0].text, ":") {
		return clip(append([]sample{none}, once...))
	}
	return clip(append(slices.Clone(once), none))
}

// wildcard gives samples of a repeated character of a class: what the author
// most likely had in mind there, and what an attacker would put there.
func (s sampler) wildcard(whole, class *syntax.Regexp, least int, prev, next rune) []sample {
	re, err := regexp.Compile(`^(?:` + whole.String() + `)$`)
	if err != nil {
		return nil
	}
	first := func(texts ...string) []sample {
		for _, t := range texts {
			if re.MatchString(t) {
				return []sample{{text: t}}
			}
		}
		var c string
		for _, x := range s.class(class) {
			c = x.text
			break
		}
		if class.Op != syntax.OpCharClass {
			c = "a"
		}
		return []sample{{text: strings.Repeat(c, min(max(least, 1), maxSample))}}
	}
	var out []sample
	last := next == 0 || next == ':'
	switch {
	case prev == ':':
		return first("3000", "")
	case class.Op == syntax.OpCharClass && !inClass(class, 'a') && !inClass(class, 'x'):
		// A number: the author enumerated.
		return first("", "1")
	case prev == '.' && last:
		out = first("com", "co")
	case prev == '/' && last:
		out = first("app.example.com", "app")
	case last:
		out = first("", ":8443", "app")
	case next == '.' || next == '-':
		out = first("app", "ab", "a")
	default:
		out = first("", "app.", "app-", "app")
	}
	for _, t := range []string{
		s.word, s.word + ".", "." + s.domain, s.domain, s.word + "-", "-" + s.word, "x", "xyz", "io",
		strings.Repeat("x", min(least, 63)),
	} {
		if t != "" && re.MatchString(t) {
			out = append(out, sample{text: t, strained: true})
		}
	}
	return clip(out)
}

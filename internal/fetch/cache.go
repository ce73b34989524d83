package fetch

import (
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// VaryCovers reports whether Vary tells caches that the response depends on
// the Origin (RFC 9110 section 12.5.5, RFC 9111 section 4.1): it names Origin
// or is *.
func VaryCovers(resp Response) origin.Truth {
	h := resp.Headers["Vary"]
	for _, line := range h.Values {
		for _, member := range strings.Split(line, ",") {
			member = strings.TrimSpace(member)
			if member == "*" || strings.EqualFold(member, "Origin") {
				return origin.True
			}
		}
	}
	if h.Unknown {
		return origin.Unknown
	}
	return origin.False
}

// LacksVary reports whether caches mix up the responses, which one resource
// gave to requests that differ in nothing but their Origin: they differ in what
// they allow, and one that speaks of a single origin does not name Origin in
// Vary (Fetch standard section 3.3.5 "CORS protocol and HTTP caches"). A
// response of * is right for whoever gets it from a cache.
func LacksVary(responses []Response) origin.Truth {
	differ, bare := origin.False, origin.False
	for i, r := range responses {
		if i > 0 {
			differ = differ.Or(sameAnswer(responses[0], r).Not())
		}
		value, found := r.get(AllowOrigin)
		bare = bare.Or(found.And(origin.TruthOf(value != "*")).And(VaryCovers(r).Not()))
	}
	return differ.And(bare)
}

// sameAnswer reports whether two responses allow the same.
func sameAnswer(a, b Response) origin.Truth {
	same := origin.True
	for _, name := range []string{AllowOrigin, AllowCredentials} {
		v, inA := a.get(name)
		w, inB := b.get(name)
		if inA == origin.Unknown || inB == origin.Unknown {
			same = same.And(origin.Unknown)
			continue
		}
		same = same.And(origin.TruthOf(inA == inB && v == w))
	}
	return same
}

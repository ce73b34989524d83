package fetch

import (
	"slices"
	"strings"
)

// maxTypos is the edit distance up to which a name is taken for a misspelling.
// The names of CORS are at least four apart from each other, save for those of
// requests and responses, which are told apart.
const maxTypos = 3

// Intended is the CORS response header that name, on a response, was meant to
// be: a misspelling of it, or the header of the request that it answers. It is
// "" if name is a CORS response header, in any case, or resembles none.
func Intended(name string) string {
	if len(name) < len(MaxAge)-maxTypos {
		return "" // as nearly all names are: the shortest is that of the age
	}
	if slices.ContainsFunc(ResponseHeaders[:], func(h string) bool { return strings.EqualFold(name, h) }) {
		return ""
	}
	lower := strings.ToLower(name)
	if strings.HasPrefix(lower, "x-") {
		return "" // a header of one's own
	}
	words := strings.NewReplacer("_", "-", " ", "-").Replace(strings.TrimSpace(lower))
	best, fewest := "", maxTypos+1
	consider := func(spelling, header string, limit int) {
		if unlike(words, spelling) > limit {
			return
		}
		if n := typos(words, strings.ToLower(spelling)); n <= limit && n < fewest {
			best, fewest = header, n
		}
	}
	for _, pair := range [...][2]string{
		{RequestMethod, AllowMethods}, {RequestNames, AllowHeaders}, {RequestPrivateNetwork, AllowPrivateNetwork},
	} {
		consider(pair[0], pair[1], 1)
	}
	for _, h := range ResponseHeaders {
		consider(h, h, maxTypos)
		consider(strings.Replace(strings.Replace(h, "-Allow", "", 1), "-Expose", "", 1), h, 1)
	}
	return best
}

// unlike is the number of letters, in any case, that only one of a and b has, in
// the one with more of them: typos is not less. It is what nearly all names that
// a program writes are told apart by.
func unlike(a, b string) int {
	var surplus ['z' + 1]int
	for i := range len(a) {
		surplus[letter(a[i])]++
	}
	for i := range len(b) {
		surplus[letter(b[i])]--
	}
	more, fewer := 0, 0
	for _, n := range surplus {
		more, fewer = more+max(n, 0), fewer+max(-n, 0)
	}
	return max(more, fewer)
}

// letter is c in lower case. What comes after z, which no name of CORS has, counts
// as one letter.
func letter(c byte) byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	case c > 'z':
		return 0
	}
	return c
}

// typos is the number of letters inserted, deleted, changed or swapped with
// their neighbour between a and b (optimal string alignment).
func typos(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			n := min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				n = min(n, rows[i-2][j-2]+1)
			}
			rows[i][j] = n
		}
	}
	return rows[len(a)][len(b)]
}

package report

import (
	"slices"
	"strings"
	"testing"
)

// The hashes are what github/codeql-action gives for these files.
func TestLineHashes(t *testing.T) {
	unix := "package p\n\nfunc f() {\n\treturn\n}\n"
	function := []string{
		"56b6e41eb6292d8:1", "277c9ff04f6961a6:1", "bce2f7b57b1a8a94:1",
		"58228fc5cbc49530:1", "32dce9ccfdbc9d3e:1", "c129715d7a2bc9a3:1",
	}
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", []string{"c129715d7a2bc9a3:1"}},
		{"function", unix, function},
		{"CRLF", strings.ReplaceAll(unix, "\n", "\r\n"), function},
		{"mixed line ends", "a\rb\r \n c\n\r\n", []string{
			"487dcf6128f99587:1", "a13156bf8bff9550:1", "c9961835b3e8b7dc:1",
			"2a9159bd01820062:1", "3c5bef55b72b93c9:1", "c129715d7a2bc9a3:1",
		}},
		{"surrogate pairs", "// é 𐐀 😀\nvar x = 1", []string{"8baa8fc81d65d7ed:1", "5416acfc6921d6e6:1"}},
		{"byte order mark", "\ufeffpackage p\n", []string{"d73ea118ba33dd80:1", "c129715d7a2bc9a3:1"}},
		{"repeated", strings.Repeat("w.Header().Set(name, value)\n", 6), []string{
			"3547adf56c2a2b60:1", "3547adf56c2a2b60:2", "3547adf56c2a2b60:3", "4427f249e4affeb5:1",
			"c2e29767c949bcd7:1", "34324010fda7ca71:1", "c129715d7a2bc9a3:1",
		}},
		{"longer than a block", strings.Repeat("x", 250) + "\n" + strings.Repeat("y", 99) + "\n" + strings.Repeat("y", 100) + "\n \t\n", []string{
			"52b56201ffb58620:1", "cadd4b5b9d92c4ad:1", "cadd4b5b9d92c51c:1", "3c5bef55b72b93c9:1", "c129715d7a2bc9a3:1",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := lineHashes(test.text); !slices.Equal(got, test.want) {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
}

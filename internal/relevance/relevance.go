// Package relevance says cheaply whether Go source can have anything to do with
// CORS, so that everything else is left alone. It is the one list of words that
// the command, the vet tool and the analyzer filter by.
package relevance

import (
	"bytes"
	"go/ast"
)

// words are what source that decides about other origins cannot do without, in
// lower case: a CORS header, the Origin header, or a library whose default is
// to accept every origin. Constants such as echo.HeaderAccessControlAllowOrigin
// contain the first without its hyphens.
var words = [][]byte{
	[]byte("access-control-"),
	[]byte("accesscontrol"),
	[]byte("websocket"),
	[]byte("olahol/melody"),
	[]byte("gobwas/ws"),
	[]byte("neffos/gobwas"),
	[]byte("lxzan/gws"),
	[]byte("url.host"),
	[]byte("url.scheme"),
	[]byte("cors"),
	[]byte("kataras/iris"),
}

// Source reports whether a file's source can matter.
func Source(src []byte) bool {
	lower := bytes.ToLower(src)
	for _, w := range words {
		if bytes.Contains(lower, w) {
			return true
		}
	}
	return mentionsOrigin(lower)
}

// acting is what facts hold of functions that do more than test strings: the
// events of a flow.Summary, and the name of registration.Fact, as encoding/gob
// writes them.
var acting = [][]byte{[]byte(`"e":[`), []byte("registration.Fact")}

// Facts reports whether the encoded facts of a package can matter to packages
// that do not speak of CORS: whether they have functions that write headers or
// make middleware. Functions that test strings matter only to those who have an
// Origin to test, and nearly every program has some.
func Facts(encoded []byte) bool {
	for _, a := range acting {
		if bytes.Contains(encoded, a) {
			return true
		}
	}
	return false
}

// Headers reports whether source names a CORS header, or one of the constants
// that frameworks have for them.
func Headers(src []byte) bool {
	lower := bytes.ToLower(src)
	return bytes.Contains(lower, words[0]) || bytes.Contains(lower, words[1])
}

// mentionsOrigin reports whether lower-case source speaks of an origin. "Original"
// and "originate" are words of every other program.
func mentionsOrigin(lower []byte) bool {
	for rest := lower; ; {
		_, after, found := bytes.Cut(rest, []byte("origin"))
		if !found {
			return false
		}
		rest = after
		original := bytes.HasPrefix(after, []byte("al")) && !bytes.HasPrefix(after, []byte("allow"))
		originate := bytes.HasPrefix(after, []byte("ate")) || bytes.HasPrefix(after, []byte("ati")) || bytes.HasPrefix(after, []byte("ato"))
		if !original && !originate {
			return true
		}
	}
}

// Files reports whether one of the parsed files can matter. Unlike Source it
// does not look at comments.
func Files(files []*ast.File) bool {
	found := false
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if found {
				return false
			}
			switch n := n.(type) {
			case *ast.BasicLit:
				found = Source([]byte(n.Value))
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.SelectorExpr); ok {
					found = Source([]byte(x.Sel.Name + "." + n.Sel.Name))
				}
				found = found || Source([]byte(n.Sel.Name))
			case *ast.Ident:
				found = Source([]byte(n.Name))
			}
			return !found
		})
	}
	return found
}

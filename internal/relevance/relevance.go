// Package relevance says cheaply whether Go source can have anything to do with
// CORS, so that everything else is left alone. It is the one list of words that
// the command, the vet tool and the analyzer filter by.
package relevance

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// headers are the beginning of the names of CORS headers, in lower case, and of
// constants such as echo.HeaderAccessControlAllowOrigin.
var headers = [][]byte{
	[]byte("access-control-"),
	[]byte("accesscontrol"),
}

// words are what source that decides about other origins cannot do without, in
// lower case: a CORS header, or a library whose default is to accept every origin.
var words = slices.Concat(headers, [][]byte{
	[]byte("cors"),
	[]byte("olahol/melody"),
	[]byte("gobwas/ws"),
	[]byte("neffos/gobwas"),
	[]byte("lxzan/gws"),
	[]byte("kataras/iris"),
})

// hints are words that matter in source that has to do with requests, or that may
// help to judge them, beside what mentionsOrigin finds. Much else has a host, a
// scheme or an origin.
var hints = [][]byte{
	[]byte("websocket"),
	[]byte("url.host"),
	[]byte("url.scheme"),
}

// Source reports whether a file's source can matter, by its bytes.
func Source(src []byte) bool {
	lower := bytes.ToLower(src)
	return containsAny(lower, words) || hinted(lower)
}

// hinted reports whether lower-case source has a hint.
func hinted(lower []byte) bool { return containsAny(lower, hints) || mentionsOrigin(lower) }

func containsAny(text []byte, words [][]byte) bool {
	return slices.ContainsFunc(words, func(w []byte) bool { return bytes.Contains(text, w) })
}

// acting is what facts hold of functions that do more than test strings, in
// lower case: a header of CORS among the events of a flow.Summary, and the name
// of registration.Fact, as encoding/gob writes them.
var acting = [][]byte{[]byte(`"n":"access-control-`), []byte("registration.fact")}

// Facts reports whether the encoded facts of a package can matter to packages
// that do not speak of CORS: whether they have functions that write its headers
// or make middleware. Functions that test strings matter only to those who have
// an Origin to test, and nearly every program has some; those that write other
// headers, or end a response, to those who write headers of CORS themselves.
func Facts(encoded []byte) bool {
	return containsAny(bytes.ToLower(encoded), acting)
}

// Headers reports whether source names a CORS header, or one of the constants
// that frameworks have for them.
func Headers(src []byte) bool {
	return containsAny(bytes.ToLower(src), headers)
}

// File reports whether a file's code, comments left out, can matter, and gives
// its syntax where it had to be looked at. module is as for Files. What does not
// parse may be anything. A directive for corslint matters too, wherever it is.
func File(fset *token.FileSet, name string, src []byte, module string) (f *ast.File, matters bool, err error) {
	if !Source(src) {
		return nil, false, nil
	}
	f, err = Parse(fset, name, src)
	return f, err != nil || code(f, module) || bytes.Contains(src, []byte("corslint:")), err
}

// Parse parses a file; src is as for parser.ParseFile. The resolution of objects,
// which nobody needs, is not left out: it bounds the depth of source, and what
// comes later has no such bound.
func Parse(fset *token.FileSet, name string, src any) (*ast.File, error) {
	return parser.ParseFile(fset, name, src, parser.AllErrors|parser.ParseComments)
}

// Files reports whether the code of one of the parsed files can matter. module is
// the path of the module they are of, empty if there is none.
func Files(files []*ast.File, module string) bool {
	return slices.ContainsFunc(files, func(f *ast.File) bool { return code(f, module) })
}

// code reports whether what a file says outside of its comments can matter. Hints
// count where requests are, or a function that may judge them.
func code(f *ast.File, module string) bool {
	count := importsWeb(f, module) || Helper([]*ast.File{f})
	found := false
	look := func(text string) {
		lower := bytes.ToLower([]byte(text))
		found = found || containsAny(lower, words) || count && hinted(lower)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			look(n.Value)
			found = found || len(n.Value) == len(`"origin"`) && strings.EqualFold(n.Value[1:len(n.Value)-1], "origin")
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.SelectorExpr); ok {
				look(x.Sel.Name + "." + n.Sel.Name)
			}
		case *ast.Ident:
			look(n.Name)
		}
		return !found
	})
	return found
}

// importsWeb reports whether a file may have to do with requests: whether it
// imports net/http, or anything from another module. Where a package has its
// requests from a package of its own module, headers are named, or the Origin is,
// or that package tells by its facts: see Facts.
func importsWeb(f *ast.File, module string) bool {
	return slices.ContainsFunc(f.Imports, func(spec *ast.ImportSpec) bool {
		path, err := strconv.Unquote(spec.Path.Value)
		first, _, _ := strings.Cut(path, "/")
		own := module != "" && (path == module || strings.HasPrefix(path, module+"/"))
		return err != nil || path == "net/http" || strings.HasPrefix(path, "net/http/") || !own && strings.Contains(first, ".")
	})
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

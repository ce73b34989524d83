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
// help to judge them, beside what mentionsOrigin finds, and only where code has
// them in a certain place: see speaker. Much else has a host or a socket.
var hints = [][]byte{
	[]byte("websocket"),
	[]byte("url.host"),
}

// Source reports whether a file's source can matter, by its bytes.
func Source(src []byte) bool {
	lower := bytes.ToLower(src)
	return containsAny(lower, words) || containsAny(lower, hints) || mentionsOrigin(lower)
}

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
// its syntax where it had to be looked at. What does not parse may be anything. A
// directive for corslint matters too, wherever it is.
func File(fset *token.FileSet, name string, src []byte) (f *ast.File, matters bool, err error) {
	if !Source(src) {
		return nil, false, nil
	}
	f, err = Parse(fset, name, src)
	return f, err != nil || code(f) || bytes.Contains(src, []byte("corslint:")), err
}

// Parse parses a file; src is as for parser.ParseFile. The resolution of objects,
// which nobody needs, is not left out: it bounds the depth of source, and what
// comes later has no such bound.
func Parse(fset *token.FileSet, name string, src any) (*ast.File, error) {
	return parser.ParseFile(fset, name, src, parser.AllErrors|parser.ParseComments)
}

// Files reports whether the code of one of the parsed files can matter.
func Files(files []*ast.File) bool {
	return slices.ContainsFunc(files, code)
}

// code reports whether what a file says outside of its comments can matter. Hints
// count where requests are, and in what others may judge them with.
func code(f *ast.File) bool {
	s := speaker{sockets: socketNames(f), found: containsAny(bytes.ToLower([]byte(f.Name.Name)), words)}
	web, types := importsWeb(f), newBasics([]*ast.File{f})
	for _, d := range f.Decls {
		s.hints = web || types.tests(d) || types.lists(d)
		ast.Inspect(d, func(n ast.Node) bool {
			if !s.found && n != nil {
				s.look(n)
			}
			return !s.found
		})
	}
	return s.found
}

// A speaker looks for what matters in the syntax of a file.
type speaker struct {
	// hints says that hints count.
	hints bool
	// sockets are the names of imported packages for WebSockets.
	sockets []string
	// written is where the name of a header that is written may be.
	written ast.Expr
	found   bool
}

func (s *speaker) look(n ast.Node) {
	switch n := n.(type) {
	case *ast.CallExpr:
		// A request of the program's own: nobody sends an Origin in a response.
		if f, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) > 0 && slices.Contains([]string{"Set", "Add", "Del"}, f.Sel.Name) {
			s.written = n.Args[0]
		}
	case *ast.KeyValueExpr:
		s.written = n.Key
	case *ast.BasicLit:
		origin := strings.EqualFold(n.Value, `"origin"`) || strings.EqualFold(n.Value, "`origin`")
		s.found = origin && n != s.written || !origin && s.speaks(n.Value)
	case *ast.Ident:
		s.found = s.speaks(n.Name)
	case *ast.SelectorExpr:
		x, ok := n.X.(*ast.Ident)
		s.found = ok && slices.Contains(s.sockets, x.Name) && accepts(n.Sel.Name) || s.hints && n.Sel.Name == "WebSocket"
	case *ast.BinaryExpr:
		// The host of the URL that a request asks for, beside another host.
		if s.hints && (n.Op == token.EQL || n.Op == token.NEQ) {
			s.found = isURLHost(n.X) && !isConstant(n.Y) || isURLHost(n.Y) && !isConstant(n.X)
		}
	}
}

// speaks reports whether a name or a literal has one of the words, or speaks of an
// origin where that counts.
func (s *speaker) speaks(text string) bool {
	lower := bytes.ToLower([]byte(text))
	return containsAny(lower, words) || s.hints && mentionsOrigin(lower)
}

// socketNames are the names under which a file imports packages for WebSockets.
func socketNames(f *ast.File) []string {
	var names []string
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		switch {
		case err != nil || !strings.Contains(strings.ToLower(path), "websocket"):
		case spec.Name != nil:
			names = append(names, spec.Name.Name)
		default:
			names = append(names, "websocket")
		}
	}
	return names
}

// accepts reports whether what a package for WebSockets calls by this name has to
// do with the server's side. Clients and messages matter to nobody here.
func accepts(name string) bool {
	name = strings.ToLower(name)
	return name == "new" || slices.ContainsFunc([]string{"upgrade", "accept", "handler", "handshake", "serve", "config", "transport"}, func(w string) bool { return strings.Contains(name, w) })
}

func isURLHost(e ast.Expr) bool {
	host, ok := e.(*ast.SelectorExpr)
	if !ok || host.Sel.Name != "Host" {
		return false
	}
	url, ok := host.X.(*ast.SelectorExpr)
	return ok && strings.HasSuffix(url.Sel.Name, "URL")
}

func isConstant(e ast.Expr) bool {
	_, ok := e.(*ast.BasicLit)
	return ok
}

// web are how the import paths of the packages begin that hold requests, or decide
// about those of others: net/http, the frameworks whose headers are known, and the
// libraries that are modelled.
var web = []string{
	"net/http",
	"cloud.google.com/go/storage",
	"github.com/AdhityaRamadhanus/fasthttpcors",
	"github.com/Azure/azure-sdk-for-go/",
	"github.com/ant0ine/go-json-rest/",
	"github.com/astaxie/beego",
	"github.com/aws/aws-cdk-go/",
	"github.com/aws/aws-lambda-go/",
	"github.com/aws/aws-sdk-go",
	"github.com/beego/",
	"github.com/centrifugal/centrifuge",
	"github.com/cloudwego/hertz/",
	"github.com/coder/websocket",
	"github.com/danielgtaylor/huma",
	"github.com/emicklei/go-restful",
	"github.com/envoyproxy/go-control-plane/",
	"github.com/fasthttp/",
	"github.com/flamego/",
	"github.com/gin-contrib/",
	"github.com/gin-gonic/",
	"github.com/go-chi/",
	"github.com/go-kratos/",
	"github.com/go-macaron/",
	"github.com/gobuffalo/buffalo",
	"github.com/gobwas/ws",
	"github.com/gofiber/",
	"github.com/gogf/gf",
	"github.com/googollee/go-socket.io",
	"github.com/gorilla/",
	"github.com/hertz-contrib/",
	"github.com/improbable-eng/grpc-web/",
	"github.com/iris-contrib/",
	"github.com/itsjamie/gin-cors",
	"github.com/jub0bs/",
	"github.com/kataras/",
	"github.com/lab259/cors",
	"github.com/labstack/",
	"github.com/lesismal/nbio",
	"github.com/lxzan/gws",
	"github.com/martini-contrib/cors",
	"github.com/olahol/melody",
	"github.com/pocketbase/",
	"github.com/quic-go/webtransport-go",
	"github.com/revel/",
	"github.com/rs/cors",
	"github.com/traefik/traefik/",
	"github.com/tus/tusd",
	"github.com/twitchtv/twirp",
	"github.com/valyala/fasthttp",
	"github.com/zeromicro/go-zero/",
	"github.com/zishang520/",
	"goa.design/",
	"golang.org/x/net/websocket",
	"google.golang.org/grpc/metadata",
	"gopkg.in/macaron",
	"istio.io/api/",
	"nhooyr.io/websocket",
}

// importsWeb reports whether a file has to do with requests: whether it imports one
// of web. Where a package has its requests from somewhere else, headers are named, or
// the Origin is, or the facts of that package tell: see Facts.
func importsWeb(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(spec *ast.ImportSpec) bool {
		path, err := strconv.Unquote(spec.Path.Value)
		return err != nil || slices.ContainsFunc(web, func(begin string) bool { return strings.HasPrefix(path, begin) })
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

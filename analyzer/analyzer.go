// Package analyzer is corslint as a go/analysis pass, for use in a driver of
// one's own: a vet tool, a multichecker, nogo.
package analyzer

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/fix"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/options"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
	"github.com/corslint/corslint/internal/registration"
	"github.com/corslint/corslint/internal/relevance"
	"github.com/corslint/corslint/internal/rule"
)

// Config chooses the rules of an Analyzer. The zero value enables the rules
// that are on by default.
type Config struct {
	// Enable and Disable are rule names. Enable turns on rules of the opt-in
	// tier by name; Disable wins.
	Enable, Disable []string
	// Only, if not empty, are the only rules that run.
	Only []string
	// Audit enables the opt-in tier.
	Audit bool
	// Tests and Generated include findings in _test.go files and in generated
	// files.
	Tests, Generated bool
	// Trusted are domains whose origins are friends, the subdomains included:
	// no finding rests on one of them getting through.
	Trusted []string
	// Models say what packages of one's own answer that wrap CORS libraries or
	// stand in for one.
	Models []Model
	// NoFacts leaves out what is known of functions of other packages. Some
	// drivers load the whole program from source for an analyzer with facts.
	NoFacts bool
	// Versions gives the version of the module that holds a package, as in
	// "v1.2.3", where the names of the package's files do not tell it: where it is
	// vendored, for example. "" is unknown, and then the newest version is spoken
	// of. It may be nil.
	Versions func(path string) string
}

// A Model says what a package of one's own answers to cross-origin requests.
type Model = model.Wrapper

// Result is what the analyzer leaves for its driver (analysis.Pass.ResultOf):
// the policies it found and the findings it reported, in order. Findings of
// different packages are to be merged with finding.Arrange.
type Result struct {
	Policies []*policy.Policy
	Findings []finding.Finding
	// Unfollowed are the functions that may decide about other origins and were
	// not followed to their end, because a bound on the work was reached: of
	// what they answer nothing is known.
	Unfollowed []policy.Site
}

// Analyzer reports CORS misconfiguration with the default configuration, which
// its flags can change.
var Analyzer = New(Config{})

const doc = `corslint finds CORS misconfiguration

It works out what the program's handlers answer to cross-origin requests, plays
attacker and browser against that, and reports what an attacker's page can read,
with an Origin that gets through.`

// New makes an analyzer of the given configuration, with flags of its own.
func New(config Config) *analysis.Analyzer {
	c, known := &config, sync.OnceValue(headers.Knowledge)
	a := &analysis.Analyzer{
		Name:       "corslint",
		Doc:        doc,
		URL:        "https://pkg.go.dev/github.com/corslint/corslint",
		ResultType: reflect.TypeFor[*Result](),
		Run:        func(pass *analysis.Pass) (any, error) { return run(pass, c, known) },
	}
	if !config.NoFacts {
		a.FactTypes = []analysis.Fact{new(flow.Fact), new(registration.Fact)}
	}
	c.RegisterFlags(&a.Flags)
	return a
}

// RegisterFlags defines the flags that set a Config, with its present values as
// defaults: -enable, -disable, -trusted, -audit, -tests and -generated.
func (c *Config) RegisterFlags(fs *flag.FlagSet) {
	fs.Var((*names)(&c.Enable), "enable", "comma-separated `rules` to enable beside the default ones")
	fs.Var((*names)(&c.Disable), "disable", "comma-separated `rules` to disable")
	fs.Var((*domains)(&c.Trusted), "trusted", "comma-separated `domains` whose origins are friends")
	fs.BoolVar(&c.Audit, "audit", c.Audit, "enable the rules of the audit tier")
	fs.BoolVar(&c.Tests, "tests", c.Tests, "report findings in _test.go files")
	fs.BoolVar(&c.Generated, "generated", c.Generated, "report findings in generated files")
}

// names is a comma-separated list of rule names as a flag.
type names []string

func (n *names) String() string {
	if n == nil {
		return ""
	}
	return strings.Join(*n, ",")
}

func (n *names) Set(s string) error {
	*n = nil
	for _, name := range strings.Split(s, ",") {
		name = strings.TrimSpace(name)
		if name == "" {
			continue
		}
		if _, ok := rule.Lookup(name); !ok {
			return fmt.Errorf("unknown rule %q: corslint explain lists the rules", name)
		}
		*n = append(*n, name)
	}
	return nil
}

// domains is a comma-separated list of domains as a flag.
type domains []string

func (d *domains) String() string {
	if d == nil {
		return ""
	}
	return strings.Join(*d, ",")
}

func (d *domains) Set(s string) error {
	*d = nil
	for name := range strings.SplitSeq(s, ",") {
		name = strings.TrimSpace(name)
		if name == "" {
			continue
		}
		if err := CheckDomain(name); err != nil {
			return err
		}
		*d = append(*d, name)
	}
	return nil
}

// CheckDomain says what is wrong with a domain of Config.Trusted.
func CheckDomain(name string) error {
	if o, err := origin.Parse("https://" + name); err != nil || o.Hostname() != name || o.Port() != "" {
		return fmt.Errorf("%q is no domain: write it in lower case, without scheme and port, as in example.com", name)
	}
	return nil
}

// trusts reports whether an origin is one of a trusted domain. Over plain http
// anybody on the way can be that domain.
func (c *Config) trusts(o origin.Origin) bool {
	return o.Scheme() == "https" && slices.ContainsFunc(c.Trusted, func(d string) bool {
		return o.Hostname() == d || strings.HasSuffix(o.Hostname(), "."+d)
	})
}

// Enabled reports whether a rule runs under the configuration.
func (c *Config) Enabled(r *rule.Rule) bool {
	switch {
	case slices.Contains(c.Disable, r.Name):
		return false
	case len(c.Only) > 0:
		return slices.Contains(c.Only, r.Name)
	}
	return r.Tier != rule.Audit || c.Audit || slices.Contains(c.Enable, r.Name)
}

// run analyses a package. A defect of corslint's own is an error of that one
// package: other drivers would lose the whole run to a panic.
func run(pass *analysis.Pass, c *Config, known func() *flow.Knowledge) (result *Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("internal error in corslint at %s, please report it: %v", panicked(), r)
		}
	}()
	return inspect(pass, c, known)
}

// panicked is the place in this module where a panic that is being recovered
// came from.
func panicked() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := frames.Next()
		if strings.Contains(f.Function, "corslint/internal/") {
			return fmt.Sprintf("%s:%d", f.File[strings.LastIndex(f.File, "internal/"):], f.Line)
		}
		if !more {
			return "an unknown place"
		}
	}
}

func inspect(pass *analysis.Pass, c *Config, known func() *flow.Knowledge) (*Result, error) {
	imported := importedSummaries(pass, c)
	own, err := c.models(pass.Pkg)
	if err != nil {
		return nil, err
	}
	if !c.matters(pass) && len(own) == 0 && (imported == nil || !importsActing(pass)) || !bodiesChecked(pass) {
		return &Result{}, nil
	}
	pkg := flow.Build(pass)
	libraries := options.Libraries(pass.Pkg, own, options.Versions(pass.Fset, pass.Pkg, c.Versions))
	m := flow.NewMachine(pass, pkg, known().Observing(options.Targets(libraries)), imported)
	m.Unimported = c.NoFacts || pass.ExportObjectFact == nil
	found := m.Run()
	policies := headers.Policies(pass, pkg, m, found)
	configured := options.Policies(m, found.Uses, libraries)
	registered, middlewares := registration.Policies(pass, pkg, policies, configured, importedMiddlewares(pass, c), func(fn *ssa.Function) []policy.Answer { return headers.Answers(m, fn) })
	policies = append(policies, configured...)
	headers.VaryElsewhere(policies, found.Functions)
	policies = append(policies, registered...)
	if !m.Unimported {
		exportFacts(pass, found.Facts)
		for _, fn := range middlewares {
			pass.ExportObjectFact(fn, new(registration.Fact))
		}
	}
	for _, p := range policies {
		if file := flow.FileAt(pass, token.Pos(p.Site.Start)); file != nil {
			p.Development = p.Development || forDevelopment(file)
		}
	}
	result := &Result{Policies: policies}
	for _, site := range found.Incomplete {
		if file := flow.FileAt(pass, token.Pos(site.Start)); file != nil && c.Covers(pass.Fset, file) {
			result.Unfollowed = append(result.Unfollowed, site)
		}
	}
	for _, f := range finding.Arrange(rule.Run(policies, c.Enabled, c.trusts)) {
		file := flow.FileAt(pass, token.Pos(f.Start))
		if file == nil || !c.Covers(pass.Fset, file) {
			continue
		}
		f.Fix = fix.Resolve(pass, f.Remedies)
		result.Findings = append(result.Findings, f)
		pass.Report(analysis.Diagnostic{
			Pos:            token.Pos(f.Start),
			End:            token.Pos(f.End),
			Category:       f.Rule,
			SuggestedFixes: fix.Suggested(f.Fix),
			Message:        f.Message + " [" + f.Rule + "]",
			URL:            rule.URL(f.Rule),
		})
	}
	return result, nil
}

// models are those of the packages that pkg imports.
func (c *Config) models(pkg *types.Package) ([]*model.Library, error) {
	var out []*model.Library
	for _, m := range c.Models {
		if !slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool { return p.Path() == m.Path }) {
			continue
		}
		l, err := m.Library()
		if err != nil {
			return nil, fmt.Errorf("the model of %s: %w", m.Path, err)
		}
		out = append(out, l)
	}
	return out, nil
}

// Mentions reports whether source names a package that Models speak of.
func (c *Config) Mentions(src []byte) bool {
	return slices.ContainsFunc(c.Models, func(m Model) bool { return bytes.Contains(src, []byte(`"`+m.Path+`"`)) })
}

// matters reports whether the code of a package can matter, to itself or to those
// who import it.
func (c *Config) matters(pass *analysis.Pass) bool {
	return relevance.Files(pass.Files) || !c.NoFacts && !standard(pass) && relevance.Helper(pass.Files)
}

// standardTrees are the directories of the standard library's packages.
const standardTrees = " archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash " +
	"html image index internal io iter log maps math mime net os path plugin reflect regexp runtime simd slices sort strconv strings structs sync syscall " +
	"testing text time unicode unique unsafe vendor weak "

// standard reports whether the package is of the standard library: its
// functions are known by tables, and nobody's trust is decided there. It has no
// module, but neither has a package under nogo or in a GOPATH.
func standard(pass *analysis.Pass) bool {
	if pass.Module != nil && pass.Module.Path != "" && pass.Module.Path != "std" || len(pass.Files) == 0 {
		return false
	}
	path := pass.Pkg.Path()
	tree, _, _ := strings.Cut(path, "/")
	dir := filepath.ToSlash(filepath.Dir(pass.Fset.File(pass.Files[0].FileStart).Name()))
	return strings.Contains(standardTrees, " "+tree+" ") && strings.HasSuffix(dir, "/src/"+path)
}

// bodiesChecked reports whether the bodies of the package's functions were
// type-checked. go/packages leaves them out of packages between two that it is
// asked for (types.Config.IgnoreFuncBodies): of all or of none.
func bodiesChecked(pass *analysis.Pass) bool {
	checked, seen := false, false
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Body == nil {
				continue
			}
			ast.Inspect(fd.Body, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Ident:
					seen = true
					checked = checked || pass.TypesInfo.ObjectOf(n) != nil
				case *ast.BasicLit: // perhaps all there is: return "users"
					seen = true
					checked = checked || pass.TypesInfo.Types[n].Type != nil
				}
				return !checked
			})
			if checked {
				return true
			}
		}
	}
	return !seen
}

// importedSummaries finds the summaries that facts carry, nil if there are
// none among the packages imported.
func importedSummaries(pass *analysis.Pass, c *Config) func(types.Object) *flow.Summary {
	if c.NoFacts || pass.AllObjectFacts == nil || len(pass.AllObjectFacts()) == 0 {
		return nil
	}
	decoded := map[types.Object]*flow.Summary{}
	return func(obj types.Object) *flow.Summary {
		if s, ok := decoded[obj]; ok {
			return s
		}
		var f flow.Fact
		var s *flow.Summary
		if obj.Pkg() != nil && obj.Pkg() != pass.Pkg && pass.ImportObjectFact(obj, &f) {
			s, _ = f.Summary() // a fact of another version says nothing
		}
		decoded[obj] = s
		return s
	}
}

// importsActing reports whether facts tell of functions that write headers or
// make middleware, which may matter also in a package that does not speak of
// CORS.
func importsActing(pass *analysis.Pass) bool {
	return slices.ContainsFunc(pass.AllObjectFacts(), func(f analysis.ObjectFact) bool {
		switch fact := f.Fact.(type) {
		case *registration.Fact:
			return true
		case *flow.Fact:
			return relevance.Facts([]byte(fact.Data))
		}
		return false
	})
}

// importedMiddlewares tells the functions of other packages that facts say to
// make CORS middleware.
func importedMiddlewares(pass *analysis.Pass, c *Config) func(*types.Func) bool {
	return func(fn *types.Func) bool {
		return !c.NoFacts && fn.Pkg() != nil && fn.Pkg() != pass.Pkg && pass.ImportObjectFact(fn, new(registration.Fact))
	}
}

func exportFacts(pass *analysis.Pass, facts map[types.Object]*flow.Summary) {
	for obj, s := range facts {
		if f, ok := flow.NewFact(s); ok {
			pass.ExportObjectFact(obj, f)
		}
	}
}

// Covers reports whether findings in the file are wanted.
func (c *Config) Covers(fset *token.FileSet, file *ast.File) bool {
	if !c.Tests && strings.HasSuffix(fset.Position(file.Package).Filename, "_test.go") {
		return false
	}
	return c.Generated || !ast.IsGenerated(file)
}

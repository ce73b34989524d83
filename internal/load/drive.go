package load

import (
	"cmp"
	"context"
	"fmt"
	"go/types"
	"maps"
	"os"
	"reflect"
	"runtime"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/corslint/corslint/analyzer"
)

// A driver analyses packages, each as soon as those that it imports are analysed,
// and keeps nothing of a package but its outcome and its facts. The driver of
// golang.org/x/tools/go/analysis/checker keeps all packages to the end, and wants
// them to import each other as their source has it, with all packages between two of
// them. This one hands facts on as the go command does for a vet tool: for what can
// be found again in the compiled package (package objectpath).
type driver struct {
	analyzer *analysis.Analyzer
	universe *universe
	tasks    map[*packages.Package]*task
	cpus     chan struct{}

	mu sync.Mutex // of what follows
	// facts are those of packages, by path, until somebody imports them.
	facts map[string][]namedFact
	// found are the facts of packages by their objects.
	found map[*types.Package]map[types.Object][]analysis.Fact
}

// namedFact is a fact about the object at a path.
type namedFact struct {
	of   objectpath.Path
	fact analysis.Fact
}

// A task is one package that is read from source.
type task struct {
	// analyse says that it is analysed; else only its types are wanted.
	analyse bool
	// imported says that the package of another task imports it.
	imported bool
	// after are the tasks of packages that it imports, itself or through others.
	after []*task
	done  chan struct{}
	outcome
}

// An outcome is what came of a task.
type outcome struct {
	pkg    *packages.Package
	result *analyzer.Result
	// err says why there is no result, and failed of which package that is said: it
	// may be one that pkg imports.
	err    error
	failed *packages.Package
}

// drive analyses roots, loaded with listing, by a. done has each of them when it is
// analysed, one at a time, in no certain order. unreadable is as in universe.
func drive(ctx context.Context, a *analysis.Analyzer, roots []*packages.Package, read *syntax, done func(outcome)) (unreadable error, err error) {
	d := &driver{
		analyzer: a,
		universe: newUniverse(roots, read),
		tasks:    map[*packages.Package]*task{},
		cpus:     make(chan struct{}, runtime.GOMAXPROCS(0)),
		facts:    map[string][]namedFact{},
		found:    map[*types.Package]map[types.Object][]analysis.Fact{},
	}
	d.plan(roots)
	d.universe.fill(ctx, slices.SortedFunc(maps.Keys(d.tasks), func(a, b *packages.Package) int { return cmp.Compare(a.ID, b.ID) }))
	var wg sync.WaitGroup
	var one sync.Mutex
	for _, t := range d.tasks {
		wg.Go(func() {
			defer close(t.done)
			for _, before := range t.after {
				<-before.done
			}
			d.cpus <- struct{}{}
			defer func() { <-d.cpus }()
			if ctx.Err() != nil {
				return
			}
			d.perform(t)
			if t.analyse {
				one.Lock()
				defer one.Unlock()
				done(t.outcome)
			}
			t.forget(d.universe.source[t.pkg])
		})
	}
	wg.Wait()
	return d.universe.unreadable, ctx.Err()
}

// plan makes the tasks.
func (d *driver) plan(roots []*packages.Package) {
	wanted := map[*packages.Package]bool{}
	for _, p := range roots {
		wanted[p] = p.PkgPath != "unsafe" // which has no functions
	}
	before := map[*packages.Package][]*task{}
	packages.Visit(roots, nil, func(p *packages.Package) {
		var after []*task
		for _, imported := range p.Imports {
			if t := d.tasks[imported]; t != nil {
				after = append(after, t)
			} else {
				after = append(after, before[imported]...)
			}
		}
		slices.SortFunc(after, func(a, b *task) int { return cmp.Compare(a.pkg.ID, b.pkg.ID) })
		after = slices.Compact(after)
		if root := wanted[p]; root || d.universe.source[p] {
			d.tasks[p] = &task{analyse: root, after: after, done: make(chan struct{}), outcome: outcome{pkg: p}}
			for _, t := range after {
				t.imported = true
			}
		} else {
			before[p] = after
		}
	})
}

// perform checks the types of a package and analyses it.
func (d *driver) perform(t *task) {
	p := t.pkg
	d.universe.check(p, t.analyse)
	if !t.analyse {
		return
	}
	if p.IllTyped {
		t.err, t.failed = fmt.Errorf("it does not compile"), p
		return
	}
	for _, before := range t.after {
		if before.err != nil {
			t.err, t.failed = before.err, before.failed
			return
		}
	}
	facts := map[types.Object][]analysis.Fact{}
	result, err := d.analyzer.Run(d.pass(t, facts))
	if err != nil {
		t.err, t.failed = err, p
		return
	}
	t.result = result.(*analyzer.Result)
	d.keep(p, facts)
}

// forget drops what nobody will ask for any more.
func (t *task) forget(imported bool) {
	t.pkg.TypesInfo, t.pkg.Syntax, t.result = nil, nil, nil
	if !imported {
		t.pkg.Types = nil
	}
}

// pass is one package for the analyzer, which leaves the facts about it in facts if
// somebody will ask for them.
func (d *driver) pass(t *task, facts map[types.Object][]analysis.Fact) *analysis.Pass {
	p := t.pkg
	module := new(analysis.Module) // never nil in a driver
	if m := p.Module; m != nil {
		module.Path, module.Version, module.GoVersion = m.Path, m.Version, m.GoVersion
	}
	pass := &analysis.Pass{
		Analyzer:     d.analyzer,
		Fset:         p.Fset,
		Files:        p.Syntax,
		OtherFiles:   p.OtherFiles,
		IgnoredFiles: p.IgnoredFiles,
		Pkg:          p.Types,
		TypesInfo:    p.TypesInfo,
		TypesSizes:   p.TypesSizes,
		Module:       module,
		ReadFile:     os.ReadFile,
		Report:       func(analysis.Diagnostic) {}, // the result has them
		ImportObjectFact: func(obj types.Object, fact analysis.Fact) bool {
			known := facts[obj]
			if obj.Pkg() != nil && obj.Pkg() != p.Types {
				known = d.factsOf(obj.Pkg())[obj]
			}
			i := slices.IndexFunc(known, func(f analysis.Fact) bool { return reflect.TypeOf(f) == reflect.TypeOf(fact) })
			if i >= 0 {
				reflect.ValueOf(fact).Elem().Set(reflect.ValueOf(known[i]).Elem())
			}
			return i >= 0
		},
		AllObjectFacts: func() []analysis.ObjectFact { return d.visible(p.Types) },
	}
	if t.imported {
		pass.ExportObjectFact = func(obj types.Object, fact analysis.Fact) { facts[obj] = append(facts[obj], fact) }
	}
	return pass
}

// keep remembers the facts of a package for those who import it.
func (d *driver) keep(p *packages.Package, facts map[types.Object][]analysis.Fact) {
	var named []namedFact
	var paths objectpath.Encoder
	for obj, all := range facts {
		path, err := paths.For(obj)
		if err != nil {
			continue // nobody else can name it
		}
		for _, f := range all {
			named = append(named, namedFact{path, f})
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(named) > 0 && (d.facts[p.PkgPath] == nil || p.ID == p.PkgPath) {
		d.facts[p.PkgPath] = named
	}
}

// factsOf are the facts about the objects of a package.
func (d *driver) factsOf(pkg *types.Package) map[types.Object][]analysis.Fact {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.facts[pkg.Path()] == nil {
		return nil
	}
	if d.found[pkg] == nil {
		d.found[pkg] = map[types.Object][]analysis.Fact{}
		for _, n := range d.facts[pkg.Path()] {
			if obj, err := objectpath.Object(pkg, n.of); err == nil {
				d.found[pkg][obj] = append(d.found[pkg][obj], n.fact)
			}
		}
	}
	return d.found[pkg]
}

// visible are the facts about what pkg imports, itself or through others.
func (d *driver) visible(pkg *types.Package) []analysis.ObjectFact {
	var all []analysis.ObjectFact
	seen := map[*types.Package]bool{}
	var visit func(p *types.Package)
	visit = func(p *types.Package) {
		for _, q := range p.Imports() {
			if seen[q] {
				continue
			}
			seen[q] = true
			for obj, facts := range d.factsOf(q) {
				for _, f := range facts {
					all = append(all, analysis.ObjectFact{Object: obj, Fact: f})
				}
			}
			visit(q)
		}
	}
	visit(pkg)
	return all
}

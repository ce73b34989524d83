package flow

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// effect says what executing a function may tell.
type effect struct {
	// writes: it may write a response header that matters.
	writes bool
	// matters: it writes, reads the Origin, or makes a closure that does.
	matters bool
	// asks: it looks at the Origin itself.
	asks bool
	// starts: it may start the response.
	starts bool
	// serves: it has to do with requests and responses at all. Code that only
	// mentions header names, such as a table of them, does not.
	serves bool
}

// decides reports whether a function may decide about other origins.
func (e effect) decides() bool { return e.matters && e.serves }

// A Path is one way through a function that answers requests.
type Path struct {
	When     origin.Predicate
	Events   []Event
	Evidence []finding.Evidence
	// Incomplete means that a bound was reached: nothing can be claimed.
	Incomplete bool
	// Verdict is, for a hook, when it says yes.
	Verdict origin.Predicate
	// Flags are the boolean settings the path depends on.
	Flags []string
}

// Function is a function that answers requests, with its paths.
type Function struct {
	Site  policy.Site
	Paths []Path
}

// Results is what a package's functions do.
type Results struct {
	// Functions are those that write headers whose names are known.
	Functions []Function
	// Hooks are the functions given to libraries to decide something, each
	// with its verdicts.
	Hooks []HookResult
	Reads []EmptyURLRead
	Keys  []KeyRead
	// Uses are the uses of Targets, each once.
	Uses []*Use
	// Facts are the summaries of functions and variables that matter to importers.
	Facts map[types.Object]*Summary
	// Incomplete are the functions that write headers or decide for a hook and
	// were not followed to their end, because a bound was reached; in order.
	Incomplete []policy.Site
	// Visited is how many blocks were executed: the cost.
	Visited int
}

// HookResult is a Hook executed.
type HookResult struct {
	Field string
	Site  policy.Site
	Paths []Path
	// Known is false if the function could not be found.
	Known bool
}

// NewMachine prepares the execution of pkg's functions. facts finds the
// summaries of imported functions and variables; it may be nil.
func NewMachine(pass *analysis.Pass, pkg *ssa.Package, know *Knowledge, facts func(types.Object) *Summary) *Machine {
	m := &Machine{
		pass: pass, pkg: pkg, know: know, facts: facts, intrinsics: intrinsics(),
		effect: map[*ssa.Function]effect{}, shapes: map[*ssa.Function]*shape{}, globals: newMemory(), frameIDs: map[string]string{},
		Executed: map[*ssa.Function]bool{}, exhausted: map[*ssa.Function]int{}, literalPlaces: map[types.Type][]literalPlace{}, sites: map[sitePos]policy.Site{}, nodes: newNodes(pass), reads: map[token.Pos]EmptyURLRead{}, keys: map[token.Pos]KeyRead{},
		met: map[*ssa.Global]bool{}, names: map[*types.Func]string{}, parts: map[string]bool{}, holds: map[held]bool{},
	}
	for name, fields := range know.variables {
		for f, x := range fields {
			m.globals.set("g/"+name+"."+f, constantOf(x))
		}
	}
	for name, x := range know.values {
		m.globals.set("g/"+name, constantOf(x))
	}
	return m
}

// Run executes the functions that may answer requests.
func (m *Machine) Run() *Results {
	fns := Functions(m.pass, m.pkg)
	m.effects(fns)
	m.mentions(fns)
	m.conversions()
	res := &Results{Facts: map[types.Object]*Summary{}}

	called := m.calledFrom(fns)
	var roots, rest []*ssa.Function
	for _, fn := range fns {
		if !m.effect[fn].decides() || fn.Synthetic != "" || fn.Name() == "init" && fn.Parent() == nil && fn.Object() == nil {
			continue
		}
		if fn.Parent() == nil && !called[fn] {
			roots = append(roots, fn)
		} else {
			rest = append(rest, fn)
		}
	}
	validators := m.validators(fns)
	if len(roots)+len(rest)+len(validators) == 0 && !m.effect[m.pkg.Func("init")].decides() && (m.Unimported || !m.hasLists()) {
		res.Uses = m.distinctUses()
		return res
	}
	if len(roots)+len(rest) > 0 || initSize(m.pkg) <= maxHelperInit {
		m.initialise()
	}
	for _, fn := range roots {
		m.root(res, fn)
	}
	for _, fn := range rest {
		if !m.Executed[fn] {
			m.root(res, fn)
		} else if m.exported(fn) {
			m.remember(res, fn) // other packages may call it too
		}
	}
	for _, fn := range validators {
		m.remember(res, fn)
	}
	if !m.Unimported {
		m.variables(res.Facts)
	}
	m.hookResults(res)
	res.Uses = m.distinctUses()
	for _, r := range m.reads {
		res.Reads = append(res.Reads, r)
	}
	res.Visited = m.visited
	slices.SortFunc(res.Incomplete, func(a, b policy.Site) int { return cmp.Compare(a.Start, b.Start) })
	res.Incomplete = slices.CompactFunc(res.Incomplete, func(a, b policy.Site) bool { return a.Start == b.Start })
	slices.SortFunc(res.Reads, func(a, b EmptyURLRead) int { return cmp.Compare(a.Site.Start, b.Site.Start) })
	for _, k := range m.keys {
		res.Keys = append(res.Keys, k)
	}
	slices.SortFunc(res.Keys, func(a, b KeyRead) int { return cmp.Compare(a.Site.Start, b.Site.Start) })
	return res
}

// Paths are the ways through a function of the package with nothing known of its
// callers, whatever it has to do with CORS, and with what its helpers answer. It is
// for after Run.
func (m *Machine) Paths(fn *ssa.Function) []Path {
	if fn.Blocks == nil || len(fn.Blocks) > maxBlocks {
		return nil
	}
	hooks, reads, uses := m.hooks, m.reads, m.uses
	m.answering = true
	fr := m.unbound(fn)
	fr.writesAfter = true // the conditions count
	var out []Path
	for _, e := range m.top(fr, newState()) {
		if fails(e) {
			e.st.events = append(slices.Clip(e.st.events), Event{Kind: Failed, Site: m.site(fn, fn.Pos())})
		}
		out = append(out, m.path(e.st))
	}
	m.hooks, m.reads, m.uses, m.answering = hooks, reads, uses, false
	return out
}

// unbound is a frame of fn with nothing known of its callers, or of the variables
// that it captures.
func (m *Machine) unbound(fn *ssa.Function) *frame {
	fr := &frame{fn: fn, id: m.frameID(fn.String()), params: m.parameters(fn.Signature, fn.Signature.Recv(), false)}
	for _, fv := range fn.FreeVars {
		fr.bindings = append(fr.bindings, pointer{"@" + fv.Name()})
	}
	return fr
}

// root executes fn with nothing known of its callers, then the closures it
// made.
func (m *Machine) root(res *Results, fn *ssa.Function) {
	if len(fn.Blocks) > maxBlocks {
		res.Incomplete = append(res.Incomplete, m.site(fn, fn.Pos()))
		return
	}
	before := len(m.executed)
	m.execute(fn)
	exits := m.top(m.unbound(fn), newState())
	s := m.summarised(fn, exits)
	complete := m.finish(res, fn, exits, map[string]bool{}, 0)
	if !complete {
		// What was followed only partly is looked at on its own.
		for _, f := range m.executed[before:] {
			if f != fn {
				delete(m.Executed, f)
			}
		}
	}
	if s != nil {
		res.Facts[fn.Object()] = s
	}
}

// summarised is the summary of fn, whose exits with nothing known of its callers
// are given; nil if there is none, or nobody who could use it.
func (m *Machine) summarised(fn *ssa.Function, exits []exit) *Summary {
	switch {
	case !m.exported(fn):
		return nil
	case decidesByResult(fn), slices.ContainsFunc(fn.Params, func(p *ssa.Parameter) bool { return symbolic(p.Type()) }):
		return m.summary(fn)
	}
	return m.summarise(fn, exits)
}

// remember keeps the summary of fn, if there is none yet.
func (m *Machine) remember(res *Results, fn *ssa.Function) {
	obj := fn.Object()
	if res.Facts[obj] != nil {
		return
	}
	if s := m.summary(fn); s != nil {
		res.Facts[obj] = s
	}
}

// execute notes that fn is being followed.
func (m *Machine) execute(fn *ssa.Function) {
	if !m.Executed[fn] {
		m.Executed[fn] = true
		m.executed = append(m.executed, fn)
	}
}

// top executes a frame with a budget of its own.
func (m *Machine) top(fr *frame, st *state) []exit {
	m.budget, m.exits, m.whole = maxStates, maxExits, false
	return m.run(fr, st)
}

// summary executes fn with symbolic parameters.
func (m *Machine) summary(fn *ssa.Function) *Summary {
	fr := &frame{
		fn: fn, id: m.frameID(fn.String()), params: m.parameters(fn.Signature, fn.Signature.Recv(), true),
		writesAfter: decidesByResult(fn), // the caller may write by it
	}
	hooks, reads, uses := m.hooks, m.reads, m.uses
	// Nothing is kept of what is more, or incomplete.
	m.budget, m.exits, m.whole = maxSummary, maxWays, true
	if !m.effect[fn].decides() {
		m.budget = maxValidator
	}
	s := m.summarise(fn, m.run(fr, newState()))
	m.hooks, m.reads, m.uses = hooks, reads, uses
	return s
}

// decidesByResult reports whether what fn returns tells its caller something.
func decidesByResult(fn *ssa.Function) bool { return fn.Signature.Results().Len() > 0 }

// maxValidators bounds how many functions of a package are summarised though
// nothing in them speaks of CORS, maxValidatorBlocks how large they may be.
const (
	maxValidators      = 100
	maxValidatorBlocks = 60
)

// validators are what other packages may test an Origin with: exported
// functions of strings that answer with a bool, a string or an error. What they
// are for is known only where they are called.
func (m *Machine) validators(fns []*ssa.Function) []*ssa.Function {
	var out []*ssa.Function
	for _, fn := range fns {
		if m.exported(fn) && (validates(fn.Signature) || lists(fn.Signature)) && len(fn.Blocks) <= maxValidatorBlocks && len(out) < maxValidators {
			out = append(out, fn)
		}
	}
	return out
}

// validates reports whether a function of this signature may test an origin: it
// takes a string and its first result is a bool, a string or an error.
func validates(sig *types.Signature) bool {
	if sig.Results().Len() == 0 || sig.TypeParams().Len() > 0 {
		return false
	}
	first := sig.Results().At(0).Type()
	if !isBool(first) && !isString(first) && !isError(first) {
		return false
	}
	for i := range sig.Params().Len() {
		if isString(sig.Params().At(i).Type()) {
			return true
		}
	}
	return false
}

// lists reports whether a function of this signature may give the origins that
// are trusted: it takes nothing and its first result is a list of strings.
func lists(sig *types.Signature) bool {
	if sig.Params().Len() > 0 || sig.Results().Len() == 0 || sig.TypeParams().Len() > 0 {
		return false
	}
	return isList(sig.Results().At(0).Type())
}

// isList reports whether values of type t are lists of strings, which may be the
// origins that are trusted.
func isList(t types.Type) bool {
	list, ok := t.Underlying().(*types.Slice)
	return ok && isString(list.Elem())
}

// exported reports whether other packages may call fn, and are told what it does.
func (m *Machine) exported(fn *ssa.Function) bool {
	if m.Unimported {
		return false
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && obj.Exported() && fn.Parent() == nil && obj.Pkg() == m.pass.Pkg
}

// finish records the paths of fn and executes the closures its paths made.
func (m *Machine) finish(res *Results, fn *ssa.Function, exits []exit, done map[string]bool, depth int) (complete bool) {
	f := Function{Site: m.site(fn, fn.Pos())}
	complete = true
	answers := false
	for _, e := range exits {
		complete = complete && !e.st.incomplete
		if fails(e) {
			e.st.events = append(slices.Clip(e.st.events), Event{Kind: Failed, Site: f.Site})
		}
		m.literalResponses(fn, &e)
		answers = answers || slices.ContainsFunc(e.st.events, func(ev Event) bool { return ev.Kind == Write && ev.Write.Name != "" })
	}
	if answers { // else its paths say nothing, however many there are
		for _, e := range exits {
			f.Paths = append(f.Paths, m.path(e.st))
		}
		res.Functions = append(res.Functions, f)
	}
	if !complete && m.effect[fn].writes {
		res.Incomplete = append(res.Incomplete, f.Site)
	}
	if depth > 4 {
		return complete
	}
	for _, c := range m.made(exits) {
		k := c.key + testsKey(c.st.tests)
		if done[k] || len(done) > 200 {
			continue
		}
		done[k] = true
		if m.Executed[c.fn] && m.calledInline(c.fn) || m.exhausted[c.fn] >= maxExhausted {
			continue // its caller answers with it, or nothing will come of it
		}
		fr := &frame{fn: c.fn, id: m.frameID(c.fn.String()), bindings: c.bindings, params: m.parameters(c.fn.Signature, nil, false)}
		m.execute(c.fn)
		exits := m.top(fr, c.st)
		if m.budget < 0 {
			m.exhausted[c.fn]++
		}
		m.finish(res, c.fn, exits, done, depth+1)
	}
	return complete
}

func bound(fn *ssa.Function) bool { return strings.HasPrefix(fn.Synthetic, "bound") }

func (m *Machine) inStack(fn *ssa.Function) bool {
	for _, fr := range m.stack {
		if fr.fn == fn {
			return true
		}
	}
	return false
}

// calledInline reports whether every use of a closure is a call of it.
func (m *Machine) calledInline(fn *ssa.Function) bool {
	if fn.Parent() == nil {
		return false
	}
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			mc, ok := instr.(*ssa.MakeClosure)
			if !ok || mc.Fn != fn {
				continue
			}
			for _, r := range *mc.Referrers() {
				call, ok := r.(ssa.CallInstruction)
				if !ok || call.Common().Value != mc {
					return false
				}
			}
			return true
		}
	}
	return false
}

// closuresMade begins the addresses of the closures a path made.
const closuresMade = notes + "closure/"

// closed notes that this path made a closure.
func (m *Machine) closed(st *state, f function) {
	st.mem.set(closuresMade+f.fn.String()+strconv.Itoa(len(f.bindings)), f)
}

// path makes a Path of a state.
func (m *Machine) path(st *state) Path {
	p := Path{Events: st.events, Evidence: st.trail, Incomplete: st.incomplete}
	var when []origin.Predicate
	for _, l := range st.tests {
		when = append(when, l.predicate())
		if l.isFlag() {
			p.Flags = append(p.Flags, l.p.A.Str)
		}
	}
	p.When = origin.AllOf(when...)
	return p
}

// fails reports whether a way out of a function certainly returns an error.
func fails(e exit) bool {
	if len(e.results) == 0 {
		return false
	}
	err, ok := e.results[len(e.results)-1].(failure)
	return ok && err.ok.Op == origin.Never
}

// literalResponses turns the header maps of a returned response literal (an
// API Gateway response) into events.
func (m *Machine) literalResponses(fn *ssa.Function, e *exit) {
	for i, r := range e.results {
		t := fn.Signature.Results().At(i).Type()
		typ, ok := m.know.types[typeName(t)]
		if !ok || !typ.Literal || typ.Role == Request {
			continue
		}
		if p, ok := r.(pointer); ok {
			r = m.load(e.st, p.at, deref(t))
		}
		rec, ok := r.(record)
		if !ok {
			continue
		}
		for _, name := range typ.Maps {
			tab, ok := rec.fields[name].(table)
			if !ok {
				continue
			}
			c := &invocation{fr: &frame{fn: fn}, st: e.st}
			m.copyHeaders(c, tab, policy.Write{})
		}
		status := 0
		if s, ok := rec.fields["StatusCode"].(integer); ok {
			status = int(s.n)
		}
		e.st.events = append(e.st.events, Event{Kind: Started, Status: status, Site: m.site(fn, fn.Pos())})
	}
}

// hookResults executes the functions that were given to hooks.
func (m *Machine) hookResults(res *Results) {
	seen := map[token.Pos]bool{}
	for i := 0; i < len(m.hooks); i++ {
		h := m.hooks[i]
		if seen[token.Pos(h.Site.Start)] {
			continue
		}
		out := HookResult{Field: h.Field, Site: h.Site}
		f, ok := h.value.(function)
		if _, isNil := h.value.(null); isNil {
			continue // the library's default
		}
		seen[token.Pos(h.Site.Start)] = true
		if ok && f.fn.Blocks != nil {
			out.Known = true
			incomplete := false
			st := newState()
			st.mem = h.st.mem.withoutNotes()
			m.execute(f.fn)
			fr := &frame{
				fn: f.fn, id: m.frameID(f.fn.String()), bindings: f.bindings, params: m.parameters(f.fn.Signature, f.fn.Signature.Recv(), false),
				writesAfter: true, // what it returns decides, whatever it looked at
			}
			for _, e := range m.top(fr, st) {
				p := m.path(e.st)
				incomplete = incomplete || p.Incomplete
				if len(e.results) > 0 {
					if m.know.hooks[h.Field].Refuses {
						p.Verdict = asBool(m.isNil(e.results[len(e.results)-1])).Predicate
					} else {
						p.Verdict = asBool(e.results[0]).Predicate
					}
				}
				out.Paths = append(out.Paths, p)
			}
			if incomplete {
				res.Incomplete = append(res.Incomplete, m.site(f.fn, f.fn.Pos()))
			}
		}
		res.Hooks = append(res.Hooks, out)
	}
}

// initialise executes the package's initialisation to learn what its variables
// hold, and forgets those that other functions change.
func (m *Machine) initialise() {
	init := m.pkg.Func("init")
	if init == nil || init.Blocks == nil {
		return
	}
	if initSize(m.pkg) > maxInit {
		return // tables; the variables stay settings
	}
	fr := &frame{fn: init, id: m.frameID("init")}
	m.initialising = true
	exits := m.top(fr, newState())
	m.initialising = false
	if len(exits) == 0 {
		return
	}
	last := exits[len(exits)-1]
	for _, e := range exits {
		if len(e.st.mem.objects) > len(last.st.mem.objects) {
			last = e
		}
	}
	changed := m.changedGlobals()
	for name, o := range last.st.mem.withoutNotes().objects {
		g, isGlobal := strings.CutPrefix(name, "g/")
		switch {
		case !isGlobal, m.ownGlobal(name) && !changed[globalPart{name: g}]:
			m.globals.objects[name] = o
		case !m.ownGlobal(name) && m.globals.allocated(name):
			// a library's variable, changed in part
			for _, at := range slices.Sorted(maps.Keys(o.cells)) {
				m.globals.clear(at)
				m.globals.set(at, o.cells[at].value)
			}
		}
	}
	m.forgetChanged(changed)
}

// forgetChanged forgets the fields that functions change of variables of which
// the start is known.
func (m *Machine) forgetChanged(changed map[globalPart]bool) {
	for part := range changed {
		if at := "g/" + part.name; part.field != "" && m.globals.allocated(at) {
			at += "." + part.field
			m.globals.clear(at)
			m.globals.set(at, m.configured(shortName(at[2:]), part.typ))
		}
	}
}

// A globalPart is a package variable, or one field of it.
type globalPart struct {
	name, field string
	typ         types.Type // of the field
}

// maxInit bounds the instructions of a package's initialisation that is
// executed, maxHelperInit those of a package that has nothing but validators.
const (
	maxInit       = 100_000
	maxHelperInit = 5_000
)

func initSize(pkg *ssa.Package) int {
	size := 0
	if init := pkg.Func("init"); init != nil {
		for _, b := range init.Blocks {
			size += len(b.Instrs)
		}
	}
	return size
}

// globalOf is the variable of an address within it. Package paths hold dots,
// so the name ends at the second dot after the last slash.
func globalOf(g string) string {
	slash := strings.LastIndex(g, "/")
	dot := strings.Index(g[slash+1:], ".")
	if dot < 0 {
		return g
	}
	start := slash + 1 + dot + 1
	if end := strings.Index(g[start:], "."); end >= 0 {
		return g[:start+end]
	}
	return g
}

// changedGlobals are the variables, and fields of variables, that a function
// other than the package's initialisation may change.
func (m *Machine) changedGlobals() map[globalPart]bool {
	if m.changed != nil {
		return m.changed
	}
	changed := map[globalPart]bool{}
	for fn := range m.effect {
		if fn == m.pkg.Func("init") || fn.Parent() == nil && strings.HasPrefix(fn.Name(), "init#") {
			continue // called once, at the start
		}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				for _, part := range globalsChanged(instr) {
					changed[part] = true
				}
			}
		}
	}
	m.changed = changed
	return changed
}

// globalsChanged is what an instruction may change of package variables: of
// several, where a call is given the addresses of each.
func globalsChanged(instr ssa.Instruction) []globalPart {
	var parts []globalPart
	switch instr := instr.(type) {
	case *ssa.Store:
		if part, ok := globalBehind(instr.Addr); ok {
			parts = append(parts, part)
		}
	case *ssa.MapUpdate:
		if part, ok := globalBehind(instr.Map); ok {
			parts = append(parts, part)
		}
	case ssa.CallInstruction:
		common := instr.Common()
		if b, ok := common.Value.(*ssa.Builtin); ok && b.Name() == "copy" {
			if part, ok := globalBehind(sliced(common.Args[0])); ok {
				parts = append(parts, part)
			}
		}
		for _, a := range common.Args {
			if part, ok := globalBehind(a); ok && writtenBy(common, a, maxDepth) {
				parts = append(parts, part)
			}
		}
	}
	return parts
}

// sliced is what a slice is a part of.
func sliced(v ssa.Value) ssa.Value {
	for {
		s, ok := v.(*ssa.Slice)
		if !ok {
			return v
		}
		v = s.X
	}
}

// globalBehind is the package variable, or its field, that an address or map
// leads to.
func globalBehind(v ssa.Value) (part globalPart, ok bool) {
	for {
		switch x := v.(type) {
		case *ssa.Global:
			part.name = x.String()
			return part, true
		case *ssa.FieldAddr:
			f := fieldOf(x.X.Type(), x.Field)
			part.field, part.typ = f.Name(), f.Type()
			v = x.X
		case *ssa.IndexAddr:
			part.field, part.typ = "", nil
			v = x.X
		case *ssa.UnOp:
			part.field, part.typ = "", nil
			v = x.X
		case *ssa.MakeInterface:
			if !leadsOn(x.X.Type()) {
				return globalPart{}, false
			}
			v = x.X
		default:
			return globalPart{}, false
		}
	}
}

// effects finds what executing each function may tell, calls included.
func (m *Machine) effects(fns []*ssa.Function) {
	calls := map[*ssa.Function][]*ssa.Function{}
	for _, fn := range fns {
		e := effect{serves: m.exchanges(fn)}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				m.instrEffect(instr, &e)
				for _, op := range instr.Operands(nil) {
					if callee, ok := (*op).(*ssa.Function); ok && (callee.Pkg == fn.Pkg || bound(callee)) {
						calls[fn] = append(calls[fn], callee)
					}
				}
			}
		}
		m.effect[fn] = e
	}
	if init := m.pkg.Func("init"); init != nil && m.effect[init].matters {
		// Tables of headers are package variables: who writes headers whose
		// names it does not know itself may have them from there.
		for _, fn := range fns {
			e := m.effect[fn]
			e.matters = e.matters || e.writes
			m.effect[fn] = e
		}
	}
	for changed := true; changed; {
		changed = false
		for _, fn := range fns {
			e := m.effect[fn]
			for _, callee := range calls[fn] {
				ce := m.effect[callee]
				if bound(callee) {
					ce = m.effect[boundMethod(callee)]
				}
				e.writes = e.writes || ce.writes
				e.matters = e.matters || ce.matters
				e.asks = e.asks || ce.asks
				e.starts = e.starts || ce.starts
				e.serves = e.serves || ce.serves
			}
			for _, anon := range fn.AnonFuncs {
				e.matters = e.matters || m.effect[anon].matters
				e.asks = e.asks || m.effect[anon].asks
				e.serves = e.serves || m.effect[anon].serves
			}
			if e != m.effect[fn] {
				m.effect[fn] = e
				changed = true
			}
		}
	}
}

// exchanges reports whether a function is given a part of the exchange, or a
// header map.
func (m *Machine) exchanges(fn *ssa.Function) bool {
	part := func(t types.Type) bool {
		_, known := m.know.types[typeName(t)]
		return known || m.isHeaderMap(t)
	}
	for _, p := range fn.Params {
		if part(p.Type()) {
			return true
		}
	}
	for _, v := range fn.FreeVars {
		if part(v.Type()) || part(deref(v.Type())) {
			return true
		}
	}
	return false
}

// boundMethod is the method that a bound-method wrapper calls.
func boundMethod(fn *ssa.Function) *ssa.Function {
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return nil
	}
	return fn.Prog.FuncValue(obj)
}

func (m *Machine) instrEffect(instr ssa.Instruction, e *effect) {
	for _, op := range instr.Operands(nil) {
		c, ok := (*op).(*ssa.Const)
		if !ok || c.Value == nil || c.Value.Kind() != constant.String {
			continue
		}
		s := constant.StringVal(c.Value)
		if matters(s) && !m.writesRequest(instr) {
			e.writes, e.matters = true, true
		}
		if strings.EqualFold(s, "origin") && !namesSetting(instr) {
			e.matters, e.asks = true, true
		}
	}
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		obj, name := m.calleeOf(instr.Common())
		if t, ok := m.know.targets[name]; ok {
			e.matters, e.serves = true, true
			m.partMade(t, obj)
		}
		api, known := m.know.apis[name]
		e.serves = e.serves || known
		switch api.Meaning {
		case SetHeader, AddHeader, AppendHeader, DelHeader, SetDefaultHeader, SetHeaders:
			if api.Header != "" {
				e.writes, e.matters = true, true
				break
			}
			// A constant name of another header is no CORS write.
			args := instr.Common().Args
			i := api.Key
			if !instr.Common().IsInvoke() && obj.Signature().Recv() != nil {
				i++
			}
			if i < len(args) {
				if _, ok := args[i].(*ssa.Const); !ok {
					e.writes = true
				}
			}
		case Start, Pass:
			e.starts = true
		}
		if m.facts != nil && obj != nil && obj.Pkg() != m.pass.Pkg {
			if s := m.facts(obj); s != nil {
				s.tell(e)
			}
		}
	case *ssa.FieldAddr:
		name := fieldName(instr.X.Type(), fieldOf(instr.X.Type(), instr.Field))
		e.asks = e.asks || strings.HasSuffix(name, ".Origin")
		if m.know.structs[typeName(instr.X.Type())] {
			e.matters, e.serves = true, true
		}
		if _, ok := m.know.hooks[name]; ok {
			e.matters, e.serves = true, true
		}
		if _, ok := m.know.apis[name]; ok {
			e.serves = true
		}
		if typ := m.know.types[typeName(instr.X.Type())]; typ.Literal && slices.Contains(typ.Maps, fieldOf(instr.X.Type(), instr.Field).Name()) {
			e.writes, e.serves = true, true
		}
		if isOwnURL(instr) {
			e.matters = true
		}
	case *ssa.MapUpdate:
		if m.isHeaderMap(instr.Map.Type()) {
			e.writes, e.serves = true, true
		}
	}
}

// namesSetting reports whether an instruction calls a function with names and numbers
// alone, such as os.Getenv: there is no request that it could ask for a header. Those of
// package strings, and what spells names of headers, may be used on one all the same.
func namesSetting(instr ssa.Instruction) bool {
	call, ok := instr.(ssa.CallInstruction)
	if !ok || call.Common().IsInvoke() {
		return false
	}
	fn := call.Common().StaticCallee()
	if fn == nil || fn.Signature.Recv() != nil || fn.Object() == nil || fn.Object().Pkg() == nil {
		return false
	}
	switch fn.Object().Pkg().Path() {
	case "strings", "net/http", "net/textproto":
		return false
	}
	for p := range fn.Signature.Params().Variables() {
		if _, basic := p.Type().Underlying().(*types.Basic); !basic {
			return false
		}
	}
	return true
}

// writesRequest reports whether an instruction writes a header of a request: mostly
// of one that is sent, by somebody who thinks that CORS is asked for. It is no answer.
func (m *Machine) writesRequest(instr ssa.Instruction) bool {
	call, ok := instr.(ssa.CallInstruction)
	if !ok || call.Common().IsInvoke() || len(call.Common().Args) == 0 {
		return false
	}
	switch _, name := m.calleeOf(call.Common()); m.know.apis[name].Meaning {
	case SetHeader, AddHeader, DelHeader:
	default:
		return false
	}
	load, ok := call.Common().Args[0].(*ssa.UnOp)
	if !ok {
		return false
	}
	field, ok := load.X.(*ssa.FieldAddr)
	return ok && m.know.apis[fieldName(field.X.Type(), fieldOf(field.X.Type(), field.Field))].Meaning == RequestHeaders
}

// isOwnURL reports whether an instruction reads the host or scheme of the URL
// of a *http.Request.
func isOwnURL(f *ssa.FieldAddr) bool {
	v := fieldOf(f.X.Type(), f.Field)
	if v.Name() != "Host" && v.Name() != "Scheme" || typeName(f.X.Type()) != "net/url.URL" {
		return false
	}
	load, ok := f.X.(*ssa.UnOp)
	if !ok {
		return false
	}
	in, ok := load.X.(*ssa.FieldAddr)
	return ok && typeName(in.X.Type()) == "net/http.Request"
}

func (m *Machine) writesIn(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		var e effect
		m.instrEffect(instr, &e)
		if e.writes {
			return true
		}
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			continue
		}
		if fn := call.Common().StaticCallee(); fn != nil && m.effect[fn].writes {
			return true
		}
	}
	return false
}

// calledFrom are the functions that another function of the package calls
// directly.
func (m *Machine) calledFrom(fns []*ssa.Function) map[*ssa.Function]bool {
	called := map[*ssa.Function]bool{}
	for _, fn := range fns {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					if callee := call.Common().StaticCallee(); callee != nil && callee != fn {
						called[callee] = true
					}
				}
				if mc, ok := instr.(*ssa.MakeClosure); ok && bound(mc.Fn.(*ssa.Function)) {
					if method := boundMethod(mc.Fn.(*ssa.Function)); method != nil {
						called[method] = true
					}
				}
			}
		}
	}
	return called
}

// functionName is the name of fn as in "(*Server).cors"; a closure bears the
// name of the function around it.
func functionName(fn *ssa.Function) string {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if fn.Signature.Recv() != nil && fn.Pkg != nil {
		t := types.TypeString(fn.Signature.Recv().Type(), func(*types.Package) string { return "" })
		if strings.HasPrefix(t, "*") {
			t = "(" + t + ")"
		}
		return t + "." + fn.Name()
	}
	return fn.Name()
}

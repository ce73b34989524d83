package flow

import (
	"container/heap"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strconv"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Bounds of the work. Where one is reached, the paths concerned are incomplete
// and nothing is claimed for them.
const (
	// maxStates bounds the block visits of one top-level execution, callees
	// included.
	maxStates = 5_000
	// maxExhausted bounds how often a closure is executed, as one and the other
	// way through what makes it leaves it, that takes all of maxStates.
	maxExhausted = 2
	// maxSummary is maxStates for an execution that only serves other packages.
	// A summary of maxWays ways seldom takes a tenth of it.
	maxSummary = 2_000
	// maxValidator is maxSummary for a function that says nothing of CORS. Of 436
	// that told something of their arguments, in 55 repositories, the longest took 238.
	maxValidator = 400
	// MaxVisited bounds the block visits of one package.
	MaxVisited = 400_000
	// maxDepth bounds how deep calls are followed.
	maxDepth = 6
	// maxUnroll bounds the iterations of a loop over a known list.
	maxUnroll = 40
	// maxExits bounds the ways out of one function that are told apart.
	maxExits = 256
	// maxAlike bounds the states that differ only in the flags under which
	// they are reached.
	maxAlike = 12
	// maxApart bounds the states that agree in all but the conditions they have
	// met and can't be merged.
	maxApart = 100
	// maxBlocks bounds the size of a function that is executed.
	maxBlocks = 4_000
	// maxEvents bounds the header writes on one path.
	maxEvents = 100
	// maxCells bounds what is remembered of one object, maxEntries of a map.
	maxCells   = 10_000
	maxEntries = 1_000
)

// A Machine executes functions of one package symbolically.
type Machine struct {
	pass *analysis.Pass
	pkg  *ssa.Package
	know *Knowledge
	// Unimported says that nobody asks for facts about the package.
	Unimported bool
	// effect says what each source function may do, calls included.
	effect map[*ssa.Function]effect
	shapes map[*ssa.Function]*shape
	// globals is the memory after the package's initialisation, without what
	// other functions change; initialising means that this is being executed.
	globals      memory
	initialising bool
	// changed is what functions change of package variables, once it is known;
	// met are the variables of other packages that were asked after.
	changed map[globalPart]bool
	met     map[*ssa.Global]bool
	// frameIDs are short names for the frames, by how they were called.
	frameIDs map[string]string
	// Executed are the functions that were followed as callees.
	Executed map[*ssa.Function]bool
	executed []*ssa.Function // in order
	// exhausted counts how often a closure took all of maxStates.
	exhausted map[*ssa.Function]int
	// facts finds the summary of an imported function or variable, if there is one.
	facts func(types.Object) *Summary
	// parts are the types, by name, of the parts of configurations that calls
	// make; holds is what mayHold has answered.
	parts map[string]bool
	holds map[held]bool

	// literalPlaces are the results of literalsIn.
	literalPlaces map[types.Type][]literalPlace

	intrinsics map[string]intrinsic
	sites      map[sitePos]policy.Site
	names      map[*types.Func]string // in full
	nodes      *nodes

	// budget is what is left of maxStates, visited what is used of MaxVisited;
	// exits is how many ways out of the top-level function are told apart, and
	// whole means that nothing is to be told if one of them is incomplete.
	budget, visited, exits int
	whole                  bool
	// buffer is what keys of states are written to, each in its turn.
	buffer []byte
	// answering means that helpers are followed for the status that they answer
	// with, too: see Paths.
	answering bool

	stack []*frame
	hooks []Hook
	uses  []*Use
	reads map[token.Pos]EmptyURLRead
	keys  map[token.Pos]KeyRead
}

// A Hook is a function value that the package gives to a library to decide
// something, such as the CheckOrigin of a WebSocket upgrader.
type Hook struct {
	// Field is the struct field, as in HookField.Name.
	Field string
	Site  policy.Site
	value value
	st    *state
}

// EmptyURLRead is a comparison with a part of a server request's URL that is
// always empty.
type EmptyURLRead struct {
	Field string
	Site  policy.Site
}

// KeyRead is a read of the request's http.Header map under a key that is not
// canonical, where nothing ever is.
type KeyRead struct {
	Key  string
	Site policy.Site
}

// shape is what the machine needs to know of a function's control flow.
type shape struct {
	order map[*ssa.BasicBlock]int
	live  map[*ssa.BasicBlock][]ssa.Value
	loops map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool
	// heads are the loop headers around each block, outermost first.
	heads map[*ssa.BasicBlock][]*ssa.BasicBlock
	// writes says whether a header may be written in or after a block.
	writes map[*ssa.BasicBlock]bool
}

// A frame is one function being executed.
type frame struct {
	fn *ssa.Function
	// id tells apart the memory of this call from that of others.
	id string
	// writesAfter says whether a header may be written after the call returns.
	writesAfter bool
	bindings    []value
	params      []value
	// call is the call that the frame executes, nil for the function that the
	// execution began with.
	call *invocation
}

// exit is one way out of a function.
type exit struct {
	st      *state
	results []value
}

// frameID is the short name of a frame: a call of a function at one place in a
// call of another always has the same.
func (m *Machine) frameID(path string) string {
	id, ok := m.frameIDs[path]
	if !ok {
		id = strconv.Itoa(len(m.frameIDs))
		m.frameIDs[path] = id
	}
	return id
}

func (m *Machine) shape(fn *ssa.Function) *shape {
	if s := m.shapes[fn]; s != nil {
		return s
	}
	s := &shape{order: order(fn), live: liveness(fn), loops: loops(fn), heads: map[*ssa.BasicBlock][]*ssa.BasicBlock{}, writes: map[*ssa.BasicBlock]bool{}}
	for _, head := range fn.Blocks {
		for _, b := range fn.Blocks {
			if s.loops[head] == nil {
				break
			}
			if s.loops[head][b] {
				s.heads[b] = append(s.heads[b], head)
			}
		}
	}
	for _, b := range fn.Blocks {
		s.writes[b] = m.writesIn(b)
	}
	for changed := true; changed; {
		changed = false
		for _, b := range fn.Blocks {
			if s.writes[b] {
				continue
			}
			for _, succ := range b.Succs {
				if s.writes[succ] {
					s.writes[b] = true
					changed = true
				}
			}
		}
	}
	m.shapes[fn] = s
	return s
}

// item is a state about to enter a block, with its key.
type item struct {
	block *ssa.BasicBlock
	st    *state
	key   entrance
}

// entrance is a block, by its index, and the key of a state that enters it; outcome
// the results with which a function is left, and the key of the state then. States
// at the same entrance, or of the same outcome, may be merged.
type (
	entrance struct {
		block int
		state digest
	}
	outcome struct {
		results string
		state   digest
	}
)

// queue orders items so that a join sees all paths before it goes on.
type queue struct {
	items []item
	order map[*ssa.BasicBlock]int
}

func (q *queue) Len() int           { return len(q.items) }
func (q *queue) Less(i, j int) bool { return q.order[q.items[i].block] < q.order[q.items[j].block] }
func (q *queue) Swap(i, j int)      { q.items[i], q.items[j] = q.items[j], q.items[i] }
func (q *queue) Push(x any)         { q.items = append(q.items, x.(item)) }
func (q *queue) Pop() any {
	last := q.items[len(q.items)-1]
	q.items = q.items[:len(q.items)-1]
	return last
}

// run executes one call of fr.fn from st and returns its exits.
func (m *Machine) run(fr *frame, st *state) []exit {
	m.stack = append(m.stack, fr)
	defer func() { m.stack = m.stack[:len(m.stack)-1] }()
	sh := m.shape(fr.fn)

	callerEnv, callerPasses := st.env, st.passes
	st.env, st.passes = map[ssa.Value]value{}, map[*ssa.BasicBlock]int{}
	for i, p := range fr.fn.Params {
		if i < len(fr.params) {
			st.set(p, fr.params[i])
		}
	}
	for i, fv := range fr.fn.FreeVars {
		if i < len(fr.bindings) {
			st.set(fv, fr.bindings[i])
		}
	}

	q := &queue{order: sh.order}
	waiting := map[entrance][]*state{}
	enter := func(b *ssa.BasicBlock, s *state) {
		s.forget(sh.live[b])
		s.mem.release(allocatedIn(fr), s.values(sh.live[b])...)
		k := entrance{b.Index, s.key(&m.buffer, sh.live[b], sh.heads[b])}
		if merged(waiting[k], s) {
			return
		}
		waiting[k] = append(waiting[k], s)
		heap.Push(q, item{b, s, k})
	}
	enter(fr.fn.Blocks[0], st)

	var exits []exit
	alike := map[outcome][]*state{}
	leave := func(e exit) {
		k := outcome{short(keys(e.results)), e.st.key(&m.buffer, nil, nil)}
		if merged(alike[k], e.st) {
			return
		}
		alike[k] = append(alike[k], e.st)
		exits = append(exits, e)
	}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		delete(waiting, it.key)
		if m.budget--; m.whole && it.st.incomplete {
			m.budget = -1
		}
		if m.budget < 0 || m.visited >= MaxVisited || len(exits) > maxExits || len(m.stack) == 1 && len(exits) > m.exits || len(it.st.events) > maxEvents {
			it.st.incomplete = true
			leave(exit{it.st, unknownResults(fr.fn)})
			for _, rest := range q.items {
				rest.st.incomplete = true
				leave(exit{rest.st, unknownResults(fr.fn)})
			}
			break
		}
		m.visited++
		m.block(fr, sh, it.block, 0, it.st, enter, leave)
	}
	if len(m.know.literals) > 0 {
		for _, e := range exits {
			m.literals(fr, e.st)
			if fr.fn == m.pkg.Func("init") {
				m.packageLiterals(fr.fn, e.st)
			}
		}
	}
	if len(m.stack) > 1 {
		kept := slices.Collect(maps.Values(callerEnv))
		for _, e := range exits {
			e.st.mem.release(allocatedIn(fr), slices.Concat(e.results, kept)...)
		}
	}
	for i := range exits {
		e := exits[i].st
		e.env, e.passes = maps.Clone(callerEnv), maps.Clone(callerPasses)
	}
	return exits
}

// merged reports whether s could be merged into one of the states that agree
// with it in their keys.
func merged(alike []*state, s *state) bool {
	var inexactly *state
	for _, other := range alike {
		switch ok, exactly := other.absorbs(s); {
		case ok && exactly:
			other.absorb(s)
			return true
		case ok && inexactly == nil:
			inexactly = other
		}
	}
	if len(alike) >= maxAlike && inexactly != nil {
		inexactly.absorb(s)
		return true
	}
	if len(alike) < maxApart {
		return false
	}
	alike[0].incomplete = true // it stands for s too, and nothing is claimed for either
	return true
}

func unknownResults(fn *ssa.Function) []value {
	rs := make([]value, fn.Signature.Results().Len())
	for i := range rs {
		rs[i] = opaque{derived}
	}
	return rs
}

// block executes the instructions of b from index i on.
func (m *Machine) block(fr *frame, sh *shape, b *ssa.BasicBlock, i int, st *state, enter func(*ssa.BasicBlock, *state), leave func(exit)) {
	for ; i < len(b.Instrs); i++ {
		switch instr := b.Instrs[i].(type) {
		case *ssa.Phi:
			// computed on the edge
		case *ssa.If:
			m.branch(fr, sh, b, instr, st, enter)
			return
		case *ssa.Jump:
			m.jump(b, b.Succs[0], st, enter)
			return
		case *ssa.Return:
			results := make([]value, len(instr.Results))
			for j, r := range instr.Results {
				results[j] = m.eval(st, r)
			}
			leave(exit{st, results})
			return
		case *ssa.Panic:
			return // the response is not this path's any more
		case *ssa.Call:
			outs := m.call(fr, instr, instr.Common(), st, sh.writes[b])
			for _, o := range outs {
				o.st.set(instr, pack(o.results))
			}
			for _, o := range outs[1:] {
				m.block(fr, sh, b, i+1, o.st, enter, leave)
			}
			st = outs[0].st
		case *ssa.Defer:
			m.deferCall(fr, instr, st)
		case *ssa.Go:
			// another goroutine's writes race with this one's answer
		case *ssa.RunDefers:
			m.runDefers(fr, st)
		case *ssa.Store:
			m.store(st, instr)
		case *ssa.MapUpdate:
			m.mapUpdate(fr, st, instr)
		case *ssa.DebugRef, *ssa.Send:
		case ssa.Value:
			st.set(instr, m.value(fr, st, instr))
		}
	}
}

// pack makes the value of a call from its results.
func pack(results []value) value {
	switch len(results) {
	case 0:
		return tuple(nil)
	case 1:
		return results[0]
	}
	return tuple(results)
}

func (m *Machine) jump(from, to *ssa.BasicBlock, st *state, enter func(*ssa.BasicBlock, *state)) {
	// Phis read their operands all at once.
	var vals []value
	edge := -1
	for i, p := range to.Preds {
		if p == from {
			edge = i
			break
		}
	}
	for _, instr := range to.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		vals = append(vals, m.eval(st, phi.Edges[edge]))
	}
	for i, v := range vals {
		st.set(to.Instrs[i].(*ssa.Phi), v)
	}
	enter(to, st)
}

// branch goes on with both ways out of b, or with the one that is possible.
func (m *Machine) branch(fr *frame, sh *shape, b *ssa.BasicBlock, instr *ssa.If, st *state, enter func(*ssa.BasicBlock, *state)) {
	cond := asBool(m.eval(st, instr.Cond)).Predicate
	switch cond.Op {
	case origin.Always, origin.Never:
		way := 0
		if cond.Op == origin.Never {
			way = 1
		}
		if sh.loops[b] != nil {
			if st.passes[b]++; st.passes[b] > maxUnroll {
				st.incomplete = true
				if way = loopExit(sh, b, -1); way < 0 {
					return
				}
			}
		}
		m.jump(b, b.Succs[way], st, enter)
		return
	}
	only := -1
	if sh.loops[b] != nil {
		st.passes[b]++
		if st.passes[b] > 1 {
			// Once through the body is enough to see what an iteration does.
			only = loopExit(sh, b, only)
		}
	} else if n := len(b.Preds); n > 0 && len(sh.heads[b]) > 0 {
		st.passes[b]++
		if st.passes[b] > 3 {
			return // a loop without a condition at its head
		}
	}
	record := true
	if cond.Op == origin.Opaque {
		if cond.A.Kind == origin.Literal && !fr.writesAfter && !sh.writes[b.Succs[0]] && !sh.writes[b.Succs[1]] {
			// What follows does not write headers: the answer is the same
			// either way, whatever this looked at in the request.
			record = false
		}
		cond.B = origin.Lit(strconv.Itoa(int(instr.Cond.Pos())) + instr.Cond.Name())
	}
	if cond.Op == origin.Flag && cond.A.Str == "" {
		record = false
	}
	for way, succ := range b.Succs {
		if only >= 0 && way != only {
			continue
		}
		s := st
		if way == 0 && only < 0 {
			s = st.clone()
		}
		if record {
			if !s.assume(newLiteral(cond, way == 1)) {
				continue
			}
			if cond.AboutOrigin() && cond.Op != origin.Opaque {
				s.note(m.evidence(instr.Cond, "the Origin is checked here"))
			}
		}
		m.jump(b, succ, s, enter)
	}
}

// loopExit is the way out of the loop headed by b, or fallback.
func loopExit(sh *shape, b *ssa.BasicBlock, fallback int) int {
	for way, succ := range b.Succs {
		if !sh.loops[b][succ] {
			return way
		}
	}
	return fallback
}

func (m *Machine) evidence(v ssa.Value, message string) finding.Evidence {
	return finding.Evidence{Place: m.place(position(v)), Message: message}
}

// position is where v is written. Go's SSA form keeps none of closures and
// conversions, which are where what they are made of is.
func position(v ssa.Value) token.Pos {
	instr, ok := v.(ssa.Instruction)
	if v.Pos().IsValid() || !ok {
		return v.Pos()
	}
	for _, op := range instr.Operands(nil) {
		if *op != nil && (*op).Pos().IsValid() {
			return (*op).Pos()
		}
	}
	return instr.Parent().Pos()
}

// eval is the value of an operand.
func (m *Machine) eval(st *state, v ssa.Value) value {
	switch v := v.(type) {
	case *ssa.Const:
		return constValue(v)
	case *ssa.Global:
		if v.Pkg != m.pkg {
			m.imported(v)
		}
		return pointer{"g/" + v.String()}
	case *ssa.Function:
		return function{fn: v}
	case *ssa.Builtin:
		return opaque{}
	}
	if x, ok := st.env[v]; ok && x != nil {
		return x
	}
	return opaque{derived}
}

func constValue(c *ssa.Const) value {
	if c.Value == nil {
		return zero(c.Type())
	}
	switch c.Value.Kind() {
	case constant.String:
		return lit(constant.StringVal(c.Value))
	case constant.Bool:
		return truth(constant.BoolVal(c.Value))
	case constant.Int:
		if n, ok := constant.Int64Val(c.Value); ok {
			return integer{n}
		}
	}
	return opaque{}
}

// zero is the zero value of type t.
func zero(t types.Type) value {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsString != 0:
			return lit("")
		case u.Info()&types.IsBoolean != 0:
			return never
		case u.Info()&types.IsInteger != 0:
			return integer{0}
		}
		return opaque{}
	case *types.Slice:
		return list{exact: true}
	case *types.Struct:
		return record{typ: t, fields: map[string]value{}}
	case *types.Array:
		return opaque{}
	}
	return null{}
}

package flow

import (
	"cmp"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A Target is a function or method through which a program configures a
// library. The machine does not look into it: it reports the call as a Use.
type Target struct {
	// Name is types.Func.FullName, as in API.Name.
	Name string
	Kind TargetKind
	// Field is, for Append and Assign, the field of the receiver.
	Field string
	// Fields are, for Make, the fields of the struct it returns that are not
	// zero: a string, bool, int, []string or origin.Text each; nil is unknown.
	Fields map[string]any
	// Reads names a package variable whose value is an argument of the call,
	// after those that the call has: a default configuration.
	Reads string
	// Part means that what the call makes is to be part of a configuration, which
	// another package may complete; Call only.
	Part bool
	// Value is, for Return, what the call returns, as Fields are.
	Value any
	// Leaves names a field of what the call returns: where the program uses it,
	// the call is not reported.
	Leaves string
}

// TargetKind is the kind of a Target.
type TargetKind uint8

const (
	// Call targets are reported; their result remembers the Use.
	Call TargetKind = iota
	// Make targets return a struct with known Fields.
	Make
	// Return targets return a known Value, or its address.
	Return
	// Append targets append their last argument to Field of their receiver.
	Append
	// Chain targets change their receiver, whose Use becomes the chain of
	// calls, and return it.
	Chain
	// Mention targets, which may be package variables, are reported wherever the
	// program names them.
	Mention
	// Convert targets are function types, reported wherever the program converts
	// a function to them.
	Convert
)

// Targets are the parts of libraries to report on.
type Targets struct {
	Calls []Target
	// Structs are the struct types whose fields' places are remembered, named
	// as in Type.Name.
	Structs []string
	// Literals are those of them of which every literal is a Use.
	Literals []string
	// Variables are package variables that hold a struct, with its fields as
	// in Target.Fields; Values are others, with what they hold.
	Variables map[string]map[string]any
	Values    map[string]any
}

// Observing is k for a machine that reports the uses of targets, and no others.
func (k *Knowledge) Observing(t Targets) *Knowledge {
	o := *k
	o.targets, o.structs, o.literals = map[string]Target{}, map[string]bool{}, map[string]bool{}
	o.variables, o.values = t.Variables, t.Values
	for _, c := range t.Calls {
		o.targets[c.Name] = c
	}
	for _, s := range t.Structs {
		o.structs[s] = true
	}
	for _, s := range t.Literals {
		o.structs[s], o.literals[s] = true, true
	}
	return &o
}

// A Use is a call of a Target, or a literal of a type that is one, on one path.
type Use struct {
	// Name is the Target's name, or the type's.
	Name string
	// Receiver is what a method is called on, with Kind UnknownValue for
	// functions. Args are the arguments; a literal is the only one of its Use.
	Receiver Value
	Args     []Value
	Site     policy.Site
	// When is the condition of the path.
	When origin.Predicate
	// Incomplete means that a bound was reached on the way.
	Incomplete bool
	// Discarded means that nothing looks at the call's error.
	Discarded bool
	// Asks means that the function around it, or one that it calls or makes,
	// looks at the Origin itself.
	Asks bool
}

// ValueKind is the kind of a Value.
type ValueKind uint8

const (
	// UnknownValue is the zero value.
	UnknownValue ValueKind = iota
	NilValue
	TextValue
	BoolValue
	NumberValue
	ListValue
	StructValue
	FunctionValue
	// UseValue is the result of a call of a Target.
	UseValue
	// PatternValue is a compiled regular expression.
	PatternValue
	// MapValue is a map whose keys are strings.
	MapValue
)

// A Value is what is known of a Go value where a Use is.
type Value struct {
	Kind ValueKind
	// Text is the string of a TextValue or the expression of a PatternValue.
	Text origin.Text
	// Bool is when a BoolValue is true.
	Bool   origin.Predicate
	Number int64
	// Elems are the elements of a ListValue, in order if Exact; otherwise they
	// are some that it may have.
	Elems []Value
	Exact bool
	// Fields are the fields of a StructValue, whose type Type names, or the
	// entries of a MapValue, all of them if Exact.
	Fields map[string]Value
	Type   string
	Use    *Use
	// Site is where a field was given its value; it is zero elsewhere.
	Site policy.Site

	fn value
	st *state
	// param is as in list.
	param string
}

// Key renders a value: values with equal keys are interchangeable.
func (v Value) Key() string {
	var b strings.Builder
	b.WriteString(strconv.Itoa(int(v.Kind)) + v.Text.String() + v.Bool.String() + strconv.FormatInt(v.Number, 10) + strconv.FormatBool(v.Exact) + v.Type)
	for _, e := range v.Elems {
		b.WriteString("," + e.Key())
	}
	for _, name := range slices.Sorted(maps.Keys(v.Fields)) {
		b.WriteString(";" + name + "=" + v.Fields[name].Key())
	}
	if v.Use != nil {
		b.WriteString(v.Use.what()) // on the same way
	}
	if v.fn != nil {
		b.WriteString(v.fn.key())
	}
	return b.String() + "@" + strconv.Itoa(v.Site.Start)
}

// Key renders a use: uses with equal keys are the same.
func (u *Use) Key() string { return u.what() + u.When.String() }

// what renders a use without its condition.
func (u *Use) what() string {
	var b strings.Builder
	b.WriteString(u.Name + "@" + strconv.Itoa(u.Site.Start) + "(" + u.Receiver.Key())
	for _, a := range u.Args {
		b.WriteString("," + a.Key())
	}
	return b.String() + ")"
}

// made is the result of a call of a Target.
type made struct{ use *Use }

func (v made) key() string { return "made " + v.use.Key() }

// A mark remembers where a field was given its value.
type mark struct {
	fn  *ssa.Function
	pos token.Pos
}

func (v mark) key() string { return strconv.Itoa(int(v.pos)) }

// markAt is the address of the mark of the field at an address: assigning to
// the field forgets it.
func markAt(at string) string { return at + "[!]" }

// marked remembers the place of a store to a field of an observed struct.
func (m *Machine) marked(st *state, at string, instr *ssa.Store) {
	field, ok := instr.Addr.(*ssa.FieldAddr)
	if ok && m.know.structs[typeName(field.X.Type())] {
		st.mem.set(markAt(at), mark{instr.Parent(), instr.Pos()})
	}
}

// mark remembers where a field of r got its value.
func (r *record) mark(field string, at value) {
	if r.marks == nil {
		r.marks = map[string]mark{}
	}
	if where, ok := at.(mark); ok {
		r.marks[field] = where
	}
}

// overlaid is the value v at an address with those fields replaced that were
// assigned after it.
func (m *Machine) overlaid(st *state, at string, v value, t types.Type) value {
	s, ok := t.Underlying().(*types.Struct)
	if _, whole := v.(record); !ok || whole || isRole(v) {
		return v
	}
	changed := m.collect(st, at, t)
	r, ok := changed.(record)
	if !ok || len(r.fields) == 0 {
		return v
	}
	for i := range s.NumFields() {
		if f := s.Field(i); r.fields[f.Name()] == nil {
			r.fields[f.Name()] = m.project(v, "."+f.Name(), f.Type())
		}
	}
	return r
}

// allocated remembers an allocation that may be a literal of an observed type,
// or have some in it: the elements of a slice, the fields of a struct.
func (m *Machine) allocated(st *state, at string, v *ssa.Alloc) {
	for _, l := range m.literalsIn(deref(v.Type())) {
		st.mem.set(literalsMade+at+l.path, literalMade{v.Parent(), l.typ})
	}
}

// A literalPlace is where a type has a literal of an observed type in it.
type literalPlace struct {
	path string
	typ  types.Type
}

// maxLiterals bounds how many literals are told apart in one allocation,
// maxLiteralDepth how deep they are looked for.
const (
	maxLiterals     = 64
	maxLiteralDepth = 4
)

// literalsIn are the places of literals of observed types in a value of type t.
func (m *Machine) literalsIn(t types.Type) []literalPlace {
	if len(m.know.literals) == 0 {
		return nil
	}
	places, known := m.literalPlaces[t]
	if !known {
		places = m.findLiterals(nil, literalPlace{typ: t}, 0)
		m.literalPlaces[t] = places
	}
	return places
}

func (m *Machine) findLiterals(found []literalPlace, in literalPlace, depth int) []literalPlace {
	switch u := in.typ.Underlying().(type) {
	case *types.Struct:
		if m.know.literals[typeName(in.typ)] {
			return append(found, in)
		}
		for i := 0; i < u.NumFields() && depth < maxLiteralDepth; i++ {
			found = m.findLiterals(found, literalPlace{in.path + "." + u.Field(i).Name(), u.Field(i).Type()}, depth+1)
		}
	case *types.Array:
		if first := m.findLiterals(nil, literalPlace{typ: u.Elem()}, depth+1); len(first) > 0 {
			for i := int64(0); i < u.Len() && len(found) < maxLiterals; i++ {
				for _, l := range first {
					found = append(found, literalPlace{in.path + "[" + strconv.FormatInt(i, 10) + "]" + l.path, l.typ})
				}
			}
		}
	}
	return found
}

// literalsMade begins the addresses of the literals of observed types.
const literalsMade = notes + "literal/"

// literalMade remembers a literal: the function that made it, and its type.
type literalMade struct {
	fn  *ssa.Function
	typ types.Type
}

func (l literalMade) key() string { return l.fn.String() + " " + l.typ.String() }

// literals reports the literals of observed types that a call has made.
func (m *Machine) literals(fr *frame, st *state) {
	for _, note := range st.mem.under(literalsMade + allocatedIn(fr)) {
		m.literalNoted(st, note)
	}
}

// literalsAt reports the literals of observed types that were made at or in an
// address, if they were not reported before: when their maker returns, or hands
// them to code that is not followed.
func (m *Machine) literalsAt(st *state, at string) {
	for _, note := range st.mem.under(literalsMade + at) {
		if note == literalsMade+at || within(note, literalsMade+at) {
			m.literalNoted(st, note)
		}
	}
}

func (m *Machine) literalNoted(st *state, note string) {
	noted, _ := st.mem.get(note)
	if l, ok := noted.(literalMade); ok {
		st.mem.remove(note)
		m.usedLiteral(st, strings.TrimPrefix(note, literalsMade), l.typ, l.fn)
	}
}

// usedLiteral reports the literal of type t at an address, which fn made, as it
// is now; one without any field set says nothing.
func (m *Machine) usedLiteral(st *state, at string, t types.Type, fn *ssa.Function) {
	x := m.expose(st, m.load(st, at, t), t, 0)
	if site, ok := x.firstSite(); ok {
		m.used(st, &Use{Name: typeName(t), Args: []Value{x}, Site: site, Asks: m.asks(fn)})
	}
}

// packageLiterals reports the package variables of observed types as the
// package's initialisation leaves them.
func (m *Machine) packageLiterals(init *ssa.Function, st *state) {
	for _, name := range slices.Sorted(maps.Keys(m.pkg.Members)) {
		g, ok := m.pkg.Members[name].(*ssa.Global)
		if !ok {
			continue
		}
		for _, l := range m.literalsIn(deref(g.Type())) {
			m.usedLiteral(st, "g/"+g.String()+l.path, l.typ, init)
		}
	}
}

// firstSite is the place of the first field that was given a value.
func (v Value) firstSite() (policy.Site, bool) {
	var first policy.Site
	for _, f := range v.Fields {
		if f.Site.Start != 0 && (first.Start == 0 || f.Site.Start < first.Start) {
			first = f.Site
		}
	}
	return first, first.Start != 0
}

// target executes a call of a Target.
func (m *Machine) target(c *invocation, t Target) []exit {
	results := m.resultsOf(c, taintOf(c.all()...))[0].results
	if len(results) == 0 {
		results = []value{nil}
	}
	recv := c.recv
	if recv == nil && len(c.bound) == 1 && c.obj != nil && c.obj.Signature().Recv() != nil {
		recv = c.bound[0] // a method value
	}
	switch t.Kind {
	case Make:
		results[0] = m.makes(c, t.Fields)
		return c.single(results...)
	case Return:
		results[0] = constantOf(t.Value)
		if _, ok := c.result.Underlying().(*types.Pointer); ok {
			results[0] = m.addressOf(c, results[0])
		}
		return c.single(results...)
	case Append:
		if p, ok := recv.(pointer); ok {
			m.appendField(c, p.at, t.Field)
		}
		return c.single(results...)
	case Mention, Convert:
		return c.single(results...)
	}
	if c.instr != nil && t.Leaves != "" && fieldUsed(c.instr, t.Leaves) {
		return c.single(results...)
	}
	u := &Use{Name: t.Name, Site: m.site(c.fr.fn, c.pos), Discarded: discarded(c), Asks: m.asks(c.fr.fn)}
	if recv != nil {
		u.Receiver = m.expose(c.st, recv, c.obj.Signature().Recv().Type(), 0)
	}
	params := c.common.Signature().Params()
	for i, a := range c.args {
		u.Args = append(u.Args, m.expose(c.st, a, params.At(min(i, params.Len()-1)).Type(), 0))
	}
	if t.Reads != "" {
		u.Args = append(u.Args, m.variable(c.st, t.Reads))
	}
	m.used(c.st, u)
	if p, ok := recv.(pointer); ok && t.Kind == Chain {
		c.st.mem.set(p.at, made{u})
		results[0] = p
		return c.single(results...)
	}
	results[0] = made{u}
	if sig := c.common.Signature().Results(); sig.Len() > 0 {
		if _, ok := sig.At(0).Type().Underlying().(*types.Pointer); ok {
			at := m.allocatedBy(c)
			c.st.mem.set(at, made{u})
			results[0] = pointer{at}
		}
	}
	return c.single(results...)
}

// mentions reports the places that name a Mention target.
func (m *Machine) mentions(fns []*ssa.Function) {
	wanted := map[string]bool{}
	for name, t := range m.know.targets {
		if t.Kind == Mention {
			wanted[name] = true
		}
	}
	if len(wanted) == 0 {
		return
	}
	for id, obj := range m.pass.TypesInfo.Uses {
		name := m.mentioned(obj)
		if !wanted[name] {
			continue
		}
		if fn := enclosing(fns, id.Pos()); fn != nil {
			m.used(newState(), &Use{Name: name, Site: m.site(fn, id.Pos()), Asks: m.asks(fn)})
		}
	}
}

// mentioned is the full name of a function or of a package variable, else "".
func (m *Machine) mentioned(obj types.Object) string {
	switch obj := obj.(type) {
	case *types.Func:
		return m.fullName(obj)
	case *types.Var:
		if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			return obj.Pkg().Path() + "." + obj.Name()
		}
	}
	return ""
}

// conversions reports the places that convert a function to a Convert target.
func (m *Machine) conversions() {
	m.instructions(func(fn *ssa.Function, instr ssa.Instruction) {
		c, ok := instr.(*ssa.ChangeType)
		if !ok {
			return
		}
		if t, known := m.know.targets[typeName(c.Type())]; known && t.Kind == Convert {
			m.used(newState(), &Use{Name: t.Name, Site: m.site(fn, c.Pos()), Asks: m.asks(fn)})
		}
	})
}

// asks reports whether fn, or a function around it, looks at the Origin itself.
func (m *Machine) asks(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		if m.effect[fn].asks {
			return true
		}
	}
	return false
}

// fieldUsed reports whether the named field of the value that a call returns is
// used in the calling function: somebody may set what the field decides.
func fieldUsed(call *ssa.Call, field string) bool {
	work, seen := []ssa.Value{call}, map[ssa.Value]bool{}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[v] || v.Referrers() == nil {
			continue
		}
		seen[v] = true
		for _, r := range *v.Referrers() {
			switch r := r.(type) {
			case *ssa.FieldAddr:
				if fieldOf(r.X.Type(), r.Field).Name() == field {
					return true
				}
			case *ssa.Phi:
				work = append(work, r)
			}
		}
	}
	return false
}

// enclosing is the innermost function around a position; it is the last that
// begins before it.
func enclosing(fns []*ssa.Function, pos token.Pos) *ssa.Function {
	var found *ssa.Function
	for _, fn := range fns {
		at := fn.Syntax()
		if at == nil || at.Pos() > pos || pos >= at.End() {
			continue
		}
		if found == nil || found.Syntax().Pos() < at.Pos() {
			found = fn
		}
	}
	return found
}

// discarded reports whether a call returns an error that nothing looks at.
func discarded(c *invocation) bool {
	sig := c.common.Signature().Results()
	if sig.Len() == 0 || !isError(sig.At(sig.Len()-1).Type()) || c.instr == nil {
		return false
	}
	for _, r := range *c.instr.Referrers() {
		if x, ok := r.(*ssa.Extract); sig.Len() == 1 || ok && x.Index == sig.Len()-1 {
			return false
		}
	}
	return true
}

// used reports a use, with the path it is on.
func (m *Machine) used(st *state, u *Use) {
	var when []origin.Predicate
	for _, l := range st.tests {
		when = append(when, l.predicate())
	}
	u.When, u.Incomplete = origin.AllOf(when...), st.incomplete
	m.uses = append(m.uses, u)
}

// makes is a struct with the given fields.
func (m *Machine) makes(c *invocation, fields map[string]any) value {
	t := c.common.Signature().Results().At(0).Type()
	r := record{typ: deref(t), fields: map[string]value{}}
	if s, ok := r.typ.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			if _, slice := s.Field(i).Type().Underlying().(*types.Slice); slice {
				r.fields[s.Field(i).Name()] = null{}
			}
		}
	}
	for name, x := range fields {
		r.fields[name] = constantOf(x)
	}
	if _, ok := t.Underlying().(*types.Pointer); !ok {
		return r
	}
	at := m.allocatedBy(c)
	m.assign(c.st, at, r)
	return pointer{at}
}

// allocatedBy is the address of what a call that is not looked into returns.
func (m *Machine) allocatedBy(c *invocation) string {
	at := c.address()
	c.st.mem.allocate(at)
	return at
}

// address is the address of what a call allocates.
func (c *invocation) address() string { return allocatedIn(c.fr) + "call" + strconv.Itoa(int(c.pos)) }

// constantOf is a Go constant as a value.
func constantOf(x any) value {
	switch x := x.(type) {
	case string:
		return lit(x)
	case bool:
		return truth(x)
	case int:
		return integer{int64(x)}
	case origin.Text:
		return text{Text: x}
	case []string:
		l := list{exact: true}
		for _, s := range x {
			l.elems = append(l.elems, lit(s))
		}
		return l
	}
	return opaque{}
}

// appendField appends a call's variadic argument to a field.
func (m *Machine) appendField(c *invocation, at, field string) {
	sig := c.common.Signature().Params()
	old := m.load(c.st, at+"."+field, sig.At(sig.Len()-1).Type())
	inner := *c
	inner.args = []value{old, c.arg(len(c.args) - 1)}
	m.assign(c.st, at+"."+field, appendTo(m, &inner))
	c.st.mem.set(markAt(at+"."+field), mark{c.fr.fn, c.pos})
}

// variable is the value of a package variable of an imported package.
func (m *Machine) variable(st *state, name string) Value {
	dot := strings.LastIndexByte(name, '.')
	p := m.pkg.Prog.ImportedPackage(name[:dot])
	if p == nil {
		return Value{}
	}
	g, ok := p.Members[name[dot+1:]].(*ssa.Global)
	if !ok {
		return Value{}
	}
	t := deref(g.Type())
	return m.expose(st, m.load(st, "g/"+name, t), t, 0)
}

// maxExposed bounds how deep values are looked into.
const maxExposed = 8

// expose is v, of static type t, as seen from outside the machine.
func (m *Machine) expose(st *state, v value, t types.Type, depth int) Value {
	if depth > maxExposed {
		return Value{}
	}
	switch v := v.(type) {
	case text:
		return Value{Kind: TextValue, Text: v.Text}
	case pattern:
		return Value{Kind: PatternValue, Text: v.Text}
	case boolean:
		return Value{Kind: BoolValue, Bool: v.Predicate}
	case integer:
		return Value{Kind: NumberValue, Number: v.n}
	case null:
		return Value{Kind: NilValue}
	case function:
		return Value{Kind: FunctionValue, fn: v, st: st.clone()}
	case decided:
		return Value{Kind: FunctionValue, fn: v}
	case made:
		return Value{Kind: UseValue, Use: v.use}
	case holder:
		return m.expose(st, v.value, t, depth)
	case list:
		out := Value{Kind: ListValue, Exact: v.exact, param: v.param}
		for _, e := range v.elems {
			out.Elems = append(out.Elems, m.expose(st, e, elemType(t), depth+1))
		}
		return out
	case table:
		return m.exposeTable(st, v, t, depth)
	case pointer:
		if held, _ := st.mem.get(v.at); held != nil {
			if x, ok := held.(made); ok {
				return Value{Kind: UseValue, Use: x.use}
			}
		}
		if noted, _ := st.mem.get(boxedAt + v.at); noted != nil {
			t = noted.(boxed).typ
		}
		if _, ok := deref(t).Underlying().(*types.Interface); !ok && !strings.HasPrefix(v.at, "@") {
			return m.expose(st, m.load(st, v.at, deref(t)), deref(t), depth+1)
		}
	case record:
		return m.exposeRecord(st, v, depth)
	}
	return Value{}
}

func elemType(t types.Type) types.Type {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	case *types.Map:
		return u.Elem()
	}
	return t
}

func (m *Machine) exposeTable(st *state, v table, t types.Type, depth int) Value {
	e := m.entries(st, v)
	out := Value{Kind: MapValue, Fields: map[string]Value{}, Exact: e.exact}
	for _, x := range e.list {
		if x.name.Kind != origin.Literal {
			out.Exact = false
			continue
		}
		out.Fields[x.name.Str] = m.expose(st, x.value, elemType(t), depth+1)
	}
	return out
}

// boxedAt begins the addresses of the types of structs whose addresses are
// values of interfaces.
const boxedAt = notes + "boxed/"

type boxed struct{ typ types.Type }

func (b boxed) key() string { return b.typ.String() }

// box remembers the type of an observed struct whose address becomes the value of
// an interface.
func (m *Machine) box(st *state, v value, t types.Type) {
	if p, ok := v.(pointer); ok && m.know.structs[typeName(t)] {
		st.mem.set(boxedAt+p.at, boxed{t})
	}
}

func (m *Machine) exposeRecord(st *state, r record, depth int) Value {
	s, ok := r.typ.Underlying().(*types.Struct)
	if !ok {
		return Value{}
	}
	out := Value{Kind: StructValue, Fields: map[string]Value{}, Type: typeName(r.typ)}
	for i := range s.NumFields() {
		f := s.Field(i)
		x, ok := r.fields[f.Name()]
		if !ok {
			x = zero(f.Type())
			if _, slice := f.Type().Underlying().(*types.Slice); slice {
				x = null{} // libraries tell nil from empty
			}
		}
		v := m.expose(st, x, f.Type(), depth+1)
		if at, ok := r.marks[f.Name()]; ok {
			v.Site = m.site(at.fn, at.pos)
		}
		out.Fields[f.Name()] = v
	}
	return out
}

// A Decision is what a function given to a library answers on one path to the
// Origin of a request.
type Decision struct {
	When    origin.Predicate
	Results []Value
	// Incomplete means that a bound was reached: nothing can be claimed.
	Incomplete bool
}

// Decide executes a FunctionValue whose string parameter is the Origin. ok is
// false if its body cannot be seen.
func (m *Machine) Decide(v Value) (decisions []Decision, ok bool) {
	if d, ok := v.fn.(decided); ok {
		return decisionsOf(d.ways), true
	}
	f, ok := v.fn.(function)
	if !ok {
		return nil, false
	}
	sig := f.fn.Signature
	params := m.parameters(sig, sig.Recv(), false)
	offset := len(params) - sig.Params().Len()
	for i := range sig.Params().Len() {
		if isString(sig.Params().At(i).Type()) {
			params[i+offset] = text{Text: origin.TheOrigin()}
		}
	}
	if f.fn.Blocks == nil {
		return m.decideBySummary(f, params)
	}
	exits, _ := m.alone(f, v.st, params)
	for _, e := range exits {
		d := Decision{When: m.path(e.st).When, Incomplete: e.st.incomplete}
		for i, r := range e.results {
			d.Results = append(d.Results, m.expose(e.st, r, sig.Results().At(i).Type(), 0).asFailure(r))
		}
		decisions = append(decisions, d)
	}
	return decisions, true
}

// Within are the uses of a FunctionValue that is called at once. ok is false if
// there may be others.
func (m *Machine) Within(v Value) (uses []*Use, ok bool) {
	f, ok := v.fn.(function)
	if !ok || f.fn.Blocks == nil {
		return nil, false
	}
	sig := f.fn.Signature
	exits, uses := m.alone(f, v.st, m.parameters(sig, sig.Recv(), false))
	for _, e := range exits {
		ok = ok && !e.st.incomplete
	}
	return uses, ok && len(exits) > 0
}

// alone executes a function that was handed to a library at a state, and says what it
// uses of libraries itself.
func (m *Machine) alone(f function, at *state, params []value) ([]exit, []*Use) {
	st := newState()
	st.mem = at.mem.withoutNotes()
	before := m.uses
	defer func() { m.uses = before }()
	m.uses = nil
	m.Executed[f.fn] = true
	exits := m.top(&frame{fn: f.fn, id: m.frameID(f.fn.String()), bindings: f.bindings, params: params}, st)
	return exits, m.distinctUses()
}

// Touches are the names of the response headers that a FunctionValue writes
// when it is given the response, in order of first use. ok is false if it may
// write others.
func (m *Machine) Touches(v Value) (names []string, ok bool) {
	f, ok := v.fn.(function)
	if !ok || f.fn.Blocks == nil {
		return nil, false
	}
	sig := f.fn.Signature
	exits, _ := m.alone(f, v.st, m.parameters(sig, sig.Recv(), false))
	for _, e := range exits {
		ok = ok && !e.st.incomplete
		for _, ev := range e.st.events {
			switch {
			case ev.Kind == Entered:
			case ev.Kind != Write || ev.Write.Op == policy.Obscure:
				ok = false
			default:
				if name := canonical(ev.Write.Name); !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
	}
	return names, ok
}

// asFailure makes an error a BoolValue: whether there is one.
func (v Value) asFailure(x value) Value {
	if f, ok := x.(failure); ok {
		return Value{Kind: BoolValue, Bool: f.ok.Negate()}
	}
	return v
}

// decideBySummary is Decide for a function of another package.
func (m *Machine) decideBySummary(f function, params []value) (decisions []Decision, ok bool) {
	obj, isFunc := f.fn.Object().(*types.Func)
	if !isFunc || m.facts == nil {
		return nil, false
	}
	s := m.facts(obj)
	if s == nil {
		return nil, false
	}
	leaf := func(t origin.Text) origin.Text {
		if t.Kind != origin.Param {
			return t
		}
		if i, err := strconv.Atoi(t.Str); err == nil && i < len(params) {
			return asText(params[i])
		}
		return origin.Text{}
	}
	return decisionsOf(replaced(s.Ways, leaf)), true
}

// decisionsOf are the ways through a function that is given the Origin.
func decisionsOf(ways []Way) (decisions []Decision) {
	for _, w := range ways {
		d := Decision{When: origin.AllOf(w.When...)}
		for _, r := range w.Results {
			switch {
			case r.Bool != nil:
				d.Results = append(d.Results, Value{Kind: BoolValue, Bool: *r.Bool})
			case r.Text != nil:
				d.Results = append(d.Results, Value{Kind: TextValue, Text: *r.Text})
			default:
				d.Results = append(d.Results, Value{})
			}
		}
		decisions = append(decisions, d)
	}
	return decisions
}

// distinctUses are the uses in order of their places, each once.
func (m *Machine) distinctUses() []*Use {
	seen, keys := map[string]bool{}, map[*Use]string{}
	ways := map[string][]*Use{} // by what they have but for the condition
	count := map[policy.Site]int{}
	for _, u := range m.uses {
		what := u.what()
		if k := what + u.When.String(); !seen[k] {
			seen[k], keys[u] = true, k
			ways[what] = append(ways[what], u)
			count[u.Site]++
		}
	}
	var out []*Use
	for what, all := range ways {
		if count[all[0].Site] > maxUses {
			joined := joinWays(all)
			keys[joined] = what + joined.When.String()
			all = []*Use{joined}
		}
		out = append(out, all...)
	}
	slices.SortStableFunc(out, func(a, b *Use) int {
		return cmp.Or(cmp.Compare(a.Site.File, b.Site.File), cmp.Compare(a.Site.Start, b.Site.Start), cmp.Compare(keys[a], keys[b]))
	})
	return out
}

// maxUses bounds how many uses at one place are told apart by their conditions
// alone.
const maxUses = 64

// joinWays makes one of uses that differ in their conditions only: what all of
// them demand, and something more. That is up to the program's configuration if
// one of the ways asks for nothing else, and unknown if none does.
func joinWays(all []*Use) *Use {
	if len(all) == 1 {
		return all[0]
	}
	var conditions []origin.Predicate
	u := *all[0]
	for _, w := range all {
		conditions = append(conditions, w.When)
		u.Incomplete = u.Incomplete || w.Incomplete
		u.Discarded = u.Discarded && w.Discarded
		u.Asks = u.Asks || w.Asks
	}
	shared := origin.Shared(conditions)
	more := origin.Predicate{}
	if slices.ContainsFunc(conditions, func(c origin.Predicate) bool { return c.Without(shared).Configured() }) {
		more.Op = origin.Flag
	}
	u.When = origin.AllOf(shared, more)
	return &u
}

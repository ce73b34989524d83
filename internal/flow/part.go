package flow

import (
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// A Part is a Value that travels between packages: a configuration of a library,
// or what is to be part of one, without places and with what its functions
// decide in place of the functions. The zero value is unknown.
type Part struct {
	Kind   ValueKind        `json:"k,omitempty"`
	Text   origin.Text      `json:"t,omitzero"`
	Bool   origin.Predicate `json:"b,omitzero"`
	Number int64            `json:"n,omitempty"`
	Elems  []Part           `json:"m,omitempty"`
	Exact  bool             `json:"x,omitempty"`
	// Param means that a list is that parameter of the function, as in
	// origin.Text.
	Param string `json:"a,omitempty"`
	// Fields are the fields of a struct that are not zero: of another struct than
	// a configuration, those that hold a part of one; the others are unknown.
	Fields map[string]Part `json:"f,omitempty"`
	// Given means that the program gave a field its value, which is not the
	// library's own.
	Given bool `json:"g,omitempty"`
	// Call is the Target whose call made a value of kind UseValue, with Elems as
	// its arguments.
	Call string `json:"c,omitempty"`
	// Decides are the ways through a function of the Origin.
	Decides []Way `json:"d,omitempty"`
}

// partOf is a Value as a Part. ok means that it holds a part of a configuration,
// inside that it is in one: functions elsewhere are not looked into.
func (m *Machine) partOf(v Value, inside bool) (p Part, ok bool) {
	p = Part{Kind: v.Kind, Given: v.Site.Start != 0}
	switch v.Kind {
	case TextValue, PatternValue:
		p.Text = v.Text
	case BoolValue:
		p.Bool = v.Bool
	case NumberValue:
		p.Number = v.Number
	case ListValue:
		p.Exact, p.Param = v.Exact, v.param
		for _, e := range v.Elems {
			elem, holds := m.partOf(e, inside)
			p.Elems, ok = append(p.Elems, elem), ok || holds
		}
	case StructValue:
		whole := m.configures(v.Type)
		ok = whole
		for _, name := range slices.Sorted(maps.Keys(v.Fields)) {
			field, holds := m.partOf(v.Fields[name], whole)
			ok = ok || holds
			if !whole && holds || whole && (field.Given || !field.zero()) {
				if p.Fields == nil {
					p.Fields = map[string]Part{}
				}
				p.Fields[name] = field
			}
		}
	case FunctionValue:
		if !inside {
			return Part{}, false
		}
		p.Decides = m.waysOf(v)
	case MapValue:
		return Part{Given: p.Given}, false
	case UseValue:
		if t := m.know.targets[v.Use.Name]; !t.Part || v.Use.Receiver.Kind != UnknownValue {
			return Part{Given: p.Given}, false
		}
		p.Call, ok = v.Use.Name, true
		for _, a := range v.Use.Args {
			arg, _ := m.partOf(a, true)
			p.Elems = append(p.Elems, arg)
		}
	}
	return p, ok
}

// A held is a question to mayHold.
type held struct {
	typ   types.Type
	depth int
}

// mayHold reports whether values of type t may hold a part of a configuration.
func (m *Machine) mayHold(t types.Type, depth int) bool {
	if depth > maxHeld {
		return false
	}
	h := held{t, depth}
	holds, ok := m.holds[h]
	if !ok {
		holds = m.holdsWithin(t, depth)
		m.holds[h] = holds
	}
	return holds
}

func (m *Machine) holdsWithin(t types.Type, depth int) bool {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return m.mayHold(u.Elem(), depth+1)
	case *types.Slice:
		return m.mayHold(u.Elem(), depth+1)
	case *types.Interface, *types.Signature:
		return m.parts[typeName(t)]
	case *types.Struct:
		if m.configures(typeName(t)) {
			return true
		}
		for i := range u.NumFields() {
			if m.mayHold(u.Field(i).Type(), depth+1) {
				return true
			}
		}
	}
	return false
}

// maxHeld bounds how deep a configuration may lie in what a function returns.
const maxHeld = 4

// partMade notes the type of what a call of a target makes, if that is a part of
// a configuration.
func (m *Machine) partMade(t Target, obj *types.Func) {
	if !t.Part || obj.Signature().Results().Len() == 0 {
		return
	}
	if name := typeName(obj.Signature().Results().At(0).Type()); name != "" {
		m.parts[name] = true
	}
}

// configures reports whether a struct type, by name, is a configuration that
// something else completes. Literals that are complete are reported where they
// are written.
func (m *Machine) configures(typ string) bool { return m.know.structs[typ] && !m.know.literals[typ] }

// zero reports whether a part is Go's zero value.
func (p Part) zero() bool {
	switch p.Kind {
	case NilValue:
		return true
	case TextValue:
		return p.Text.Kind == origin.Literal && p.Text.Str == ""
	case BoolValue:
		return p.Bool.Op == origin.Never
	case NumberValue:
		return p.Number == 0
	case ListValue:
		return p.Exact && len(p.Elems) == 0
	case StructValue:
		return len(p.Fields) == 0
	}
	return false
}

// waysOf are the ways through a FunctionValue of the Origin. Of a function that
// can't be followed it is not known what it decides.
func (m *Machine) waysOf(v Value) []Way {
	decisions, ok := m.decideApart(v)
	unknown := []Way{{When: []origin.Predicate{{}}}}
	if !ok || len(decisions) > maxWays {
		return unknown
	}
	var ways []Way
	for _, d := range decisions {
		if d.Incomplete {
			return unknown
		}
		w := Way{When: []origin.Predicate{d.When}}
		for _, r := range d.Results {
			switch r.Kind {
			case BoolValue:
				w.Results = append(w.Results, Result{Bool: &r.Bool})
			case TextValue:
				w.Results = append(w.Results, Result{Text: &r.Text})
			default:
				w.Results = append(w.Results, Result{})
			}
		}
		ways = append(ways, w)
	}
	return ways
}

// decideApart is Decide while functions are still being executed: those that it
// follows count as executed only if they did before.
func (m *Machine) decideApart(v Value) ([]Decision, bool) {
	before := len(m.executed)
	if f, ok := v.fn.(function); ok && !m.Executed[f.fn] {
		defer delete(m.Executed, f.fn)
	}
	decisions, ok := m.Decide(v)
	for _, f := range m.executed[before:] {
		delete(m.Executed, f)
	}
	m.executed = m.executed[:before]
	return decisions, ok
}

// decided is a function of another package of which is known what it decides.
type decided struct{ ways []Way }

func (v decided) key() string {
	s := "decided"
	for _, w := range v.ways {
		s += ";" + origin.AllOf(w.When...).String()
		for _, r := range w.Results {
			switch {
			case r.Bool != nil:
				s += "," + r.Bool.String()
			case r.Text != nil:
				s += "," + r.Text.String()
			default:
				s += ",_"
			}
		}
	}
	return s
}

// A reviver makes values of Parts in the package that imports them.
type reviver struct {
	m  *Machine
	st *state
	// at begins the addresses of what the values point to.
	at string
	// made counts those.
	made int
	// mark is where the package has the values from.
	mark mark
	// leaf replaces the parameters of a summarised function, whose arguments are
	// args.
	leaf func(origin.Text) origin.Text
	args []value
}

// value is a part of static type t.
func (r *reviver) value(p Part, t types.Type) value {
	if pointer, ok := t.Underlying().(*types.Pointer); ok && (p.Kind == StructValue || p.Kind == UseValue) {
		return r.pointer(r.value(p, pointer.Elem()))
	}
	switch p.Kind {
	case NilValue:
		return null{}
	case TextValue:
		return text{Text: p.Text.Replace(r.leaf)}
	case PatternValue:
		return pattern{p.Text.Replace(r.leaf)}
	case BoolValue:
		return boolean{p.Bool.Replace(r.leaf)}
	case NumberValue:
		return integer{p.Number}
	case ListValue:
		return r.list(p, elemType(t))
	case StructValue:
		if s, ok := t.Underlying().(*types.Struct); ok {
			return r.record(p, t, s)
		}
	case FunctionValue:
		return decided{replaced(p.Decides, r.leaf)}
	case UseValue:
		u := &Use{Name: p.Call, Site: r.m.site(r.mark.fn, r.mark.pos)}
		for _, a := range p.Elems {
			u.Args = append(u.Args, r.m.expose(r.st, r.value(a, types.Typ[types.Invalid]), types.Typ[types.Invalid], 0))
		}
		return made{u}
	}
	return opaque{}
}

func (r *reviver) pointer(v value) value {
	at := r.at + strconv.Itoa(r.made)
	r.made++
	r.st.mem.allocate(at)
	r.m.assign(r.st, at, v)
	return pointer{at}
}

func (r *reviver) list(p Part, elem types.Type) value {
	if i, err := strconv.Atoi(p.Param); err == nil && i < len(r.args) {
		switch arg := r.args[i].(type) {
		case list, null:
			return arg
		}
	}
	l := list{exact: p.Exact}
	for _, e := range p.Elems {
		v := r.value(e, elem)
		if t, ok := v.(text); ok && t.Kind == origin.Choice {
			// the elements of an argument
			l.exact = false
			for _, part := range t.Parts {
				l.elems = append(l.elems, text{Text: part})
			}
			continue
		}
		l.elems = append(l.elems, v)
	}
	return l
}

func (r *reviver) record(p Part, t types.Type, s *types.Struct) value {
	out := record{typ: t, fields: map[string]value{}}
	whole := r.m.configures(typeName(t))
	for i := range s.NumFields() {
		f := s.Field(i)
		switch part, ok := p.Fields[f.Name()]; {
		case ok:
			out.fields[f.Name()] = r.value(part, f.Type())
			if part.Given {
				out.mark(f.Name(), r.mark)
			}
		case !whole:
			out.fields[f.Name()] = opaque{}
		}
	}
	return out
}

// result is one result of a summarised function, of static type t; nil if
// nothing is known of it.
func (r *reviver) result(known Result, t types.Type) value {
	switch {
	case known.Text != nil:
		return text{Text: known.Text.Replace(r.leaf)}
	case known.Bool != nil && isError(t):
		return failure{known.Bool.Replace(r.leaf).Negate()}
	case known.Bool != nil:
		return boolean{known.Bool.Replace(r.leaf)}
	case known.List != nil:
		l := list{exact: known.Exact}
		for _, t := range known.List {
			l.elems = append(l.elems, text{Text: t.Replace(r.leaf)})
		}
		if !l.exact && len(l.elems) == 1 {
			l.name = asText(l.elems[0]).Str
		}
		return l
	case known.Part != nil:
		return r.value(*known.Part, t)
	}
	return nil
}

// replaced are ways with the parameters of the function around them replaced.
func replaced(ways []Way, leaf func(origin.Text) origin.Text) []Way {
	out := make([]Way, len(ways))
	for i, w := range ways {
		for _, p := range w.When {
			out[i].When = append(out[i].When, p.Replace(leaf))
		}
		for _, r := range w.Results {
			if r.Bool != nil {
				p := r.Bool.Replace(leaf)
				r.Bool = &p
			}
			if r.Text != nil {
				t := r.Text.Replace(leaf)
				r.Text = &t
			}
			out[i].Results = append(out[i].Results, r)
		}
	}
	return out
}

// variables summarises the package's variables of which other packages may make
// use, each as a function that returns what it holds.
func (m *Machine) variables(facts map[types.Object]*Summary) {
	for _, name := range slices.Sorted(maps.Keys(m.pkg.Members)) {
		g, ok := m.pkg.Members[name].(*ssa.Global)
		at := "g/" + m.pkg.Pkg.Path() + "." + name
		if !ok || !token.IsExported(name) || !m.globals.allocated(at) {
			continue
		}
		st, t := newState(), deref(g.Type())
		r, ok := listed(m.load(st, at, t))
		if !ok && m.mayHold(t, 0) {
			r, ok = m.resultPart(st, m.load(st, at, t), t)
		}
		if ok {
			facts[g.Object()] = &Summary{Ways: []Way{{Results: []Result{r}}}}
		}
	}
}

// hasLists reports whether the package has a variable that may list the origins
// that others trust.
func (m *Machine) hasLists() bool {
	for name, member := range m.pkg.Members {
		if g, ok := member.(*ssa.Global); ok && token.IsExported(name) && isList(deref(g.Type())) {
			return true
		}
	}
	return false
}

// resultPart is a value of static type t as a Result that holds a part of a
// configuration; not ok if it holds none.
func (m *Machine) resultPart(st *state, v value, t types.Type) (Result, bool) {
	p, ok := m.partOf(m.expose(st, v, t, 0), false)
	return Result{Part: &p}, ok
}

// listed is a list of strings, or a string, that may name origins.
func listed(v value) (Result, bool) {
	names := func(t origin.Text) bool { return t.Kind == origin.Literal && strings.ContainsAny(t.Str, ":.*") }
	switch v := v.(type) {
	case text:
		return Result{Text: &v.Text}, names(v.Text)
	case list:
		r := Result{Exact: v.exact}
		for _, e := range v.elems {
			r.List = append(r.List, asText(e))
		}
		return r, slices.ContainsFunc(r.List, names)
	}
	return Result{}, false
}

// imported gives a variable of another package, when it is first met, what a fact
// tells of it. Like the package's own it is taken to keep that, as far as this
// package does not change it.
func (m *Machine) imported(g *ssa.Global) {
	if m.facts == nil || m.met[g] {
		return
	}
	m.met[g] = true
	at := "g/" + g.String()
	changed := m.changedGlobals()
	s := m.facts(g.Object())
	if s == nil || len(s.Ways) != 1 || len(s.Ways[0].Results) != 1 || m.globals.allocated(at) || changed[globalPart{name: g.String()}] {
		return
	}
	r := &reviver{
		m: m, st: newState(), at: allocatedIn(&frame{id: m.frameID(at)}), mark: m.firstNamed(g),
		leaf: func(t origin.Text) origin.Text { return t },
	}
	if v := r.result(s.Ways[0].Results[0], deref(g.Type())); v != nil {
		m.assign(r.st, at, v)
		maps.Copy(m.globals.objects, r.st.mem.objects)
		m.forgetChanged(changed)
	}
}

// firstNamed is the first place where the package names a variable of another.
func (m *Machine) firstNamed(g *ssa.Global) mark {
	first := mark{fn: m.pkg.Func("init")}
	for id, obj := range m.pass.TypesInfo.Uses {
		if obj == g.Object() && (!first.pos.IsValid() || id.Pos() < first.pos) {
			first.pos = id.Pos()
		}
	}
	if fn := enclosing(Functions(m.pass, m.pkg), first.pos); fn != nil {
		first.fn = fn
	}
	return first
}

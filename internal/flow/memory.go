package flow

import (
	"go/token"
	"go/types"
	"maps"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// Addresses are strings: "g/…" for globals, "#N/…" for allocations of frame N,
// "@name" for memory reached through configuration, "?" for memory reached
// through something unknown. "a.f" is field f of a, "a[i]" an element, "a[*]"
// some element.

// load is what memory holds at an address, seen as type t.
func (m *Machine) load(st *state, at string, t types.Type) value {
	if v, ok := st.mem.get(at); ok {
		if s, ok := v.(setting); ok {
			v = m.configured(s.name, t)
		}
		return m.overlaid(st, at, v, t)
	}
	if _, ok := t.Underlying().(*types.Struct); ok && !strings.HasPrefix(at, "@") {
		if r := m.collect(st, at, t); r != nil {
			return r
		}
	}
	for _, mem := range []*memory{&st.mem, &m.globals} {
		if v := m.enclosing(mem, at, t); v != nil {
			return v
		}
	}
	switch {
	case strings.HasPrefix(at, "#"):
		if st.mem.allocated(at) || m.globals.allocated(at) {
			return zero(t)
		}
	case strings.HasPrefix(at, "g/"):
		return m.configured(shortName(at[2:]), t)
	case strings.HasPrefix(at, "@"):
		return m.configured(at[1:], t)
	}
	return opaque{derived}
}

// enclosing is what mem says of at or of the nearest address around it, as far
// as it concerns at; nil if it says nothing.
func (m *Machine) enclosing(mem *memory, at string, t types.Type) value {
	if v, ok := mem.get(at); ok {
		return v
	}
	for end := len(at); ; {
		i := strings.LastIndexAny(at[:end], ".[")
		if i <= 0 {
			return nil
		}
		if v, ok := mem.get(at[:i]); ok {
			return m.project(v, at[i:], t)
		}
		end = i
	}
}

// cell is what a path finds at exactly this address: what the package's
// initialisation left there, unless the path has written to it.
func (m *Machine) cell(st *state, at string) (value, bool) {
	if v, ok := st.mem.get(at); ok {
		return v, true
	}
	return m.globals.get(at)
}

// shortName is a global's name without its package path.
func shortName(s string) string {
	if i := strings.LastIndex(s, "/"); i >= 0 {
		s = s[i+1:]
	}
	if _, after, ok := strings.Cut(s, "."); ok {
		return after
	}
	return s
}

// collect gathers a struct from its fields in memory; nil if none is there.
func (m *Machine) collect(st *state, at string, t types.Type) value {
	s := t.Underlying().(*types.Struct)
	r := record{typ: t, fields: map[string]value{}}
	if held, _ := st.mem.get(at); held != nil {
		if base, ok := held.(record); ok {
			maps.Copy(r.fields, base.fields)
		}
	}
	found := strings.HasPrefix(at, "#") && st.mem.allocated(at)
	for i := range s.NumFields() {
		name := s.Field(i).Name()
		if v, ok := m.cell(st, at+"."+name); ok {
			r.fields[name] = v
			found = true
			if where, ok := m.cell(st, markAt(at+"."+name)); ok {
				r.mark(name, where)
			}
		} else if _, ok := s.Field(i).Type().Underlying().(*types.Struct); ok {
			if inner := m.collect(st, at+"."+name, s.Field(i).Type()); inner != nil {
				r.fields[name] = inner
			}
		}
	}
	if !found {
		return nil
	}
	if start := m.start(at); start != nil {
		for i := range s.NumFields() {
			if f := s.Field(i); r.fields[f.Name()] == nil {
				r.fields[f.Name()] = m.project(start, "."+f.Name(), f.Type())
			}
		}
	}
	return r
}

// start is what is at an address at first, as far as it is not in memory by
// field; nil if that is zero, as it is in all that a function allocates.
func (m *Machine) start(at string) value {
	if !strings.HasPrefix(at, "g/") {
		return nil
	}
	if v, ok := m.globals.get(at); ok {
		return v
	}
	if m.globals.allocated(at) || m.initialising && m.ownGlobal(at) {
		return nil
	}
	return setting{shortName(at[2:])}
}

// ownGlobal reports whether an address lies in a variable of the package.
func (m *Machine) ownGlobal(at string) bool {
	path, _ := strings.CutPrefix(globalOf(at[2:]), m.pkg.Pkg.Path()+".")
	return path != globalOf(at[2:]) && !strings.ContainsAny(path, "./")
}

// project is the part of v at path (".f[i]…"), seen as type t.
func (m *Machine) project(v value, path string, t types.Type) value {
	for path != "" {
		end := strings.IndexAny(path[1:], ".[") + 1
		if end == 0 {
			end = len(path)
		}
		step := path[:end]
		path = path[end:]
		switch x := v.(type) {
		case record:
			f, ok := x.fields[strings.TrimPrefix(step, ".")]
			if !ok {
				return zero(t)
			}
			v = f
		case setting:
			v = setting{x.name + step}
		case list:
			v = m.element(x, strings.Trim(step, "[]"))
		case opaque:
			return x
		default:
			return opaque{taintOf(v)}
		}
	}
	if s, ok := v.(setting); ok {
		return m.configured(s.name, t)
	}
	return v
}

// configured is a setting of type t: the kinds of values that conditions and
// header values are made of get their own form.
func (m *Machine) configured(name string, t types.Type) value {
	if r := m.roleOf(t); r != NoRole {
		return role{r}
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if u.Info()&types.IsString != 0 {
			return text{Text: origin.Configured(name)}
		}
		if u.Info()&types.IsBoolean != 0 {
			return flag(name)
		}
	case *types.Slice:
		return list{elems: []value{m.configured(name, u.Elem())}, name: name}
	case *types.Pointer:
		if isRegexp(t) {
			return pattern{origin.Configured(name)}
		}
		if m.isHeaderMap(t) {
			return opaque{}
		}
		return pointer{"@" + name}
	case *types.Map:
		if m.isHeaderMap(t) {
			return opaque{}
		}
	case *types.Interface:
		if namesError(name) && isError(t) {
			return failure{origin.Predicate{Op: origin.Never}}
		}
	}
	return setting{name}
}

// namesError reports whether a name is that of a sentinel error, which is never
// nil: errForbidden, http.ErrAbortHandler.
func namesError(name string) bool {
	name = name[strings.LastIndexByte(name, '.')+1:]
	rest, ok := strings.CutPrefix(strings.ToLower(name[:min(len(name), 3)])+name[min(len(name), 3):], "err")
	return ok && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z'
}

func isRegexp(t types.Type) bool { return typeName(t) == "regexp.Regexp" }

// element is the element of a list at index i ("*" for any).
func (m *Machine) element(l list, i string) value {
	n, err := strconv.Atoi(i)
	if err == nil && l.exact {
		if n >= 0 && n < len(l.elems) {
			return l.elems[n]
		}
		return opaque{}
	}
	return choice(l.elems)
}

// choice is one of vs.
func choice(vs []value) value {
	if len(vs) == 1 {
		return vs[0]
	}
	var ts []origin.Text
	for _, v := range vs {
		t := asText(v)
		if t.Kind == origin.UnknownText {
			return opaque{taintOf(vs...)}
		}
		ts = append(ts, t)
	}
	if len(ts) == 0 {
		return opaque{}
	}
	return text{Text: origin.OneOf(ts...)}
}

// assign writes v to memory at an address, forgetting what was within.
func (m *Machine) assign(st *state, at string, v value) {
	switch v.(type) {
	case text, boolean, integer: // nothing lies within
	default:
		st.mem.clear(at)
	}
	if r, ok := v.(record); ok {
		// Fields are kept apart so that they can be changed one by one.
		s, ok := r.typ.Underlying().(*types.Struct)
		if ok {
			for i := range s.NumFields() {
				name := s.Field(i).Name()
				if f, ok := r.fields[name]; ok {
					m.assign(st, at+"."+name, f)
				} else {
					st.mem.set(at+"."+name, zero(s.Field(i).Type()))
				}
				if where, ok := r.marks[name]; ok {
					st.mem.set(markAt(at+"."+name), where)
				}
			}
			st.mem.remove(at)
			return
		}
	}
	if i := strings.LastIndex(at, "[*]"); i >= 0 {
		// Some element: the others stay as they are.
		if old, ok := st.mem.get(at); ok && old.key() != v.key() {
			v = choice([]value{old, v})
		}
	}
	st.mem.set(at, v)
}

func (m *Machine) store(st *state, instr *ssa.Store) {
	v := m.eval(st, instr.Val)
	if field, ok := instr.Addr.(*ssa.FieldAddr); ok {
		m.fieldStored(st, field, v, instr)
	}
	p, ok := m.eval(st, instr.Addr).(pointer)
	if !ok {
		return
	}
	m.assign(st, p.at, v)
	m.marked(st, p.at, instr)
}

// alloc is the address of an allocation of this frame. A loop that allocates
// again starts with a fresh zero value.
func (m *Machine) alloc(fr *frame, st *state, v ssa.Value) string {
	at := allocatedIn(fr) + v.Name()
	st.mem.allocate(at)
	return at
}

// allocatedIn begins the addresses of a frame's allocations.
func allocatedIn(fr *frame) string { return "#" + fr.id + "/" }

// entry is one entry of a map in memory.
type entry struct {
	name  origin.Text
	value value
	pos   token.Pos
	fn    *ssa.Function
}

// entries are the contents of a map: memory holds them as one value so that
// they keep their order.
type entries struct {
	list  []entry
	exact bool
	// header marks an http.Header, whose methods canonicalise names.
}

func (e entries) key() string {
	var b strings.Builder
	for _, x := range e.list {
		b.WriteString(x.name.String() + ":" + x.value.key() + ",")
	}
	return b.String() + strconv.FormatBool(e.exact)
}

func (m *Machine) entries(st *state, t table) entries {
	v, _ := m.cell(st, t.at)
	e, _ := v.(entries)
	return e
}

// with is e with an entry added, replacing one of the same name.
func (e entries) with(x entry) entries {
	if len(e.list) >= maxEntries {
		return entries{} // unknown from now on
	}
	out := entries{exact: e.exact}
	for _, old := range e.list {
		if !old.name.Equal(x.name) {
			out.list = append(out.list, old)
		}
	}
	out.list = append(out.list, x)
	return out
}

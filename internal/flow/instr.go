package flow

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// value is the result of an instruction that calls nothing.
func (m *Machine) value(fr *frame, st *state, instr ssa.Value) value {
	switch v := instr.(type) {
	case *ssa.Alloc:
		at := m.alloc(fr, st, v)
		m.allocated(st, at, v)
		return pointer{at}
	case *ssa.FieldAddr:
		return m.fieldAddr(st, m.eval(st, v.X), fieldOf(v.X.Type(), v.Field), v.X.Type())
	case *ssa.Field:
		x := m.eval(st, v.X)
		f := fieldOf(v.X.Type(), v.Field)
		if r := m.part(x, v.X.Type(), f); r != nil {
			return r
		}
		return m.project(x, "."+f.Name(), f.Type())
	case *ssa.IndexAddr:
		return m.indexAddr(m.eval(st, v.X), m.eval(st, v.Index))
	case *ssa.Index:
		return m.indexed(m.eval(st, v.X), m.eval(st, v.Index))
	case *ssa.Lookup:
		return m.lookup(st, v)
	case *ssa.UnOp:
		return m.unop(st, v)
	case *ssa.BinOp:
		return m.binop(fr, st, v)
	case *ssa.ChangeType:
		x := m.eval(st, v.X)
		if m.isHeaderMap(v.Type()) && !m.isHeaderMap(v.X.Type()) {
			return x
		}
		return x
	case *ssa.ChangeInterface:
		return m.eval(st, v.X)
	case *ssa.MakeInterface:
		x := m.eval(st, v.X)
		if n, ok := x.(integer); ok && typeName(v.X.Type()) == "time.Duration" {
			return lit(time.Duration(n.n).String()) // what fmt prints
		}
		m.box(st, x, v.X.Type())
		if isError(v.Type()) {
			return failure{origin.Predicate{Op: origin.Never}} // whatever it says, it is there
		}
		return x
	case *ssa.TypeAssert:
		x := m.eval(st, v.X)
		if v.CommaOk {
			return tuple{x, boolean{origin.Predicate{Op: origin.Flag}}}
		}
		return x
	case *ssa.Convert:
		return m.convert(st, v)
	case *ssa.MultiConvert:
		return m.eval(st, v.X)
	case *ssa.SliceToArrayPointer:
		return opaque{taintOf(m.eval(st, v.X))}
	case *ssa.Slice:
		return m.slice(st, v)
	case *ssa.MakeMap:
		at := m.alloc(fr, st, v) + "{}"
		st.mem.set(at, entries{exact: true})
		return table{at: at}
	case *ssa.MakeSlice:
		at := m.alloc(fr, st, v)
		return pointer{at} // indexed like an array; its length is unknown
	case *ssa.MakeClosure:
		f := function{fn: v.Fn.(*ssa.Function)}
		for _, b := range v.Bindings {
			f.bindings = append(f.bindings, m.eval(st, b))
		}
		m.closed(st, f)
		return f
	case *ssa.Extract:
		if t, ok := m.eval(st, v.Tuple).(tuple); ok && v.Index < len(t) && t[v.Index] != nil {
			return t[v.Index]
		}
		return m.seenAs(m.eval(st, v.Tuple), v.Type())
	case *ssa.Range:
		return cursor{over: m.eval(st, v.X)}
	case *ssa.Next:
		return m.next(st, v)
	case *ssa.Select, *ssa.MakeChan:
		return opaque{}
	}
	return opaque{derived}
}

// seenAs is an opaque value or setting as type t.
func (m *Machine) seenAs(v value, t types.Type) value {
	switch v := v.(type) {
	case setting:
		return m.configured(v.name, t)
	case opaque:
		if v.taint == untainted {
			return v
		}
	}
	return opaque{taintOf(v)}
}

func fieldOf(t types.Type, i int) *types.Var {
	return deref(t).Underlying().(*types.Struct).Field(i)
}

// fieldAddr is the address of a field. A field with a meaning of its own (the
// request's header map, gin's Writer) is not memory: its address stands for
// what it holds.
func (m *Machine) fieldAddr(st *state, x value, f *types.Var, t types.Type) value {
	if p, ok := x.(pointer); ok {
		if v, _ := st.mem.get(p.at); isRole(v) {
			x = v // a variable that holds the request itself, as a Lambda handler's does
		}
	}
	if r := m.part(x, t, f); r != nil {
		return holder{r}
	}
	switch x := x.(type) {
	case pointer:
		return pointer{x.at + "." + f.Name()}
	case setting:
		return pointer{"@" + x.name + "." + f.Name()}
	case role:
		if m.roleOf(f.Type()) != NoRole {
			// an embedded or wrapped part of the exchange
			return holder{role{m.roleOf(f.Type())}}
		}
		return holder{opaque{requested}}
	case holder:
		return m.fieldAddr(st, x.value, f, t)
	case location:
		return holder{urlField(x, f.Name())}
	case ownURL:
		switch f.Name() {
		case "Scheme", "Host":
			return holder{text{Text: origin.Lit(""), emptyURL: f.Name()}}
		case "Path", "RawPath", "RawQuery":
			return holder{text{Text: origin.Text{Kind: origin.Chosen, Str: "URL." + f.Name()}}}
		}
		return holder{opaque{requested}}
	case record:
		return holder{m.project(x, "."+f.Name(), f.Type())}
	}
	return holder{m.seenAs(x, f.Type())}
}

func isRole(v value) bool {
	_, ok := v.(role)
	return ok
}

// A holder is an address that can only be read: it holds value.
type holder struct{ value }

func (h holder) key() string { return "*" + h.value.key() }

func urlField(l location, name string) value {
	switch name {
	case "Scheme":
		return text{Text: l.Through(origin.Scheme, "")}
	case "Host":
		return text{Text: l.Through(origin.Host, "")}
	case "Path":
		return text{Text: l.Through(origin.Path, "")}
	case "User":
		return null{}
	case "RawQuery", "Fragment", "Opaque", "RawPath":
		if isOrigin(l.Text) {
			return lit("") // an origin has no such part
		}
	}
	return opaque{taintOf(l)}
}

// part is the meaning of field f of x, an object of type t; nil if it has none.
func (m *Machine) part(x value, t types.Type, f *types.Var) value {
	if h, ok := x.(holder); ok {
		x = h.value
	}
	api, ok := m.know.apis[fieldName(t, f)]
	if !ok {
		return nil
	}
	if _, ok := x.(role); !ok && !(api.Meaning == ReadMethod && x == value(opaque{requested})) {
		return nil // another request or response: a client's, a recorder's
	}
	switch api.Meaning {
	case RequestPart:
		if typeName(f.Type()) == "net/url.URL" {
			return ownURL{}
		}
		return role{Request}
	case ResponsePart:
		return role{Response}
	case ExchangePart:
		return role{Exchange}
	case RequestHeaders:
		return headers{Request}
	case ResponseHeaders:
		return headers{Response}
	case ReadMethod:
		return text{Text: origin.Text{Kind: origin.Method}}
	case ReadHost:
		return text{Text: origin.Text{Kind: origin.ServerHost}}
	case ReadChosen:
		return text{Text: origin.Text{Kind: origin.Chosen, Str: f.Name()}}
	}
	return opaque{requested}
}

// fieldName names field f of the struct type that t is or points to.
func fieldName(t types.Type, f *types.Var) string {
	return typeName(t) + "." + f.Name()
}

func (m *Machine) indexAddr(x, i value) value {
	at := "*"
	if n, ok := i.(integer); ok {
		at = strconv.FormatInt(n.n, 10)
	}
	switch x := x.(type) {
	case pointer:
		return pointer{x.at + "[" + at + "]"}
	case list, setting, text, split:
		return holder{m.indexed(x, i)}
	}
	return holder{opaque{taintOf(x)}}
}

func (m *Machine) indexed(x, i value) value {
	at := "*"
	if n, ok := i.(integer); ok {
		at = strconv.FormatInt(n.n, 10)
	}
	switch x := x.(type) {
	case list:
		return m.element(x, at)
	case split:
		return x.element(i)
	case pointer:
		return opaque{taintOf(x)}
	case setting:
		return setting{x.name}
	}
	return opaque{taintOf(x)}
}

func (m *Machine) lookup(st *state, v *ssa.Lookup) value {
	x, key := m.eval(st, v.X), m.eval(st, v.Index)
	elem := v.Type()
	if v.CommaOk {
		elem = v.Type().(*types.Tuple).At(0).Type()
	}
	result := func(val value, present boolean) value {
		if v.CommaOk {
			return tuple{val, present}
		}
		return val
	}
	switch x := x.(type) {
	case headers:
		name, ok := constString(key)
		if !ok {
			return result(opaque{derived}, unknown)
		}
		if x.of == Response {
			return result(list{}, boolean{origin.Predicate{Op: origin.Flag}})
		}
		// net/http stores canonical names: another spelling finds nothing.
		// API Gateway and others keep what the client or HTTP/2 sent.
		m.sawOrigin(st, name, v)
		val := m.requestHeader(name)
		if isString(elem) {
			return result(val, presence(val))
		}
		if m.isHeaderMap(v.X.Type()) && name != canonical(name) {
			if n := canonical(name); n == "Origin" || strings.HasPrefix(n, "Access-Control-Request-") {
				m.keys[v.Pos()] = KeyRead{name, m.site(v.Parent(), v.Pos())}
			}
			return result(list{exact: true}, never)
		}
		return result(list{elems: []value{val}, exact: true}, presence(val))
	case null:
		return result(zero(elem), never)
	case setting:
		k := asText(key)
		present := predicate(origin.Equal, k, origin.Configured(x.name))
		if isBool(elem) {
			return result(present, present)
		}
		return result(m.configured(x.name+"[…]", elem), present)
	case table:
		return m.tableLookup(st, x, key, elem, result)
	case text:
		return opaque{taintOf(x)}
	}
	return result(m.seenAs(opaque{taintOf(x, key)}, elem), asBool(opaque{taintOf(x, key)}))
}

func (m *Machine) tableLookup(st *state, x table, key value, elem types.Type, result func(value, boolean) value) value {
	e := m.entries(st, x)
	k := asText(key)
	var names, trueNames []origin.Text
	var values []value
	for _, en := range e.list {
		if k.Kind == origin.Literal && en.name.Kind == origin.Literal {
			if en.name.Str == k.Str {
				return result(en.value, always)
			}
			continue
		}
		names = append(names, en.name)
		values = append(values, en.value)
		if b, ok := en.value.(boolean); !ok || b.Op != origin.Never {
			trueNames = append(trueNames, en.name)
		}
	}
	if !e.exact {
		if x.name == "" {
			return result(opaque{taintOf(key)}, unknown)
		}
		names = append(names, origin.Configured(x.name))
		trueNames = append(trueNames, origin.Configured(x.name))
		values = append(values, m.configured(x.name+"[…]", elem))
	}
	member := func(names []origin.Text) boolean {
		if len(names) == 0 {
			return never
		}
		return predicate(origin.Equal, k, origin.OneOf(names...))
	}
	if isBool(elem) {
		return result(member(trueNames), member(names))
	}
	if len(values) == 0 {
		return result(zero(elem), never)
	}
	return result(choice(values), member(names))
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func constString(v value) (string, bool) {
	t := asText(v)
	return t.Str, t.Kind == origin.Literal
}

func (m *Machine) unop(st *state, v *ssa.UnOp) value {
	x := m.eval(st, v.X)
	switch v.Op {
	case token.MUL:
		switch x := x.(type) {
		case pointer:
			return m.load(st, x.at, v.Type())
		case holder:
			return x.value
		case role, headers, location, ownURL, pattern, text:
			return x // a pointer to an object that is followed as a whole
		case setting:
			return m.configured(x.name, v.Type())
		}
		return m.seenAs(x, v.Type())
	case token.NOT:
		return boolean{asBool(x).Negate()}
	case token.SUB:
		if n, ok := x.(integer); ok {
			return integer{-n.n}
		}
	}
	return opaque{taintOf(x)}
}

func (m *Machine) convert(st *state, v *ssa.Convert) value {
	x := m.eval(st, v.X)
	switch x := x.(type) {
	case integer:
		if isString(v.Type()) {
			return opaque{} // string(int) is a rune
		}
		return x
	case text, setting:
		return x
	case pointer:
		return x
	}
	return m.seenAs(x, v.Type())
}

func (m *Machine) slice(st *state, v *ssa.Slice) value {
	x := m.eval(st, v.X)
	if p, ok := x.(pointer); ok {
		if arr, ok := deref(v.X.Type()).Underlying().(*types.Array); ok && v.Low == nil && v.High == nil {
			if arr.Len() > 4096 {
				return list{}
			}
			l := list{exact: true}
			for i := range arr.Len() {
				l.elems = append(l.elems, m.load(st, p.at+"["+strconv.FormatInt(i, 10)+"]", arr.Elem()))
			}
			return l
		}
		return x
	}
	t, ok := x.(text)
	if !ok {
		if l, ok := x.(list); ok {
			if n, isInt := m.operand(st, v.High).(integer); isInt && n.n == 0 {
				return list{exact: true, name: ""} // s[:0], a slice to be filled anew
			}
			return list{elems: l.elems, name: l.name}
		}
		return m.seenAs(x, v.Type())
	}
	low, high := m.operand(st, v.Low), m.operand(st, v.High)
	return m.substring(st, t.Text, low, high)
}

func (m *Machine) operand(st *state, v ssa.Value) value {
	if v == nil {
		return nil
	}
	return m.eval(st, v)
}

// substring is t[low:high], for the bounds that programs cut origins at.
func (m *Machine) substring(st *state, t origin.Text, low, high value) value {
	switch {
	case low == nil && high == nil:
		return text{Text: t}
	case low == nil || isZero(low):
		if i, ok := high.(index); ok && i.of.Equal(t) {
			return text{Text: t.Through(origin.Before, i.sep.Str)}
		}
	case high == nil:
		switch l := low.(type) {
		case length:
			// origin[len("https://"):], after the prefix was tested
			if p, ok := constString(l.of); ok {
				for _, test := range st.tests {
					if !test.negated && test.p.Op == origin.HasPrefix && test.p.A.Equal(t) && test.p.B.Str == p {
						return text{Text: t.Through(origin.TrimPrefix, p)}
					}
				}
			}
		case integer:
			for _, test := range st.tests {
				if !test.negated && test.p.Op == origin.HasPrefix && test.p.A.Equal(t) && int64(len(test.p.B.Str)) == l.n {
					return text{Text: t.Through(origin.TrimPrefix, test.p.B.Str)}
				}
			}
			// s[1:] of a constant "*.example.com" or of a configured one
			if t.Kind == origin.Literal && int(l.n) <= len(t.Str) {
				return lit(t.Str[l.n:])
			}
			if taintOfText(t) == untainted {
				for _, test := range st.tests {
					if !test.negated && test.p.Op == origin.HasPrefix && test.p.A.Equal(t) && len(test.p.B.Str) >= int(l.n) {
						return text{Text: t.Through(origin.TrimPrefix, test.p.B.Str[:l.n])}
					}
				}
			}
		case pastIndex:
			found := origin.Compare(origin.Contains, t, l.sep)
			for _, test := range st.tests {
				if !test.negated && l.of.Equal(t) && test.p.Equal(found) {
					return text{Text: t.Through(origin.After, l.sep.Str)}
				}
			}
		case index:
			if l.of.Equal(t) {
				return text{Text: origin.Join(l.sep, t.Through(origin.After, l.sep.Str))}
			}
		}
	}
	if taintOfText(t) != untainted {
		return opaque{derived}
	}
	return opaque{}
}

func isZero(v value) bool {
	n, ok := v.(integer)
	return ok && n.n == 0
}

func (m *Machine) binop(fr *frame, st *state, v *ssa.BinOp) value {
	x, y := m.eval(st, v.X), m.eval(st, v.Y)
	switch v.Op {
	case token.ADD:
		if isString(v.Type()) {
			return text{Text: origin.Join(asText(x), asText(y))}
		}
		if a, ok := x.(integer); ok {
			if b, ok := y.(integer); ok {
				return integer{a.n + b.n}
			}
		}
		if l, ok := x.(index); ok { // strings.Index(s, sep) + len(sep)
			if b, ok := y.(integer); ok && int64(len(l.sep.Str)) == b.n {
				return pastIndex{l}
			}
		}
		return opaque{taintOf(x, y)}
	case token.EQL:
		return m.compare(fr, v, x, y)
	case token.NEQ:
		return boolean{asBool(m.compare(fr, v, x, y)).Negate()}
	case token.LSS, token.GTR, token.LEQ, token.GEQ:
		return m.less(v.Op, x, y)
	case token.AND, token.OR:
		if isBool(v.Type()) {
			a, b := asBool(x).Predicate, asBool(y).Predicate
			if v.Op == token.AND {
				return boolean{origin.AllOf(a, b)}
			}
			return boolean{origin.AnyOf(a, b)}
		}
	}
	return opaque{taintOf(x, y)}
}

// compare is x == y.
func (m *Machine) compare(fr *frame, v *ssa.BinOp, x, y value) value {
	if _, ok := x.(null); ok {
		x, y = y, x
	}
	if _, ok := y.(null); ok {
		return m.isNil(x)
	}
	switch a := x.(type) {
	case boolean:
		if b := asBool(y); b.Op == origin.Always {
			return a
		} else if b.Op == origin.Never {
			return boolean{a.Negate()}
		}
		return boolean{origin.AnyOf(
			origin.AllOf(a.Predicate, asBool(y).Predicate),
			origin.AllOf(a.Negate(), asBool(y).Negate()))}
	case integer:
		if b, ok := y.(integer); ok {
			return truth(a.n == b.n)
		}
		if _, ok := y.(integer); !ok {
			x, y = y, x
		}
	}
	switch a := x.(type) {
	case length:
		return lengthIs(a, y)
	case index:
		if n, ok := y.(integer); ok {
			switch n.n {
			case -1:
				return boolean{origin.Compare(origin.Contains, a.of, a.sep).Negate()}
			case 0:
				return predicate(origin.HasPrefix, a.of, a.sep)
			}
		}
		return asBool(opaque{taintOf(x, y)})
	}
	a, b := asText(x), asText(y)
	if isString(v.X.Type()) || a.Kind != origin.UnknownText || b.Kind != origin.UnknownText {
		m.emptyURL(fr, v, x, y, a, b)
		return m.equal(a, b)
	}
	return asBool(opaque{taintOf(x, y)})
}

// equal is a == b. A comparison that involves neither the Origin nor a value
// that could be a wildcard says nothing about the Origin.
func (m *Machine) equal(a, b origin.Text) boolean {
	if a.Kind == origin.Literal && b.Kind != origin.Literal {
		a, b = b, a
	}
	switch {
	case a.Find(origin.UnknownText) || b.Find(origin.UnknownText):
		return asBool(opaque{max(taintOfText(a), taintOfText(b))})
	case a.Find(origin.Header) || b.Find(origin.Header), a.Find(origin.Method), a.Kind == origin.Literal,
		a.Find(origin.Param), b.Find(origin.Param):
		return predicate(origin.Equal, a, b)
	case a.Find(origin.Setting) && b.Kind == origin.Literal && special(b.Str):
		return predicate(origin.Equal, a, b)
	}
	if a.Equal(b) {
		return always
	}
	return flagOf(origin.Predicate{Op: origin.Equal, A: a, B: b})
}

// special reports whether a configured origin may be compared with s for what
// s means rather than for what it names.
func special(s string) bool {
	return s == "" || strings.Contains(s, "*") || s == "null" || s == "any" || s == "all"
}

func (m *Machine) isNil(x value) value {
	switch x := x.(type) {
	case null:
		return always
	case failure:
		return boolean{x.ok}
	case list:
		if x.exact {
			return truth(len(x.elems) == 0)
		}
		if x.name != "" {
			return predicate(origin.Equal, origin.Configured(x.name), origin.Lit(""))
		}
	case pattern, location, role, function, decided, table, headers, holder, record:
		return never
	case pointer:
		if strings.HasPrefix(x.at, "#") {
			return never
		}
		if name, ok := strings.CutPrefix(x.at, "@"); ok {
			return flag(name + "==nil")
		}
	case setting:
		return flag(x.name + "==nil")
	case text:
		return never
	}
	return asBool(opaque{taintOf(x)})
}

// lengthIs is len(l.of) == y.
func lengthIs(l length, y value) value {
	switch of := l.of.(type) {
	case text:
		switch y := y.(type) {
		case integer:
			if y.n == 0 {
				return predicate(origin.Equal, of.Text, origin.Lit(""))
			}
			if y.n > 0 && y.n < 1024 && taintOf(of) != untainted {
				return predicate(origin.SameLength, of.Text, origin.Lit(strings.Repeat("x", int(y.n))))
			}
		case length:
			if o, ok := y.of.(text); ok {
				return predicate(origin.SameLength, of.Text, o.Text)
			}
		}
	case list:
		if n, ok := y.(integer); ok {
			if of.exact {
				return truth(int64(len(of.elems)) == n.n)
			}
			if n.n == 0 && of.name != "" {
				return predicate(origin.Equal, origin.Configured(of.name), origin.Lit(""))
			}
		}
	case setting:
		if isZero(y) {
			return predicate(origin.Equal, origin.Configured(of.name), origin.Lit(""))
		}
		return flag("len " + of.name)
	case split:
		return asBool(opaque{taintOf(of)})
	}
	return asBool(opaque{taintOf(l.of, y)})
}

// less is an ordering comparison.
func (m *Machine) less(op token.Token, x, y value) value {
	if op == token.GTR || op == token.LEQ { // x > y is y < x
		x, y = y, x
	}
	negate := op == token.GEQ || op == token.LEQ
	out := lessThan(x, y)
	if negate {
		return boolean{asBool(out).Negate()}
	}
	return out
}

// lessThan is x < y.
func lessThan(x, y value) value {
	a, aInt := x.(integer)
	b, bInt := y.(integer)
	if aInt && bInt {
		return truth(a.n < b.n)
	}
	switch x := x.(type) {
	case index:
		if bInt && b.n == 0 { // strings.Index(…) < 0
			return boolean{origin.Compare(origin.Contains, x.of, x.sep).Negate()}
		}
	case length:
		switch of := x.of.(type) {
		case list:
			if of.exact && bInt {
				return truth(int64(len(of.elems)) < b.n)
			}
			if bInt && b.n == 1 {
				return lengthIs(x, integer{0})
			}
		case text:
			if bInt && b.n == 1 {
				return lengthIs(x, integer{0})
			}
			if bInt && b.n > 1 && b.n < 1024 {
				return predicate(origin.Longer, origin.Lit(strings.Repeat("x", int(b.n))), of.Text)
			}
			if l, ok := y.(length); ok {
				if o, ok := l.of.(text); ok {
					return predicate(origin.Longer, o.Text, of.Text)
				}
			}
		case setting:
			if bInt && b.n == 1 {
				return lengthIs(x, integer{0})
			}
		}
	}
	switch y := y.(type) {
	case index:
		if aInt && a.n == -1 { // strings.Index(…) > -1
			return boolean{origin.Compare(origin.Contains, y.of, y.sep)}
		}
	case length:
		switch of := y.of.(type) {
		case list:
			if of.exact && aInt {
				return truth(a.n < int64(len(of.elems)))
			}
			if aInt && a.n == 0 {
				return boolean{asBool(lengthIs(y, integer{0})).Negate()}
			}
			if of.name != "" {
				return flag("")
			}
		case text:
			if aInt && a.n == 0 {
				return boolean{asBool(lengthIs(y, integer{0})).Negate()}
			}
			if aInt && a.n > 0 && a.n < 1024 {
				return predicate(origin.Longer, of.Text, origin.Lit(strings.Repeat("x", int(a.n))))
			}
			if l, ok := x.(length); ok {
				if o, ok := l.of.(text); ok {
					return predicate(origin.Longer, of.Text, o.Text)
				}
			}
		case setting:
			if aInt && a.n == 0 {
				return boolean{asBool(lengthIs(y, integer{0})).Negate()}
			}
			return flag("")
		}
	}
	return asBool(opaque{taintOf(x, y)})
}

// next is the next element of a range over a map or string.
func (m *Machine) next(st *state, v *ssa.Next) value {
	c, ok := m.eval(st, v.Iter).(cursor)
	if !ok {
		return tuple{asBool(opaque{}), opaque{derived}, opaque{derived}}
	}
	types := v.Type()
	_ = types
	switch over := c.over.(type) {
	case table:
		e := m.entries(st, over)
		if c.at < len(e.list) {
			st.env[v.Iter] = cursor{over: c.over, at: c.at + 1}
			en := e.list[c.at]
			return tuple{always, text{Text: en.name}, en.value}
		}
		if e.exact {
			return tuple{never, nil, nil}
		}
		return tuple{flag(""), m.seenAs(setting{over.name}, tupleType(v, 1)), m.seenAs(setting{over.name + "[…]"}, tupleType(v, 2))}
	case null:
		return tuple{never, nil, nil}
	case setting:
		return tuple{
			boolean{origin.Compare(origin.Equal, origin.Configured(over.name), origin.Lit("")).Negate()},
			m.seenAs(over, tupleType(v, 1)), m.seenAs(setting{over.name + "[…]"}, tupleType(v, 2)),
		}
	case headers:
		if over.of == Request {
			return tuple{flag(""), opaque{derived}, opaque{derived}}
		}
	}
	return tuple{asBool(opaque{}), opaque{taintOf(c.over)}, opaque{taintOf(c.over)}}
}

func tupleType(v ssa.Value, i int) types.Type { return v.Type().(*types.Tuple).At(i).Type() }

func (m *Machine) mapUpdate(fr *frame, st *state, instr *ssa.MapUpdate) {
	x, k, v := m.eval(st, instr.Map), m.eval(st, instr.Key), m.eval(st, instr.Value)
	switch x := x.(type) {
	case headers:
		if x.of != Response {
			return
		}
		name := asText(k)
		if l, ok := v.(list); ok && len(l.elems) > 0 {
			m.write(fr, st, policy.Write{Op: policy.Set, Raw: true}, name, l.elems[0], instr.Pos())
			for _, e := range l.elems[1:] {
				m.write(fr, st, policy.Write{Op: policy.Add, Raw: true}, name, e, instr.Pos())
			}
			return
		}
		m.write(fr, st, policy.Write{Op: policy.Set, Raw: true}, name, v, instr.Pos())
	case table:
		st.mem.set(x.at, m.entries(st, x).with(entry{asText(k), v, instr.Pos(), fr.fn}))
	case setting, pointer:
		// configuration being filled: its entries are unknown anyhow
	}
}

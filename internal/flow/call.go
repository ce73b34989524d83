package flow

import (
	"go/token"
	"go/types"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// An invocation is a call with its operands evaluated.
type invocation struct {
	fr     *frame
	st     *state
	common *ssa.CallCommon
	// instr is nil for deferred calls.
	instr  *ssa.Call
	pos    token.Pos
	result types.Type
	// name is the callee's full name without type arguments, "" if unknown.
	name string
	// recv is the receiver of a method, nil for functions; args are without it.
	recv value
	args []value
	// callee is the function called, if it is known and has a body.
	callee *ssa.Function
	bound  []value
	obj    *types.Func
	// writesAfter says whether a header may be written after the call.
	writesAfter bool
}

// all are the receiver and the arguments.
func (c *invocation) all() []value {
	if c.recv == nil {
		return c.args
	}
	return append([]value{c.recv}, c.args...)
}

func (c *invocation) arg(i int) value {
	if i >= 0 && i < len(c.args) && c.args[i] != nil {
		return c.args[i]
	}
	return opaque{}
}

func (c *invocation) text(i int) origin.Text { return asText(c.arg(i)) }

// call executes a call and returns the ways out of it.
func (m *Machine) call(fr *frame, instr *ssa.Call, common *ssa.CallCommon, st *state, writesAfter bool) []exit {
	c := m.prepare(fr, common, st)
	c.instr, c.pos, c.result, c.writesAfter = instr, instr.Pos(), instr.Type(), writesAfter
	return m.invoke(c)
}

// prepare evaluates the operands of a call.
func (m *Machine) prepare(fr *frame, common *ssa.CallCommon, st *state) *invocation {
	c := &invocation{fr: fr, st: st, common: common, pos: common.Pos()}
	for _, a := range common.Args {
		c.args = append(c.args, m.eval(st, a))
	}
	switch {
	case common.IsInvoke():
		c.recv = m.eval(st, common.Value)
		c.obj, c.name = m.calleeOf(common)
		return c
	case common.StaticCallee() != nil:
		fn := common.StaticCallee()
		c.callee = fn
		if mc, ok := common.Value.(*ssa.MakeClosure); ok {
			for _, b := range mc.Bindings {
				c.bound = append(c.bound, m.eval(st, b))
			}
		}
		m.nameAfter(c, fn)
		return c
	}
	if b, ok := common.Value.(*ssa.Builtin); ok {
		c.name = "builtin." + b.Name()
		return c
	}
	if f, ok := m.eval(st, common.Value).(function); ok {
		c.callee, c.bound = f.fn, f.bindings
		m.nameAfter(c, f.fn)
	}
	return c
}

func (m *Machine) nameAfter(c *invocation, fn *ssa.Function) {
	c.obj, c.name = m.declarationOf(fn)
	if c.obj != nil && fn.Signature.Recv() != nil && len(c.args) > 0 {
		c.recv, c.args = c.args[0], c.args[1:]
	}
}

// calleeOf is the function or method called, as it is declared, and its full name;
// nil and "" if that is not known.
func (m *Machine) calleeOf(call *ssa.CallCommon) (*types.Func, string) {
	if call.IsInvoke() {
		return call.Method, m.fullName(call.Method)
	}
	if fn := call.StaticCallee(); fn != nil {
		return m.declarationOf(fn)
	}
	return nil, ""
}

// declarationOf is fn as it is declared, without type arguments, and its full name;
// nil and "" if it is a literal or made by the compiler.
func (m *Machine) declarationOf(fn *ssa.Function) (*types.Func, string) {
	if fn.Origin() != nil {
		fn = fn.Origin()
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return nil, ""
	}
	return obj.Origin(), m.fullName(obj.Origin())
}

// fullName is obj.FullName(), written once: a call is named each time it is executed.
func (m *Machine) fullName(obj *types.Func) string {
	name, known := m.names[obj]
	if !known {
		name = obj.FullName()
		m.names[obj] = name
	}
	return name
}

// single is the only way out of a call.
func (c *invocation) single(results ...value) []exit { return []exit{{c.st, results}} }

func (m *Machine) invoke(c *invocation) []exit {
	if t, ok := m.know.targets[c.name]; ok {
		return m.target(c, t)
	}
	if api, ok := m.know.apis[c.name]; ok {
		if api.Meaning == Pass {
			if f, ok := c.recv.(function); ok && m.followable(f.fn) {
				// h.ServeHTTP(w, r) of a known http.HandlerFunc
				c.callee, c.bound, c.recv = f.fn, f.bindings, nil
				return m.enter(c)
			}
		}
		return c.single(m.api(c, api)...)
	}
	if fn, ok := m.intrinsics[c.name]; ok {
		if r := fn(m, c); r != nil {
			return c.single(r)
		}
	}
	if strings.HasPrefix(c.name, "builtin.") {
		return c.single(opaque{taintOf(c.args...)})
	}
	if c.callee != nil && m.followable(c.callee) {
		if m.worthFollowing(c) {
			return m.enter(c)
		}
		if m.effect[c.callee].starts && m.carriesResponse(c.all()) {
			c.st.events = append(c.st.events, m.event(c, Started, 0))
		}
		return m.unseen(c)
	}
	if c.callee != nil && m.effect[c.callee].writes && m.carriesResponse(c.all()) {
		c.st.incomplete = true // it is of this package, but too deep to follow
	}
	if c.obj != nil && m.facts != nil {
		if s := m.facts(c.obj); s != nil {
			return m.apply(c, s)
		}
	}
	m.escaped(c)
	return m.unseen(c)
}

// followable reports whether fn's body may be executed here.
func (m *Machine) followable(fn *ssa.Function) bool {
	if fn.Blocks == nil || len(fn.Blocks) > maxBlocks || len(m.stack) >= maxDepth {
		return false
	}
	for _, fr := range m.stack {
		if fr.fn == fn {
			return false // recursion
		}
	}
	return true
}

// worthFollowing reports whether executing the callee may tell something: it
// touches headers or the Origin, it is given the Origin, or its result is of a
// kind that conditions and header values are made of.
func (m *Machine) worthFollowing(c *invocation) bool {
	if m.effect[c.callee].matters || c.callee.Synthetic != "" {
		return true
	}
	if taintOf(c.all()...) == derived || m.setsNamed(c) {
		return true
	}
	if m.answering && m.carriesRole(c.all()) {
		return true
	}
	if len(c.callee.Blocks) > 40 {
		return false
	}
	for i := range c.callee.Signature.Results().Len() {
		switch t := c.callee.Signature.Results().At(i).Type(); u := t.Underlying().(type) {
		case *types.Basic:
			if u.Info()&(types.IsString|types.IsBoolean) != 0 {
				return true
			}
		case *types.Slice, *types.Map, *types.Signature:
			return true
		case *types.Pointer:
			if _, basic := u.Elem().Underlying().(*types.Basic); basic || isRegexp(t) {
				return true // settings of SDKs are pointers
			}
			if n, ok := u.Elem().(*types.Named); ok && n.Obj().Pkg() == m.pass.Pkg {
				return true // a constructor of this package
			}
		case *types.Struct:
			return true
		}
	}
	return false
}

// setsNamed reports whether the callee, which knows no header that matters
// itself, is told by this call to write one: by its name, or in a table of a
// caller that names some.
func (m *Machine) setsNamed(c *invocation) bool {
	if !m.effect[c.callee].writes || !m.carriesResponse(c.all()) {
		return false
	}
	for _, a := range c.args {
		switch a := a.(type) {
		case role, headers, boolean:
		case text:
			if a.Kind == origin.Literal && matters(a.Str) || a.Kind != origin.Literal && m.effect[c.fr.fn].matters {
				return true
			}
		default:
			if m.effect[c.fr.fn].matters {
				return true
			}
		}
	}
	return false
}

// enter executes the callee's body.
func (m *Machine) enter(c *invocation) []exit {
	m.execute(c.callee)
	args := c.all()
	if c.common.StaticCallee() != c.callee && m.carriesResponse(args) {
		c.st.events = append(c.st.events, Event{Kind: Entered, Site: m.site(c.callee, c.callee.Pos())})
	}
	fr := &frame{
		fn: c.callee, id: m.frameID(c.fr.id + ">" + strconv.Itoa(int(c.pos))), params: args, bindings: c.bound,
		writesAfter: c.writesAfter || c.fr.writesAfter, call: c,
	}
	exits := m.run(fr, c.st)
	if len(exits) == 0 {
		return []exit{{c.st, unknownResults(c.callee)}}
	}
	return exits
}

// escaped notes what a function that cannot be seen may do to the response.
func (m *Machine) escaped(c *invocation) {
	if !m.carriesResponse(c.all()) {
		return
	}
	switch {
	case takesNext(c):
		c.st.events = append(c.st.events, m.event(c, Passed, 0))
		return
	case c.name == "":
		// A handler that was passed in: the next one.
		c.st.events = append(c.st.events, m.event(c, Given, 0))
		return
	}
	c.st.events = append(c.st.events, Event{Kind: Write, Write: policy.Write{Op: policy.Obscure, Site: m.site(c.fr.fn, c.pos)}})
}

// event is what happens to the response at a call. Where the framework buffers
// it, nothing is sent yet.
func (m *Machine) event(c *invocation, kind EventKind, status int) Event {
	if m.buffered(c) {
		switch kind {
		case Passed, Given:
			kind = Continued
		case Status:
			kind = Concluded
		}
	}
	return Event{Kind: kind, Status: status, Site: m.site(c.fr.fn, c.pos)}
}

// buffered reports whether the exchange that a call works on is of a framework
// that sends the response when all handlers have returned.
func (m *Machine) buffered(c *invocation) bool {
	operands := c.common.Args
	if c.common.IsInvoke() {
		operands = append([]ssa.Value{c.common.Value}, operands...)
	}
	return slices.ContainsFunc(operands, func(v ssa.Value) bool { return m.know.types[typeName(v.Type())].Buffered })
}

func takesNext(c *invocation) bool {
	return c.common.IsInvoke() && (c.common.Method.Name() == "ServeHTTP" || c.common.Method.Name() == "Handle")
}

func (m *Machine) carriesResponse(vs []value) bool {
	for _, v := range vs {
		switch v := v.(type) {
		case role:
			if v.role != Request {
				return true
			}
		case headers:
			if v.of == Response {
				return true
			}
		}
	}
	return false
}

// unseen is a call that is not followed.
func (m *Machine) unseen(c *invocation) []exit {
	all := c.all()
	t := max(taintOf(all...), m.taintBehind(c.st, all))
	m.forget(c, t)
	return m.resultsOf(c, t)
}

// resultsOf are the results of a call of which nothing is known but its
// arguments, whose taint is t.
func (m *Machine) resultsOf(c *invocation, t taint) []exit {
	all := c.all()
	sig := c.common.Signature()
	n := sig.Results().Len()
	results := make([]value, n)
	for i := range results {
		rt := sig.Results().At(i).Type()
		switch {
		case m.wraps(rt, all):
			results[i] = role{m.roleOf(rt)}
		case t != untainted:
			results[i] = m.seenAs(opaque{t}, rt)
		case rt.String() == "error":
			results[i] = opaque{}
		default:
			results[i] = m.configured(m.callName(c), rt)
			if _, ok := results[i].(role); ok {
				results[i] = opaque{requested} // a request or recorder of its own
			}
		}
	}
	return c.single(results...)
}

// wraps reports whether a result of type t is the exchange again: a response
// writer made around ours, a request with another context.
func (m *Machine) wraps(t types.Type, args []value) bool {
	r := m.roleOf(t)
	if r == NoRole {
		return false
	}
	for _, a := range args {
		if x, ok := a.(role); ok && (x.role == r || x.role == Exchange) {
			return true
		}
	}
	return false
}

// callName renders a call of constants and configuration, to name the setting
// it reads.
func (m *Machine) callName(c *invocation) string {
	name := c.name
	if i := strings.LastIndex(name, "/"); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(c rune) rune {
		if strings.ContainsRune("()*", c) {
			return -1
		}
		return c
	}, name)
	name = strings.Trim(name, ".")
	if name == "" {
		name = "call"
	}
	var args []string
	for _, a := range c.args {
		if t := asText(a); t.Kind == origin.Literal {
			args = append(args, strconv.Quote(t.Str))
		} else if t.Kind == origin.Setting {
			args = append(args, t.Str)
		}
	}
	return name + "(" + strings.Join(args, ", ") + ")"
}

// deferredCall is a call to be made when its function returns.
type deferredCall struct {
	common *ssa.CallCommon
	inv    *invocation
}

func (d deferredCall) key() string { return "defer" + strconv.Itoa(int(d.common.Pos())) }

func (m *Machine) deferCall(fr *frame, instr *ssa.Defer, st *state) {
	st.mem.set(deferredIn(fr)+strconv.Itoa(int(instr.Pos())), deferredCall{instr.Common(), m.prepare(fr, instr.Common(), st)})
}

// deferredIn begins the addresses of a frame's deferred calls.
func deferredIn(fr *frame) string { return notes + "defer/" + fr.id + "/" }

// runDefers makes the deferred calls of this frame, last first. A deferred
// call with several ways out is taken by its first.
func (m *Machine) runDefers(fr *frame, st *state) {
	for {
		last := ""
		for _, at := range st.mem.under(deferredIn(fr)) {
			if last == "" || later(at, last) {
				last = at
			}
		}
		if last == "" {
			return
		}
		noted, _ := st.mem.get(last)
		d := noted.(deferredCall)
		st.mem.remove(last)
		c := *d.inv
		c.st = st
		outs := m.invoke(&c)
		if len(outs) > 0 && outs[0].st != st {
			*st = *outs[0].st
		}
	}
}

func later(a, b string) bool { return len(a) > len(b) || len(a) == len(b) && a > b }

// api executes a call of a library function with a known meaning.
func (m *Machine) api(c *invocation, a API) []value {
	st := c.st
	n := c.common.Signature().Results().Len()
	results := func(v value) []value {
		rs := make([]value, n)
		for i := range rs {
			rs[i] = m.seenAs(opaque{requested}, c.common.Signature().Results().At(i).Type())
		}
		if n > 0 && v != nil {
			rs[0] = v
		}
		return rs
	}
	recv := c.recv
	if h, ok := recv.(holder); ok {
		recv = h.value
	}
	known := a.Ambient || m.ofExchange(recv)
	if recv == nil && !known {
		known = m.carriesRole(c.args)
	}
	if t, ok := recv.(table); ok {
		return results(m.headerLiteral(c, t, a))
	}
	name := func() origin.Text {
		if a.Header != "" {
			return origin.Lit(a.Header)
		}
		return c.text(a.Key)
	}
	isResponse := func() bool {
		switch r := recv.(type) {
		case headers:
			return r.of == Response
		case role:
			return r.role != Request
		case nil:
			return known
		}
		return false
	}
	switch a.Meaning {
	case ReadHeader:
		if h, ok := recv.(headers); ok && h.of == Response {
			return results(m.seenAs(opaque{requested}, c.result))
		}
		if !known {
			return results(nil)
		}
		n, ok := constString(text{Text: name()})
		if !ok {
			return results(opaque{derived})
		}
		m.sawOriginAt(c, n)
		v := m.requestHeader(n)
		rs := results(v)
		if a.Lines {
			rs[0] = list{elems: []value{v}, exact: true}
		}
		if len(rs) > 1 {
			rs[1] = presence(v)
		}
		return rs
	case ReadMethod:
		if known {
			return results(text{Text: origin.Text{Kind: origin.Method}})
		}
	case ReadHost:
		if known {
			return results(text{Text: origin.Text{Kind: origin.ServerHost}})
		}
	case ReadReferer:
		if known {
			return results(m.requestHeader("Referer"))
		}
	case ReadChosen:
		return results(text{Text: origin.Text{Kind: origin.Chosen, Str: m.callName(c)}})
	case ReadCredentials:
		rs := results(nil)
		has := flag(m.callName(c))
		has.Subs = []origin.Predicate{origin.Compare(origin.Equal, asText(m.requestHeader(a.Header)), origin.Lit("")).Negate()}
		if last := n - 1; last >= 0 && isBool(c.common.Signature().Results().At(last).Type()) {
			rs[last] = has
		} else if last >= 0 {
			rs[last] = failure{has.Predicate}
		}
		return rs
	case RequestHeaders:
		if known {
			return results(headers{Request})
		}
	case ResponseHeaders:
		if isResponse() {
			return results(headers{Response})
		}
	case RequestPart:
		if known {
			return withPresence(c, results(role{Request}))
		}
	case ResponsePart:
		if known {
			return withPresence(c, results(role{Response}))
		}
	case ExchangePart:
		if known {
			return withPresence(c, results(role{Exchange}))
		}
	case Unwrap:
		return results(recv)
	case Copy:
	case SetHeader, AddHeader, DelHeader, SetDefaultHeader, AppendHeader:
		if isResponse() {
			m.apiWrite(c, a, name())
		}
		return results(recv)
	case SetHeaders:
		if isResponse() {
			m.copyHeaders(c, c.arg(a.Value), policy.Write{})
		}
	case Start:
		if isResponse() || recv == nil && m.carriesResponse(c.args) {
			status := a.Code
			if status == 0 {
				if s, ok := c.arg(a.Status).(integer); ok {
					status = int(s.n)
				}
			}
			st.events = append(st.events, m.event(c, Started, status))
		}
	case SetStatus:
		if isResponse() {
			status := a.Code
			if s, ok := c.arg(a.Status).(integer); ok && status == 0 {
				status = int(s.n)
			}
			st.events = append(st.events, m.event(c, Status, status))
		}
		return results(recv)
	case Pass:
		if known || m.carriesResponse(c.args) {
			st.events = append(st.events, m.event(c, Passed, 0))
		}
	case Nothing:
		rs := results(nil)
		for i := range rs {
			rt := c.common.Signature().Results().At(i).Type()
			if m.wraps(rt, c.all()) {
				rs[i] = role{m.roleOf(rt)}
			} else {
				rs[i] = asNotOrigin(rt)
			}
		}
		return rs
	}
	return results(nil)
}

// withPresence are the results of a call for a part of the exchange: whether
// there is one depends on how the program is put together, not on the Origin.
func withPresence(c *invocation, results []value) []value {
	for i := range results {
		if i > 0 && isBool(c.common.Signature().Results().At(i).Type()) {
			results[i] = flag("")
		}
	}
	return results
}

// asNotOrigin is something unknown of the request that is not the Origin.
func asNotOrigin(t types.Type) value {
	if isBool(t) {
		return flag("")
	}
	if isString(t) {
		return text{Text: origin.Text{Kind: origin.Chosen, Str: "request"}}
	}
	return opaque{}
}

func (m *Machine) ofExchange(v value) bool {
	switch v.(type) {
	case role, headers:
		return true
	}
	return false
}

func (m *Machine) carriesRole(vs []value) bool {
	for _, v := range vs {
		if m.ofExchange(v) {
			return true
		}
	}
	return false
}

func (m *Machine) apiWrite(c *invocation, a API, name origin.Text) {
	var op policy.WriteOp
	switch a.Meaning {
	case AddHeader:
		op = policy.Add
	case DelHeader:
		op = policy.Del
	case SetDefaultHeader:
		op = policy.SetDefault
	case AppendHeader:
		op = policy.AddToList
	}
	w := policy.Write{Op: op}
	fr, pos := named(c, a)
	if a.Meaning == DelHeader {
		m.write(fr, c.st, w, name, lit(""), pos)
		return
	}
	v := c.arg(a.Value)
	if l, ok := v.(list); ok {
		if !l.exact {
			m.write(fr, c.st, w, name, choice(l.elems), pos)
			return
		}
		for i, e := range l.elems {
			if i > 0 && w.Op == policy.Set {
				w.Op = policy.Add
			}
			m.write(fr, c.st, w, name, e, pos)
		}
		return
	}
	if t := asText(v); a.ClearsOnEmpty && t.Kind == origin.Literal && t.Str == "" {
		w.Op = policy.Del
	}
	m.write(fr, c.st, w, name, v, pos)
}

// named is where the name of a written header is given: a function that sets
// whatever header it is told is not the place of what its callers tell it.
func named(c *invocation, a API) (*frame, token.Pos) {
	fr, pos := c.fr, c.pos
	if a.Header != "" {
		return fr, pos
	}
	i := a.Key
	if !c.common.IsInvoke() && c.common.Signature().Recv() != nil {
		i++
	}
	args := c.common.Args
	for i < len(args) && fr.call != nil {
		p, ok := args[i].(*ssa.Parameter)
		if !ok {
			break
		}
		i = slices.Index(fr.fn.Params, p)
		args, pos = fr.call.common.Args, fr.call.pos
		if fr.call.common.IsInvoke() {
			i-- // the receiver is no argument of an interface's method
		}
		fr = fr.call.fr
		if i < 0 {
			break
		}
	}
	return fr, pos
}

// write records a header write. Writes of headers that have nothing to do with
// CORS or caches are left out.
func (m *Machine) write(fr *frame, st *state, w policy.Write, name origin.Text, v value, pos token.Pos) {
	w.Site = m.site(fr.fn, pos)
	if name.Kind != origin.Literal {
		// Some header: what it says of Vary is unknown from now on.
		if taintOfText(name) != untainted || name.Kind == origin.Setting || name.Kind == origin.UnknownText {
			w.Op, w.Name = policy.Obscure, ""
			st.events = append(st.events, Event{Kind: Write, Write: w})
			return
		}
		if name.Kind == origin.Choice {
			w.Op, w.Name = policy.Obscure, ""
			st.events = append(st.events, Event{Kind: Write, Write: w})
		}
		return
	}
	if !matters(name.Str) {
		return
	}
	w.Name = name.Str
	w.Value = st.resolve(asText(v))
	st.events = append(st.events, Event{Kind: Write, Write: w})
	switch canonical(w.Name) {
	case "Access-Control-Allow-Credentials":
		st.note(finding.Evidence{Place: w.Site.Place, Message: "credentials are allowed here"})
	}
}

// matters reports whether a response header is part of a CORS policy.
func matters(name string) bool {
	n := strings.ToLower(name)
	return n == "vary" || strings.HasPrefix(n, "access-control-") || fetch.Intended(n) != ""
}

func canonical(name string) string { return http.CanonicalHeaderKey(name) }

// requestHeader is the value of a request header of a cross-origin request.
func (m *Machine) requestHeader(name string) value {
	switch canonical(name) {
	case "Origin":
		return text{Text: origin.TheOrigin()}
	case "Host":
		return text{Text: origin.Text{Kind: origin.ServerHost}}
	}
	return text{Text: origin.Text{Kind: origin.Chosen, Str: canonical(name)}}
}

// presence is whether a header is there: a cross-origin request has an Origin.
func presence(v value) boolean {
	if t, ok := v.(text); ok && isOrigin(t.Text) {
		return always
	}
	return flag("")
}

func (m *Machine) sawOriginAt(c *invocation, name string) {
	if canonical(name) == "Origin" {
		c.st.note(finding.Evidence{Place: m.place(c.pos), Message: "the Origin is read here"})
	}
}

func (m *Machine) sawOrigin(st *state, name string, v ssa.Value) {
	if canonical(name) == "Origin" {
		st.note(finding.Evidence{Place: m.place(v.Pos()), Message: "the Origin is read here"})
	}
}

// headerLiteral executes a header method on a map that is not (yet) a
// response's.
func (m *Machine) headerLiteral(c *invocation, t table, a API) value {
	e := m.entries(c.st, t)
	name := c.text(a.Key)
	if name.Kind == origin.Literal {
		name = origin.Lit(canonical(name.Str))
	}
	switch a.Meaning {
	case SetHeader, AddHeader:
		c.st.mem.set(t.at, e.with(entry{name, c.arg(a.Value), c.pos, c.fr.fn}))
	case DelHeader:
		out := entries{exact: e.exact}
		for _, x := range e.list {
			if !x.name.Equal(name) {
				out.list = append(out.list, x)
			}
		}
		c.st.mem.set(t.at, out)
	case ReadHeader:
		for _, x := range e.list {
			if x.name.Equal(name) {
				return x.value
			}
		}
	}
	return nil
}

// copyHeaders writes the entries of a map to the response, each as w says.
func (m *Machine) copyHeaders(c *invocation, from value, w policy.Write) {
	t, ok := from.(table)
	if !ok {
		c.st.events = append(c.st.events, Event{Kind: Write, Write: policy.Write{Op: policy.Obscure, Site: m.site(c.fr.fn, c.pos)}})
		return
	}
	for _, e := range m.entries(c.st, t).list {
		w := w
		l, ok := e.value.(list)
		if !ok || len(l.elems) == 0 {
			m.write(e.fn0(c.fr), c.st, w, e.name, e.value, e.pos)
			continue
		}
		for _, v := range l.elems {
			m.write(e.fn0(c.fr), c.st, w, e.name, v, e.pos)
			w.Op = policy.Add
		}
	}
}

// fn0 is the frame to report an entry's place in: where it was written.
func (e entry) fn0(fr *frame) *frame {
	if e.fn == nil {
		return fr
	}
	return &frame{fn: e.fn}
}

// fieldStored looks at what is stored in a struct field: a hook, or the header
// map of a response of its own.
func (m *Machine) fieldStored(st *state, field *ssa.FieldAddr, v value, instr *ssa.Store) {
	name := fieldName(field.X.Type(), fieldOf(field.X.Type(), field.Field))
	if _, ok := m.know.hooks[name]; ok && !st.opened() {
		m.hooks = append(m.hooks, Hook{Field: name, Site: m.site(instr.Parent(), position(instr.Val)), value: v, st: st.clone()})
	}
}

// emptyURL notes a comparison of the Origin or a host with a part of the
// request's URL that is always empty.
func (m *Machine) emptyURL(fr *frame, v *ssa.BinOp, x, y value, a, b origin.Text) {
	for _, p := range []struct {
		v     value
		other origin.Text
	}{{x, b}, {y, a}} {
		t, ok := p.v.(text)
		if !ok || t.emptyURL == "" || p.other.Kind == origin.Literal {
			continue
		}
		if p.other.Find(origin.Header, origin.ServerHost, origin.Chosen) {
			m.reads[v.Pos()] = EmptyURLRead{Field: t.emptyURL, Site: m.site(fr.fn, v.Pos())}
		}
	}
}

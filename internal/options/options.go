// Package options is the front end for CORS that libraries decide as they are
// configured. It finds the configurations that reach a library on the paths of
// a package, as package flow evaluates them, and lets package model say what
// the library answers.
package options

import (
	"cmp"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A Library is a model's library under all of its import paths, as a package uses
// it.
type Library struct {
	*model.Library
	version string
	entries map[string]model.Entry
	types   map[string]model.Type
}

// Libraries are the modelled libraries that a package imports, those of its own
// program among them, with their versions. versions gives the version of the
// module that holds a package, "" if it does not know.
func Libraries(pkg *types.Package, own []*model.Library, versions func(path string) string) []*Library {
	imported := map[string]bool{}
	for _, p := range pkg.Imports() {
		imported[unvendored(p.Path())] = true
	}
	var out []*Library
	for _, l := range append(model.All(), own...) {
		if slices.ContainsFunc(l.Paths, func(path string) bool { return imported[path] }) {
			out = append(out, newLibrary(l, versions(cmp.Or(l.Versioned, l.Paths[0]))))
		}
	}
	return out
}

func unvendored(path string) string {
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		return path[i+len("/vendor/"):]
	}
	return path
}

func newLibrary(l *model.Library, version string) *Library {
	lib := &Library{Library: l, version: version, entries: map[string]model.Entry{}, types: map[string]model.Type{}}
	for _, path := range l.Paths {
		for _, e := range l.Entries {
			if model.Within(version, e.Since, e.Until) {
				e.Reads = named(e.Reads, path)
				lib.entries[named(e.Name, path)] = e
			}
		}
		for _, t := range l.Types {
			lib.types[named(t.Name, path)] = t
		}
	}
	return lib
}

// named is a name of the model under an import path.
func named(pattern, path string) string { return strings.ReplaceAll(pattern, "…", path) }

// title names the library and its version, for messages.
func (l *Library) title() string {
	if l.version == "" || l.Versioned != "" {
		return l.Paths[0]
	}
	return l.Paths[0] + " " + l.version
}

// Targets are what the machine is to report about the libraries.
func Targets(libraries []*Library) flow.Targets {
	t := flow.Targets{Variables: map[string]map[string]any{}, Values: map[string]any{}}
	for _, l := range libraries {
		for name, e := range l.entries {
			switch e.Kind {
			case model.Literal:
				t.Literals = append(t.Literals, name)
			case model.Presets:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Make, Fields: fields(e.Sets)})
			case model.Returns:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Return, Value: e.Sets[0].Value})
			case model.Extends:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Append, Field: e.Field})
			case model.Chains:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Chain})
			case model.Handler:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Mention})
			case model.Conversion:
				t.Calls = append(t.Calls, flow.Target{Name: name, Kind: flow.Convert})
			default:
				t.Calls = append(t.Calls, flow.Target{Name: name, Leaves: e.Leaves, Reads: e.Reads, Part: e.Kind == model.SetsOption})
			}
		}
		for name := range l.types {
			t.Structs = append(t.Structs, name)
		}
		for _, path := range l.Paths {
			for _, v := range l.Variables {
				if v.Value != nil {
					t.Values[named(v.Name, path)] = v.Value
				} else {
					t.Variables[named(v.Name, path)] = fields(v.Fields)
				}
			}
		}
	}
	return t
}

func fields(sets []model.Set) map[string]any {
	out := map[string]any{}
	for _, s := range sets {
		if s.Field != "" {
			out[s.Field] = s.Value
			if s.Value == model.SendOrigin {
				out[s.Field] = origin.TheOrigin()
			}
		}
	}
	return out
}

// Policies are the policies of the configurations that reach the libraries.
func Policies(m *flow.Machine, uses []*flow.Use, libraries []*Library) []*policy.Policy {
	var out []*policy.Policy
	bySite := map[policy.Site]*policy.Policy{}
	for _, u := range uses {
		for _, l := range libraries {
			e, ok := l.entries[u.Name]
			if !ok || !answers(e.Kind) || u.Incomplete {
				continue
			}
			r := &reader{m: m, l: l}
			c := r.configuration(u, e)
			if !r.known || r.none {
				continue // nothing of it is known
			}
			outcome := l.Judge(l.version, c)
			p := bySite[u.Site]
			if p == nil {
				p = &policy.Policy{Kind: policy.Response, Site: u.Site, Library: l.title()}
				if c.Handshake {
					p.Kind, p.Site = policy.Upgrade, outcome.Site
				}
				bySite[u.Site] = p
				out = append(out, p)
			}
			p.Answers = append(p.Answers, outcome.Answers...)
			p.Skips = p.Skips || r.skips
			for _, problem := range outcome.Problems {
				out = append(out, &policy.Policy{Kind: policy.Configuration, Site: problem.Site, Library: l.title(), Problem: &problem})
			}
		}
	}
	return slices.DeleteFunc(out, func(p *policy.Policy) bool { return p.Kind != policy.Configuration && len(p.Answers) == 0 })
}

// answers reports whether the library answers from such an entry on.
func answers(k model.EntryKind) bool {
	return k == model.Installs || k == model.Literal || k == model.Handler || k == model.Conversion
}

// A reader reads the configuration that a use holds.
type reader struct {
	m *flow.Machine
	l *Library
	c *model.Configuration
	// known is whether anything of the configuration is known, none whether it is
	// none at all.
	known, none bool
	// skips is as in policy.Policy: a field that says nothing of answers may be a
	// function that tells which requests are to be left alone.
	skips bool
}

func (r *reader) configuration(u *flow.Use, e model.Entry) *model.Configuration {
	r.c = &model.Configuration{Site: u.Site, When: u.When, Fails: e.Fails, Handshake: e.Handshake}
	if e.Handshake && u.Asks && !u.When.AboutOrigin() {
		// Whoever looks at the Origin may well check it, in a way that is not seen.
		r.c.When = origin.AllOf(u.When, origin.Predicate{})
	}
	r.known = len(u.Args) == 0 || len(e.Sets) > 0
	r.use(u, e)
	return r.c
}

// use reads the settings of a call: those of its receiver, its own, and those
// of its arguments.
func (r *reader) use(u *flow.Use, e model.Entry) {
	if e.Receiver != model.Ignored {
		r.option(e.Receiver, u.Receiver, u.Site)
	} else if u.Receiver.Kind == flow.UseValue {
		r.made(u.Receiver.Use)
	}
	for _, o := range e.Clears {
		r.c.Settings = append(r.c.Settings, model.Setting{Option: o, Value: model.Value{Kind: model.Absent}})
	}
	for _, s := range e.Sets {
		if s.Option != model.Ignored {
			r.c.Settings = append(r.c.Settings, model.Setting{Option: s.Option, Value: model.Constant(s), Site: u.Site, Own: true})
		}
	}
	if e.Kind == model.Literal {
		for _, a := range u.Args {
			r.option(model.Config, a, u.Site)
		}
		return
	}
	args := u.Args
	if e.Reads != "" && len(args) > 0 {
		r.option(model.Config, args[len(args)-1], u.Site)
		args = args[:len(args)-1]
	}
	if len(e.Args) == 0 {
		return
	}
	for i, a := range args[:min(len(args), len(e.Args)-1)] {
		r.option(e.Args[i], a, u.Site)
	}
	r.rest(e.Args[len(e.Args)-1], args[min(len(args), len(e.Args)-1):], u.Site)
}

// rest reads the arguments that the last meaning of an entry stands for: several
// are one list.
func (r *reader) rest(o model.Option, args []flow.Value, site policy.Site) {
	if o == model.Ignored || o == model.Config || o == model.Settings || o == model.Described || len(args) < 2 {
		for _, a := range args {
			r.option(o, a, site)
		}
		return
	}
	all := flow.Value{Kind: flow.ListValue, Exact: true}
	for _, a := range args {
		if a.Kind == flow.ListValue {
			all.Elems, all.Exact = append(all.Elems, a.Elems...), all.Exact && a.Exact
		} else {
			all.Elems = append(all.Elems, a)
		}
	}
	r.option(o, all, site)
}

// made reads the settings of a call that another one is passed or called on.
func (r *reader) made(u *flow.Use) {
	if e, ok := r.l.entries[u.Name]; ok {
		if !e.Handshake {
			r.use(u, e)
		}
		return
	}
	r.unknown()
}

// unknown notes that any option may have any value.
func (r *reader) unknown() {
	for _, o := range []model.Option{model.Origins, model.AnyOrigin, model.Decides, model.Credentials, model.EchoesStar,
		model.Wildcards, model.Methods, model.Headers, model.Expose, model.MaxAge, model.PrivateNetwork, model.Status} {
		r.c.Settings = append(r.c.Settings, model.Setting{Option: o})
	}
}

// option reads what an argument or field of meaning o holds.
func (r *reader) option(o model.Option, v flow.Value, site policy.Site) {
	switch o {
	case model.Ignored:
	case model.Config:
		r.config(v)
	case model.ConfigOrNone:
		if v.Kind == flow.NilValue {
			r.none = true
			return
		}
		r.config(v)
	case model.Settings:
		r.settings(v)
	case model.Described:
		r.described(v)
	case model.OriginsOfAnyType:
		r.anyType(v, site)
	case model.Matchers:
		r.matchers(v, site)
	case model.Obscures:
		r.obscures(v, site)
	default:
		r.known = r.known || v.Kind != flow.UnknownValue
		r.c.Settings = append(r.c.Settings, model.Setting{Option: o, Value: r.meant(o, v), Site: site})
	}
}

// obscures reads a function that is given the response's headers after the
// library has set its own, or a map of headers that are set as well. Lists that it
// changes are unknown; if it is seen to leave the origin and credentials alone, the
// rest stands.
func (r *reader) obscures(v flow.Value, site policy.Site) {
	lists := map[string]model.Option{fetch.AllowMethods: model.Methods, fetch.AllowHeaders: model.Headers, fetch.ExposeHeaders: model.Expose, fetch.MaxAge: model.MaxAge}
	value := r.meant(model.Obscures, v)
	if names, ok := r.touches(v); ok {
		value = model.Value{Kind: model.Bool, Bool: origin.False}
		for _, name := range names {
			o, isList := lists[name]
			if !isList {
				value = model.Value{}
				continue
			}
			r.c.Settings = append(r.c.Settings, model.Setting{Option: o})
		}
	}
	r.c.Settings = append(r.c.Settings, model.Setting{Option: model.Obscures, Value: value, Site: site})
}

// matchers reads structs that say how entries are compared.
func (r *reader) matchers(v flow.Value, site policy.Site) {
	forms := []model.Option{model.Origins, model.Prefixes, model.Suffixes, model.Infixes, model.WholeRegexps}
	lists := map[model.Option]*model.Value{}
	for _, o := range forms {
		lists[o] = &model.Value{Kind: model.List, Complete: true}
	}
	entries := lists[model.Origins]
	entries.Complete = v.Kind == flow.NilValue || v.Kind == flow.ListValue && v.Exact
	for _, e := range v.Elems {
		one := &reader{m: r.m, l: r.l, c: &model.Configuration{}}
		one.config(e)
		form, text := one.matcher()
		if to := lists[form]; to != nil {
			to.List = append(to.List, text)
		} else {
			entries.Complete = false
		}
	}
	r.known = r.known || v.Kind != flow.UnknownValue
	for _, o := range forms {
		if list := lists[o]; o == model.Origins || len(list.List) > 0 {
			r.c.Settings = append(r.c.Settings, model.Setting{Option: o, Value: *list, Site: site})
		}
	}
}

// matcher is the form and text of the one entry that a struct says, "" if it says
// anything else.
func (r *reader) matcher() (form model.Option, text origin.Text) {
	for _, s := range r.c.Settings {
		switch {
		case s.Option == model.IgnoresCase && s.Value.Kind == model.Bool && s.Value.Bool == origin.False:
		case form != "" || s.Value.Kind != model.Text || s.Value.Text.Kind != origin.Literal:
			return "", origin.Text{}
		default:
			form, text = s.Option, s.Value.Text
		}
	}
	return form, text
}

// anyType reads origins that are given in a field of any type.
func (r *reader) anyType(v flow.Value, site policy.Site) {
	r.known = r.known || v.Kind != flow.UnknownValue
	set := func(o model.Option, rank int, value model.Value) {
		r.c.Settings = append(r.c.Settings, model.Setting{Option: o, Rank: rank, Value: value, Site: site})
	}
	kinds := map[flow.ValueKind]model.Option{flow.BoolValue: model.Decides, flow.FunctionValue: model.Decides, flow.PatternValue: model.Regexps}
	if v.Kind != flow.ListValue {
		o, known := kinds[v.Kind]
		if !known {
			o = model.Origins
		}
		set(o, 0, r.meant(o, v))
		return
	}
	entries, expressions := flow.Value{Kind: flow.ListValue, Exact: v.Exact}, flow.Value{Kind: flow.ListValue, Exact: true}
	for i, e := range v.Elems {
		switch kinds[e.Kind] {
		case model.Decides:
			set(model.Decides, i, r.meant(model.Decides, e))
		case model.Regexps:
			e.Kind = flow.TextValue
			expressions.Elems = append(expressions.Elems, e)
		default:
			entries.Elems = append(entries.Elems, e)
		}
	}
	set(model.Origins, 0, r.value(entries))
	if len(expressions.Elems) > 0 {
		set(model.Regexps, 0, r.value(expressions))
	}
}

// touches are the names of the headers of CORS and caches that a function or a map
// of headers writes. ok is false if it may write others.
func (r *reader) touches(v flow.Value) (names []string, ok bool) {
	if v.Kind != flow.MapValue {
		return r.m.Touches(v)
	}
	for name := range v.Fields {
		name = http.CanonicalHeaderKey(name)
		if name == "Vary" || strings.HasPrefix(name, "Access-Control-") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names, v.Exact
}

// meant is what a value means for an option: a function of a library is known
// by what it always says.
func (r *reader) meant(o model.Option, v flow.Value) model.Value {
	if o == model.Decides && v.Kind == flow.BoolValue {
		return model.Value{Kind: model.Function, Ways: []model.Way{{When: v.Bool}}}
	}
	return r.value(v)
}

// config reads a configuration struct, or a list of them (fiber's New).
func (r *reader) config(v flow.Value) {
	switch v.Kind {
	case flow.ListValue:
		if v.Exact && len(v.Elems) == 0 {
			r.known = true
			return
		}
		if v.Exact {
			r.config(v.Elems[0])
			return
		}
	case flow.NilValue:
		r.known = true
		return
	case flow.UseValue:
		r.made(v.Use)
		return
	case flow.StructValue:
		t, ok := r.l.types[v.Type]
		if !ok {
			break
		}
		for _, f := range t.Fields {
			if model.Within(r.l.version, f.Since, f.Until) {
				r.field(f, v.Fields[f.Name])
			}
		}
		return
	}
	r.unknown()
}

func (r *reader) field(f model.Field, v flow.Value) {
	switch {
	case f.Option == model.Ignored:
		r.skips = r.skips || v.Kind == flow.FunctionValue || v.Kind == flow.UnknownValue
	case f.Option == model.Config, f.Option == model.Settings, f.Option == model.OriginsOfAnyType, f.Option == model.Matchers, f.Option == model.Obscures && v.Kind == flow.MapValue:
		r.option(f.Option, v, v.Site)
	default:
		value := r.meant(f.Option, v)
		r.known = r.known || value.Kind != model.Unknown
		r.c.Settings = append(r.c.Settings, model.Setting{Option: f.Option, Rank: f.Rank, Value: value, Site: v.Site, Own: v.Site.Start == 0})
	}
}

// settings reads functional options, in order.
func (r *reader) settings(v flow.Value) {
	switch v.Kind {
	case flow.ListValue:
		for _, e := range v.Elems {
			r.settings(e)
		}
		if v.Exact {
			r.known = r.known || len(v.Elems) == 0
			return
		}
	case flow.UseValue:
		r.known = true
		r.made(v.Use)
		return
	case flow.NilValue:
		r.known = true
		return
	}
	r.unknown()
}

// described reads what a function says, which may be the last of a list.
func (r *reader) described(v flow.Value) {
	if v.Kind == flow.ListValue && v.Exact {
		if len(v.Elems) == 0 {
			return
		}
		v = v.Elems[len(v.Elems)-1]
	}
	if v.Kind == flow.NilValue {
		return
	}
	uses, ok := r.m.Within(v)
	if !ok {
		r.unknown()
		return
	}
	for _, u := range uses {
		switch e, known := r.l.entries[u.Name]; {
		case !known || e.Kind != model.SetsOption:
		case u.When.Op != origin.Always:
			r.unknown()
		default:
			r.use(u, e)
		}
	}
}

// value is a flow value as a model's.
func (r *reader) value(v flow.Value) model.Value {
	switch v.Kind {
	case flow.NilValue:
		return model.Value{Kind: model.Absent}
	case flow.TextValue, flow.PatternValue:
		return model.Value{Kind: model.Text, Text: v.Text}
	case flow.NumberValue:
		return model.Value{Kind: model.Number, Number: v.Number}
	case flow.BoolValue:
		out := model.Value{Kind: model.Bool}
		switch v.Bool.Op {
		case origin.Always:
			out.Bool = origin.True
		case origin.Never:
			out.Bool = origin.False
		}
		return out
	case flow.StructValue:
		if t := r.l.types[v.Type]; t.Holds != "" {
			return r.value(v.Fields[t.Holds])
		}
	case flow.ListValue:
		out := model.Value{Kind: model.List, Complete: v.Exact}
		for _, e := range v.Elems {
			t := origin.Text{}
			if e.Kind == flow.TextValue && e.Text.Kind == origin.Literal {
				t = e.Text
			}
			out.List = append(out.List, t)
		}
		return out
	case flow.FunctionValue:
		return r.function(v)
	}
	return model.Value{}
}

// function is a function of the Origin: its results are whether it allows it,
// perhaps with what to answer, an error, or names for Vary.
func (r *reader) function(v flow.Value) model.Value {
	decisions, ok := r.m.Decide(v)
	if !ok {
		// It may allow anybody.
		return model.Value{Kind: model.Function, Ways: []model.Way{{}}}
	}
	out := model.Value{Kind: model.Function}
	for _, d := range decisions {
		w := model.Way{When: d.When}
		if d.Incomplete {
			w.When = origin.AllOf(w.When, origin.Predicate{})
		}
		decided := false
		for i, x := range d.Results {
			switch {
			case x.Kind == flow.BoolValue && !decided:
				decided = true
				w.When = origin.AllOf(w.When, x.Bool)
			case x.Kind == flow.BoolValue:
				w.When = origin.AllOf(w.When, x.Bool.Negate()) // an error refuses
			case x.Kind == flow.TextValue && i == 0:
				w.Sends = &x.Text
			}
		}
		if !decided {
			w.When = origin.AllOf(w.When, origin.Predicate{})
		}
		out.Ways = append(out.Ways, w)
	}
	return out
}

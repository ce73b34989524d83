package model

import (
	"slices"
	"strings"
	"testing"
)

// wrapper is a model of a package that hands its configuration to rs/cors.
func wrapper() *Wrapper {
	return &Wrapper{
		Path: "example.com/httpx", Like: "github.com/rs/cors", Behavior: map[string]string{"vary": "never"},
		Functions: []WrapperFunction{
			{Name: "CORS", Args: []Option{Origins, Credentials}},
			{Name: "(*Server).Allow", Kind: Chains, Args: []Option{Origins}},
			{Name: "(Config).Handler", Receiver: Config},
			{Name: "Open", Sets: map[Option]any{Credentials: true, AnyOrigin: true}},
		},
		Types: []WrapperType{{Name: "Config", Fields: map[string]Option{"Origins": Origins, "Name": Ignored}}},
	}
}

func TestWrapper(t *testing.T) {
	w := wrapper()
	l, err := w.Library()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range l.Entries {
		names = append(names, e.Name)
	}
	if want := []string{"….CORS", "(*….Server).Allow", "(….Config).Handler", "….Open"}; !slices.Equal(names, want) {
		t.Errorf("entries %q, want %q", names, want)
	}
	if sets := l.Entries[3].Sets; len(sets) != 2 || sets[0].Option != AnyOrigin || sets[1].Option != Credentials {
		t.Errorf("sets %v", sets)
	}
	for _, version := range []string{"v1.0.0", "v1.8.0", ""} {
		own, rs := l.behavior(version), rsCORS.behavior(version)
		if own.Vary.When != VaryNever || own.PreflightVary.When != VaryNever {
			t.Errorf("%s: Vary is %v", version, own.Vary)
		}
		if own.Dialect != rs.Dialect || own.PublicCredentials != rs.PublicCredentials || own.Status != rs.Status {
			t.Errorf("%s: not like rs/cors", version)
		}
	}
	if rsCORS.behavior("").Vary.When == VaryNever {
		t.Error("the library that it is like is changed")
	}
}

func TestWrapperErrors(t *testing.T) {
	for _, test := range []struct {
		change func(w *Wrapper)
		want   string
	}{
		{func(w *Wrapper) { w.Path = "" }, `path "" is no import path`},
		{func(w *Wrapper) { w.Functions = nil }, "there are no functions"},
		{func(w *Wrapper) { w.Like = "example.com/unknown" }, "is no library"},
		{func(w *Wrapper) { w.Like = "github.com/gorilla/websocket" }, "WebSocket handshakes"},
		{func(w *Wrapper) { w.Like = "" }, "say dialect, or name a library"},
		{func(w *Wrapper) { w.Behavior["vary"] = "perhaps" }, `vary: "perhaps" is none of: always`},
		{func(w *Wrapper) { w.Behavior["varies"] = "always" }, `there is no "varies"`},
		{func(w *Wrapper) { w.Functions[0].Name = "pkg.CORS" }, "pkg.CORS: this is no name"},
		{func(w *Wrapper) { w.Functions[0].Name = "(*a.Server).Allow" }, "this is no name"},
		{func(w *Wrapper) { w.Functions[0].Kind = Presets }, `CORS: unknown kind "preset"`},
		{func(w *Wrapper) { w.Functions[0].Kind = Literal }, "a literal is of one of the types"},
		{func(w *Wrapper) { w.Functions[0].Args = nil }, "say what the arguments mean"},
		{func(w *Wrapper) { w.Functions[0].Args = []Option{"orgins"} }, `unknown option "orgins"`},
		{func(w *Wrapper) { w.Functions[3].Sets[Origins] = 1.5 }, "sets: origins: write a text"},
		{func(w *Wrapper) { w.Functions[3].Sets["x"] = true }, `sets: unknown option "x"`},
		{func(w *Wrapper) { w.Types = nil }, "there are no types"},
		{func(w *Wrapper) { w.Types[0].Fields["Origins"] = "x" }, `Config.Origins: unknown option "x"`},
		{func(w *Wrapper) { w.Types = append(w.Types, w.Types[0]) }, `"Config" is no name of a type, or is there twice`},
	} {
		w := wrapper()
		test.change(w)
		if _, err := w.Library(); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("error %v, want %s", err, test.want)
		}
	}
}

// TestOptions: what the built-in models mean, a wrapper can mean.
func TestOptions(t *testing.T) {
	check := func(l *Library, o Option) {
		if o != Ignored && !slices.Contains(Options, o) {
			t.Errorf("%s means %q, which is not in Options", l.Paths[0], o)
		}
	}
	for _, l := range All() {
		for _, e := range l.Entries {
			for _, o := range append(slices.Clone(e.Args), e.Receiver) {
				check(l, o)
			}
		}
		for _, typ := range l.Types {
			for _, f := range typ.Fields {
				check(l, f.Option)
			}
		}
	}
}

package flow

import (
	"go/types"
	"strings"
)

// Knowledge is the header API of all libraries, indexed by name. It does not change,
// and several machines may have it.
type Knowledge struct {
	apis  map[string]API
	types map[string]Type
	// hooks are the struct fields that receive deciding functions.
	hooks map[string]HookField
	// targets, structs, literals, variables and values are as in Targets.
	targets           map[string]Target
	structs, literals map[string]bool
	variables         map[string]map[string]any
	values            map[string]any
}

// A HookField is a struct field that receives a function to decide something.
type HookField struct {
	// Name is the import path, type and field, as in
	// "github.com/gorilla/websocket.Upgrader.CheckOrigin".
	Name string
	// Refuses means that a nil error rather than true accepts.
	Refuses bool
}

// NewKnowledge indexes libraries and hooks. "…" in a name stands for each of
// its library's import paths. It observes nothing.
func NewKnowledge(libraries []Library, hooks []HookField) *Knowledge {
	k := &Knowledge{
		apis: map[string]API{}, types: map[string]Type{}, hooks: map[string]HookField{},
	}
	for _, l := range libraries {
		for _, p := range l.Paths {
			for _, a := range l.APIs {
				k.apis[strings.ReplaceAll(a.Name, "…", p)] = a
			}
			for _, t := range l.Types {
				k.types[strings.ReplaceAll(t.Name, "…", p)] = t
			}
		}
	}
	for _, h := range hooks {
		k.hooks[h.Name] = h
	}
	return k
}

// roleOf is the role of values of type t.
func (m *Machine) roleOf(t types.Type) Role {
	r := m.know.types[typeName(t)]
	if r.Literal {
		return NoRole
	}
	return r.Role
}

// isHeaderMap reports whether t is http.Header or textproto.MIMEHeader.
func (m *Machine) isHeaderMap(t types.Type) bool {
	switch typeName(t) {
	case "net/http.Header", "net/textproto.MIMEHeader":
		return true
	}
	return false
}

package config

import (
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/model"
)

// Model is a model of a package of one's own. It is known to be sound.
type Model struct{ analyzer.Model }

// modelFile is a model as the file has it.
type modelFile struct {
	Path      string                        `yaml:"path"`
	Like      string                        `yaml:"like"`
	Behavior  map[string]string             `yaml:"behavior"`
	Functions []functionFile                `yaml:"functions"`
	Types     map[string]map[string]Meaning `yaml:"types"`
}

type functionFile struct {
	Name     string          `yaml:"name"`
	Kind     string          `yaml:"kind"`
	Receiver Meaning         `yaml:"receiver"`
	Args     []Meaning       `yaml:"args"`
	Sets     map[Meaning]any `yaml:"sets"`
}

// UnmarshalYAML reads the model and checks what its parts have to do with each
// other.
func (m *Model) UnmarshalYAML(n ast.Node) error {
	var f modelFile
	if err := yaml.NodeToValue(n, &f, yaml.DisallowUnknownField()); err != nil {
		return err
	}
	w := analyzer.Model{Path: f.Path, Like: f.Like, Behavior: f.Behavior}
	for _, fn := range f.Functions {
		w.Functions = append(w.Functions, model.WrapperFunction{
			Name: fn.Name, Kind: model.EntryKind(fn.Kind), Receiver: model.Option(fn.Receiver), Args: options(fn.Args), Sets: sets(fn.Sets),
		})
	}
	for _, name := range slices.Sorted(maps.Keys(f.Types)) {
		fields := map[string]model.Option{}
		for field, o := range f.Types[name] {
			fields[field] = model.Option(o)
		}
		w.Types = append(w.Types, model.WrapperType{Name: name, Fields: fields})
	}
	if _, err := w.Library(); err != nil {
		return wrong(firstKey(n), "model: %v", err)
	}
	*m = Model{w}
	return nil
}

// firstKey is where a mapping begins for people; the parser thinks of its colon.
func firstKey(n ast.Node) ast.Node {
	if m, ok := n.(*ast.MappingNode); ok && len(m.Values) > 0 {
		return m.Values[0].Key
	}
	return n
}

func options(names []Meaning) []model.Option {
	var out []model.Option
	for _, o := range names {
		out = append(out, model.Option(o))
	}
	return out
}

// sets are values as models have them.
func sets(values map[Meaning]any) map[model.Option]any {
	out := map[model.Option]any{}
	for o, v := range values {
		switch x := v.(type) {
		case uint64:
			v = int(x)
		case int64:
			v = int(x)
		case []any:
			var texts []string
			for _, e := range x {
				if s, ok := e.(string); ok {
					texts = append(texts, s)
				}
			}
			if len(texts) == len(x) {
				v = texts
			}
		}
		out[model.Option(o)] = v
	}
	return out
}

// Meaning is what an argument or field means: a model.Option, or ignored.
type Meaning model.Option

const ignored = "ignored"

// UnmarshalYAML reads the word.
func (m *Meaning) UnmarshalYAML(n ast.Node) error {
	s, err := text(n, "what it means, such as origins")
	if err != nil {
		return err
	}
	if s == ignored {
		return nil
	}
	if !slices.Contains(model.Options, model.Option(s)) {
		return wrong(n, "unknown meaning %q: use one of %s", s, strings.Join(meanings(), ", "))
	}
	*m = Meaning(s)
	return nil
}

// meanings are the words for Meaning.
func meanings() []string {
	words := []string{ignored}
	for _, o := range model.Options {
		words = append(words, string(o))
	}
	return words
}

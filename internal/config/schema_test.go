package config

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/rule"
)

var update = flag.Bool("update", false, "rewrite the schema")

// TestSchema keeps the schema for editors as it is to be: the fields of Config
// and the rules there are.
func TestSchema(t *testing.T) {
	var names []string
	for _, r := range rule.All {
		names = append(names, r.Name)
	}
	type object = map[string]any
	list := func(items object, about string) object {
		return object{"type": []string{"array", "null"}, "items": items, "description": about}
	}
	ruleName, text := object{"enum": names}, object{"type": "string"}
	properties := object{
		"rules": object{
			"type": []string{"object", "null"}, "additionalProperties": false,
			"properties": object{
				"enable":  list(ruleName, "Rules to enable beside the default ones."),
				"disable": list(ruleName, "Rules to disable."),
			},
		},
		"audit":     object{"type": "boolean", "description": "Enable the rules of the audit tier."},
		"tests":     object{"type": "boolean", "description": "Report findings in _test.go files."},
		"generated": object{"type": "boolean", "description": "Report findings in generated files."},
		"severities": object{
			"type": []string{"object", "null"}, "propertyNames": ruleName, "additionalProperties": object{"enum": []string{"low", "medium", "high"}},
			"description": "Severities that replace those of the rules.",
		},
		"exclude": list(text, "Paths relative to this file, with the wildcards of path.Match. A directory stands for all that is below it."),
		"trusted": list(text, "Domains whose https origins are friends, the subdomains included."),
	}
	properties["models"] = list(modelSchema(), "Models of packages of your own that wrap CORS libraries, or stand in for one.")
	fields := reflect.TypeFor[Config]()
	known := 0
	for i := range fields.NumField() {
		name := fields.Field(i).Tag.Get("yaml")
		if name == "-" {
			continue
		}
		known++
		if properties[name] == nil {
			t.Errorf("the schema lacks %s", name)
		}
	}
	if known != len(properties) {
		t.Errorf("the schema has %d properties, the file %d", len(properties), known)
	}
	var want bytes.Buffer
	e := json.NewEncoder(&want)
	e.SetIndent("", "  ")
	if err := e.Encode(object{
		"$schema": "http://json-schema.org/draft-07/schema#", "title": "corslint configuration (" + Name + ")",
		"type": []string{"object", "null"}, "additionalProperties": false, "properties": properties,
	}); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("..", "..", "docs", "corslint.schema.json")
	if *update {
		if err := os.WriteFile(file, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is stale: run this test with -update", file)
	}
}

func modelSchema() map[string]any {
	type object = map[string]any
	meaning := object{"enum": meanings()}
	var libraries, kinds []string
	for _, l := range model.All() {
		libraries = append(libraries, l.Paths...)
	}
	for _, k := range model.WrapperKinds {
		kinds = append(kinds, string(k))
	}
	behavior := object{}
	for _, w := range model.Words() {
		behavior[w.Name] = object{"enum": w.Values}
	}
	return object{
		"type": "object", "additionalProperties": false, "required": []string{"path", "functions"},
		"properties": object{
			"path":     object{"type": "string", "description": "The package's import path."},
			"like":     object{"enum": libraries, "description": "The library that the package hands its configuration to, or behaves as."},
			"behavior": object{"type": "object", "additionalProperties": false, "properties": behavior, "description": "What is different from that library."},
			"functions": object{
				"type": "array", "description": "The functions and methods that configure it.",
				"items": object{
					"type": "object", "additionalProperties": false, "required": []string{"name"},
					"properties": object{
						"name":     object{"type": "string", "description": "As in New or (*Server).AllowOrigins."},
						"kind":     object{"enum": kinds},
						"receiver": meaning,
						"args":     object{"type": "array", "items": meaning, "description": "What the arguments mean, the last one standing for the rest."},
						"sets":     object{"type": "object", "propertyNames": meaning, "description": "What the call decides by itself."},
					},
				},
			},
			"types": object{
				"type": "object", "description": "Configuration structs: what their fields mean.",
				"additionalProperties": object{"type": "object", "additionalProperties": meaning},
			},
		},
	}
}

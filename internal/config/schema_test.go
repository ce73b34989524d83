package config

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

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

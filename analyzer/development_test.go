package analyzer

import (
	"go/parser"
	"go/token"
	"testing"
)

func TestForDevelopment(t *testing.T) {
	for source, want := range map[string]bool{
		"package p":                                           false,
		"//go:build dev\n\npackage p":                         true,
		"//go:build !dev\n\npackage p":                        false,
		"// Package p.\n\n//go:build linux && dev\npackage p": true,
		"//go:build dev || linux\n\npackage p":                false,
		"//go:build !production\n\npackage p":                 true,
		"//go:build windows\n\npackage p":                     false,
		"//go:build !windows\n\npackage p":                    false,
		"package p\n\n//go:build dev\n":                       false,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "p.go", source, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if got := forDevelopment(file); got != want {
			t.Errorf("%q: %v", source, got)
		}
	}
}

package analyzer

import (
	"go/ast"
	"go/build/constraint"
	"slices"
	"strings"
)

// developmentTags and productionTags are build tags by which programs are built for
// one or the other.
var (
	developmentTags = []string{"dev", "devel", "development", "local", "debug"}
	productionTags  = []string{"prod", "production", "release"}
)

// forDevelopment reports whether a file's build constraint leaves it out of what is
// built for production.
func forDevelopment(file *ast.File) bool {
	for _, group := range file.Comments {
		if group.Pos() > file.Package {
			break
		}
		for _, c := range group.List {
			if !constraint.IsGoBuild(c.Text) {
				continue
			}
			expr, err := constraint.Parse(c.Text)
			if err != nil {
				return false // for the go command to complain about
			}
			with := func(development bool) bool {
				return expr.Eval(func(tag string) bool {
					tag = strings.ToLower(tag)
					switch {
					case slices.Contains(developmentTags, tag):
						return development
					case slices.Contains(productionTags, tag):
						return !development
					}
					return true // of a system, for example
				})
			}
			return with(true) && !with(false)
		}
	}
	return false
}

package headers

import (
	"fmt"
	"os"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/flow"
)

func TestDump(t *testing.T) {
	dir := os.Getenv("DUMP")
	if dir == "" {
		return
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pkgs {
		pass := &analysis.Pass{Fset: p.Fset, Files: p.Syntax, Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes}
		pkg := flow.Build(pass)
		m := flow.NewMachine(pass, pkg, Knowledge(), nil)
		res := m.Run()
		pols, facts := Policies(pass, pkg, m, res), res.Facts
		for _, pol := range pols {
			fmt.Println("POLICY", pol.Kind, pol.Site.Function, pol.Site.Line, pol.VaryElsewhere)
			for _, a := range pol.Answers {
				fmt.Println("  WHEN", a.When, "status", a.Status, a.Handled, a.Accept)
				for _, w := range a.Writes {
					fmt.Println("     ", w.Op, w.Name, "=", w.Value, "@", w.Site.Line, w.Site.Expression)
				}
				for _, w := range a.Late {
					fmt.Println("      late", w.Op, w.Name, "=", w.Value, "@", w.Site.Line)
				}
			}
		}
		for f, s := range facts {
			fmt.Println("FACT", f, *s)
		}
	}
}

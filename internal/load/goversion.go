package load

import (
	"context"
	"fmt"
	"go/version"
	"os/exec"
	"strings"

	"golang.org/x/tools/go/packages"
)

const rebuild = "build it again with the newer Go, as with go install github.com/corslint/corslint/cmd/corslint@latest"

// newer reports whether Go version a is newer than b, which this program was
// built with. Only language versions count, and of a development version nothing
// is known.
func newer(a, b string) bool {
	return version.IsValid(b) && version.Compare(version.Lang(a), version.Lang(b)) > 0
}

// tooNew says of the packages' modules that need a newer Go than this program
// was built with, once for each, what go/types would say of every package.
func tooNew(listed []*packages.Package, built string) (problems []Problem, tooNew map[*packages.Package]bool) {
	tooNew = map[*packages.Package]bool{}
	said := map[string]bool{}
	for _, p := range listed {
		if p.Module == nil || !newer("go"+p.Module.GoVersion, built) {
			continue
		}
		tooNew[p] = true
		if !said[p.Module.Path] {
			said[p.Module.Path] = true
			problems = append(problems, Problem{Message: fmt.Sprintf("module %s needs go%s, but this corslint was built with %s: %s",
				p.Module.Path, p.Module.GoVersion, built, rebuild)})
		}
	}
	return problems, tooNew
}

// tooOld explains, in place of what each package has to say of it, that this
// program can't read what a newer go command compiles, or brings as the standard
// library; false if the go command is not newer. unreadable is the error of what
// was compiled, nil if it is not about that.
func tooOld(ctx context.Context, dir, built string, unreadable error) (Problem, bool) {
	cmd := exec.CommandContext(ctx, "go", "env", "GOVERSION")
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		return Problem{}, false
	}
	goCommand := strings.TrimSpace(string(out))
	message := fmt.Sprintf("the go command is %s, but this corslint was built with %s and cannot read what it compiles: %s", goCommand, built, rebuild)
	if unreadable != nil {
		message += " (" + oneLine(unreadable.Error()) + ")"
	}
	return Problem{Message: message}, newer(goCommand, built)
}

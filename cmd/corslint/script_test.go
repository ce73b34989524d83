package main

import (
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata/script")

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"corslint": main}) }

// TestScripts runs the command as its users do: every file of testdata/script
// is a program, what is done with it, and what is to be seen.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"large": makeLarge},
		Setup: func(env *testscript.Env) error {
			// The go command's caches are those of the machine: scripts run
			// without network.
			for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOROOT"} {
				out, err := exec.Command("go", "env", name).Output()
				if err != nil {
					return err
				}
				env.Setenv(name, strings.TrimSpace(string(out)))
			}
			tool, err := exec.LookPath("corslint")
			if err != nil {
				return err
			}
			env.Setenv("CORSLINT", tool)
			env.Setenv("GORACE", os.Getenv("GORACE")) // as .ci/run sets it
			env.Setenv("GOFLAGS", "")
			env.Setenv("GOWORK", "off")
			env.Setenv("GOPROXY", "off")
			env.Setenv("GOTOOLCHAIN", "local")
			return nil
		},
	})
}

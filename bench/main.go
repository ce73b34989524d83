// Command bench measures what corslint costs beside the go command and other
// tools, on programs of one's own:
//
//	go run ./bench [-runs N] [-corslint FILE] DIR...
//
// Each DIR is a module. Commands take turns (A B A B), so that a change of the
// machine's mood meets all of them. "Cold" means that no results of the tool are
// cached; the build cache is warm, since compiling the program is nobody's
// analysis. docs/performance.md explains the method.
package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// A measurement is what one run of a command cost. peak is the largest resident
// set of one of its processes, in bytes; 0 if the system does not tell.
type measurement struct {
	wall, cpu time.Duration
	peak      int64
}

// A subject is a command to be measured.
type subject struct {
	name string
	// command makes the run number i in the directory.
	command func(i int) (*exec.Cmd, error)
	// findings is the exit status that is no failure.
	findings []int
	runs     []measurement
}

func run(args []string, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	runs := fs.Int("runs", 3, "how often each command runs")
	binary := fs.String("corslint", "", "the corslint to measure; built from this module if empty")
	if err := fs.Parse(args); err != nil {
		return err
	}
	if fs.NArg() == 0 {
		return errors.New("name directories of modules to analyse")
	}
	tmp, err := os.MkdirTemp("", "corslint-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if *binary == "" {
		*binary = filepath.Join(tmp, "corslint")
		build := exec.Command("go", "build", "-o", *binary, "github.com/corslint/corslint/cmd/corslint")
		build.Stderr = stderr
		if err := build.Run(); err != nil {
			return fmt.Errorf("building corslint: %w", err)
		}
	}
	tool, err := filepath.Abs(*binary)
	if err != nil {
		return err
	}
	for _, dir := range fs.Args() {
		subjects, err := subjectsFor(dir, tool, tmp)
		if err != nil {
			return err
		}
		packages, err := countPackages(dir)
		if err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		for i := range *runs {
			for _, s := range subjects {
				m, err := measure(s, i)
				if err != nil {
					return fmt.Errorf("%s: %s: %w", dir, s.name, err)
				}
				s.runs = append(s.runs, m)
				fmt.Fprintf(stderr, "%s: %s: %.2fs\n", filepath.Base(dir), s.name, m.wall.Seconds())
			}
		}
		writeTable(stdout, filepath.Base(dir), packages, subjects)
	}
	return nil
}

// subjectsFor are the commands to measure in a directory. The first two are
// what the others are compared with.
func subjectsFor(dir, corslint, tmp string) ([]*subject, error) {
	vet, err := output(dir, "go", "tool", "-n", "vet")
	if err != nil {
		return nil, fmt.Errorf("finding the vet tool: %w", err)
	}
	// in is a command that runs in dir.
	in := func(name string, args ...string) func(int) (*exec.Cmd, error) {
		return func(int) (*exec.Cmd, error) {
			cmd := exec.Command(name, args...)
			cmd.Dir = dir
			return cmd, nil
		}
	}
	// The go command keeps a vet tool's results under the hash of its file: a
	// copy with a byte more has none.
	cold := func(tool string) func(int) (*exec.Cmd, error) {
		return func(i int) (*exec.Cmd, error) {
			copied := filepath.Join(tmp, fmt.Sprintf("%s-%d-%d", filepath.Base(tool), os.Getpid(), time.Now().UnixNano()))
			if err := copyWith(copied, tool, strconv.Itoa(i)); err != nil {
				return nil, err
			}
			return in("go", "vet", "-vettool="+copied, "./...")(i)
		}
	}
	subjects := []*subject{
		{name: "go list -deps ./...", command: in("go", "list", "-deps", "./...")},
		{name: "go vet, cold", command: cold(strings.TrimSpace(vet)), findings: []int{1}},
		{name: "corslint", command: in(corslint, "-no-config", "./..."), findings: []int{1, 3}},
		{name: "go vet -vettool=corslint, cold", command: cold(corslint), findings: []int{1}},
		{name: "go vet -vettool=corslint, cached", command: in("go", "vet", "-vettool="+corslint, "./..."), findings: []int{1}},
	}
	for _, other := range [][]string{{"staticcheck", "./..."}, {"gosec", "-quiet", "./..."}} {
		if name, err := exec.LookPath(other[0]); err == nil {
			subjects = append(subjects, &subject{name: other[0], command: in(name, other[1:]...), findings: []int{1}})
		}
	}
	return subjects, nil
}

func countPackages(dir string) (string, error) {
	own, err := output(dir, "go", "list", "-e", "./...")
	if err != nil {
		return "", err
	}
	all, err := output(dir, "go", "list", "-e", "-deps", "./...")
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d packages, %d with dependencies", strings.Count(own, "\n"), strings.Count(all, "\n")), nil
}

func output(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	return string(out), err
}

func copyWith(to, from, more string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, append(data, more...), 0o755)
}

func measure(s *subject, i int) (measurement, error) {
	cmd, err := s.command(i)
	if err != nil {
		return measurement{}, err
	}
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	start := time.Now()
	err = cmd.Run()
	wall := time.Since(start)
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && slices.Contains(s.findings, exit.ExitCode())) {
		lines := strings.Split(strings.TrimSpace(complaints.String()), "\n")
		return measurement{}, fmt.Errorf("%w: %s", err, lines[len(lines)-1])
	}
	p := cmd.ProcessState
	return measurement{wall, p.UserTime() + p.SystemTime(), peak(p)}, nil
}

// median is the middle of what a run cost in one respect.
func median[T cmp.Ordered](runs []measurement, of func(measurement) T) T {
	values := make([]T, len(runs))
	for i, m := range runs {
		values[i] = of(m)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

func writeTable(w io.Writer, name, packages string, subjects []*subject) {
	wall := func(s *subject) float64 {
		return median(s.runs, func(m measurement) time.Duration { return m.wall }).Seconds()
	}
	fmt.Fprintf(w, "\n%s: %s; median of %d\n\n", name, packages, len(subjects[0].runs))
	t := tabwriter.NewWriter(w, 0, 0, 1, ' ', 0)
	fmt.Fprintln(t, "| command\t| wall s\t| CPU s\t| peak MB\t| × listing\t| × cold vet\t|")
	fmt.Fprintln(t, "|---\t|---\t|---\t|---\t|---\t|---\t|")
	for _, s := range subjects {
		fmt.Fprintf(t, "| %s\t| %.2f\t| %.2f\t| %d\t| %.2f\t| %.3f\t|\n", s.name, wall(s),
			median(s.runs, func(m measurement) time.Duration { return m.cpu }).Seconds(),
			median(s.runs, func(m measurement) int64 { return m.peak })>>20,
			wall(s)/wall(subjects[0]), wall(s)/wall(subjects[1]))
	}
	t.Flush()
}

// Command bench measures what corslint costs beside the go command and other
// tools, on programs of one's own:
//
//	go run ./bench [-runs N] [-corslint FILE] [-slope N,N...] [-compile] DIR...
//
// The tables of docs/performance.md, which explains the method, are what
//
//	go run ./bench -runs 5 -slope 10,100,1000,5000 -compile DIR...
//
// prints, with the sources of the programs that the tables name as DIRs.
//
// Each DIR is a module, perhaps with others in it, which all commands look at.
// Commands take turns (A B A B), so that a change of the machine's mood meets all
// of them, and before any is measured each runs once, so that nobody pays for the
// compilation of the program. "Cold" means that no results of the tool are cached.
// -slope measures generated modules of so many packages that have nothing to do
// with CORS, and one that has. -compile measures with an empty build cache too.
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
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/corslint/corslint/internal/modules"
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
	// command makes the run number i in the directory, or in each of dirs: what
	// looks at one module only is run in all that corslint looks at.
	command func(i int) (*exec.Cmd, error)
	dirs    []string
	// findings is the exit status that is no failure.
	findings []int
	// bounds are the most it may take, in multiples of listing and of cold vet,
	// and in memory in bytes; 0 is no bound.
	listings, vets float64
	peak           int64
	runs           []measurement
}

func run(args []string, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	runs := fs.Int("runs", 3, "how often each command runs")
	binary := fs.String("corslint", "", "the corslint to measure; built from this module if empty")
	var slope sizes
	fs.Var(&slope, "slope", "also measure generated modules of so many packages, separated by commas")
	compile := fs.Bool("compile", false, "also measure with an empty build cache")
	if err := fs.Parse(args); err != nil {
		return err
	}
	if fs.NArg() == 0 && len(slope) == 0 {
		return errors.New("name directories of modules to analyse, or -slope")
	}
	tmp, err := os.MkdirTemp("", "corslint-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if *binary == "" {
		// As the README has it installed.
		*binary = filepath.Join(tmp, "corslint")
		build := exec.Command("go", "build", "-tags", "netgo,osusergo", "-o", *binary, "github.com/corslint/corslint/cmd/corslint")
		build.Stderr = stderr
		if err := build.Run(); err != nil {
			return fmt.Errorf("building corslint: %w", err)
		}
	}
	tool, err := filepath.Abs(*binary)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s, %s\n", machine(), runtime.Version())
	for _, dir := range fs.Args() {
		subjects, err := subjectsFor(dir, tool, tmp)
		if err != nil {
			return err
		}
		if *compile {
			subjects = append(subjects, compilingSubjects(dir, tool, tmp)...)
		}
		packages, err := countPackages(subjects[0].dirs)
		if err != nil {
			return err
		}
		if err := compare(stderr, filepath.Base(dir), subjects, *runs); err != nil {
			return err
		}
		writeTable(stdout, filepath.Base(dir), packages, subjects)
	}
	if len(slope) == 0 {
		return nil
	}
	return measureSlope(stdout, stderr, slope, tool, tmp, *runs)
}

// compare runs each subject once for nothing, and then all of them in turn.
func compare(stderr io.Writer, name string, subjects []*subject, runs int) error {
	for i := range runs + 1 {
		for _, s := range subjects {
			m, err := measure(s, i)
			if err != nil {
				return fmt.Errorf("%s: %s: %w", name, s.name, err)
			}
			if i > 0 {
				s.runs = append(s.runs, m)
				fmt.Fprintf(stderr, "%s: %s: %.2fs\n", name, s.name, m.wall.Seconds())
			}
		}
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
	// copy with more at its end has none, if nobody ever had the same there.
	cold := func(tool string) func(int) (*exec.Cmd, error) {
		var copied string
		return func(i int) (*exec.Cmd, error) {
			if copied != "" {
				os.Remove(copied) // its run is over
			}
			more := fmt.Sprintf("-%d-%d", os.Getpid(), time.Now().UnixNano())
			copied = filepath.Join(tmp, filepath.Base(tool)+more)
			if err := copyWith(copied, tool, more); err != nil {
				return nil, err
			}
			return in("go", "vet", "-vettool="+copied, "./...")(i)
		}
	}
	tree, err := modules.Below(dir, nil)
	if err != nil {
		return nil, fmt.Errorf("looking for modules: %w", err)
	}
	all := tree.Modules
	subjects := []*subject{
		{name: listing, dirs: all, command: in("go", "list", "-e", "-deps", "./...")},
		{name: "go vet, cold", dirs: all, command: cold(strings.TrimSpace(vet)), findings: []int{1}},
		{name: "corslint", command: in(corslint, "-no-config", "./..."), findings: []int{1, 3}, listings: 3, vets: 1. / 20, peak: 200 << 20},
		{name: "go vet -vettool=corslint, cold", dirs: all, command: cold(corslint), findings: []int{1}, vets: 1. / 3},
		{name: "go vet -vettool=corslint, cached", dirs: all, command: in("go", "vet", "-vettool="+corslint, "./..."), findings: []int{1}},
	}
	if name, err := exec.LookPath("staticcheck"); err == nil {
		// staticcheck keeps results in a cache of its own.
		fresh := func(i int) (*exec.Cmd, error) {
			cache, err := os.MkdirTemp(tmp, "staticcheck")
			if err != nil {
				return nil, err
			}
			cmd, err := in(name, "./...")(i)
			if err == nil {
				cmd.Env = append(os.Environ(), "STATICCHECK_CACHE="+cache)
			}
			return cmd, err
		}
		subjects = append(subjects,
			&subject{name: "staticcheck, cold", command: fresh, findings: []int{1}},
			&subject{name: "staticcheck, cached", command: in(name, "./..."), findings: []int{1}})
	}
	if name, err := exec.LookPath("gosec"); err == nil {
		subjects = append(subjects, &subject{name: "gosec", command: in(name, "-quiet", "./..."), findings: []int{1}})
	}
	return subjects, nil
}

const listing = "go list -deps ./..."

// compilingSubjects are run with an empty build cache: what has to be compiled
// for an analysis counts.
func compilingSubjects(dir, corslint, tmp string) []*subject {
	empty := func(name string, args ...string) func(int) (*exec.Cmd, error) {
		return func(int) (*exec.Cmd, error) {
			cache, err := os.MkdirTemp(tmp, "build")
			if err != nil {
				return nil, err
			}
			cmd := exec.Command(name, args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GOCACHE="+cache)
			return cmd, nil
		}
	}
	return []*subject{
		{name: "corslint, empty build cache", command: empty(corslint, "-no-config", "./..."), findings: []int{1, 3}},
		{name: "go vet, empty build cache", command: empty("go", "vet", "./..."), findings: []int{1}},
	}
}

func countPackages(dirs []string) (string, error) {
	own, all := 0, 0
	for _, dir := range dirs {
		named, err := output(dir, "go", "list", "-e", "./...")
		if err != nil {
			return "", fmt.Errorf("%s: %w", dir, err)
		}
		needed, err := output(dir, "go", "list", "-e", "-deps", "./...")
		if err != nil {
			return "", fmt.Errorf("%s: %w", dir, err)
		}
		own, all = own+strings.Count(named, "\n"), all+strings.Count(needed, "\n")
	}
	text := fmt.Sprintf("%d packages, %d with dependencies", own, all)
	if len(dirs) > 1 {
		text = fmt.Sprintf("%d modules, %s", len(dirs), text)
	}
	return text, nil
}

func output(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	return string(out), err
}

// copyWith copies a file and adds more. It does not hold the file: what a process
// holds when it starts another counts for that one's peak too (getrusage(2)).
func copyWith(to, from, more string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(target, io.MultiReader(source, strings.NewReader(more)))
	return errors.Join(err, target.Close())
}

// measure is run number i of a subject, in all its directories.
func measure(s *subject, i int) (measurement, error) {
	dirs := s.dirs
	if len(dirs) == 0 {
		dirs = []string{""}
	}
	var sum measurement
	for _, dir := range dirs {
		cmd, err := s.command(i)
		if err != nil {
			return measurement{}, err
		}
		if dir != "" {
			cmd.Dir = dir
		}
		if i > 0 {
			// What could be fetched is there: nobody is to wait for the network.
			cmd.Env = append(cmd.Environ(), "GOPROXY=off")
		}
		m, err := s.once(cmd)
		if err != nil {
			return measurement{}, err
		}
		sum = measurement{sum.wall + m.wall, sum.cpu + m.cpu, max(sum.peak, m.peak)}
	}
	return sum, nil
}

// once is what one run of a command cost.
func (s *subject) once(cmd *exec.Cmd) (measurement, error) {
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	start := time.Now()
	err := cmd.Run()
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
	within := func(format string, value, most float64) string {
		cell := fmt.Sprintf(format, value)
		if most > 0 {
			cell += fmt.Sprintf(" (≤ "+format+")", most)
		}
		return cell
	}
	for _, s := range subjects {
		fmt.Fprintf(t, "| %s\t| %.2f\t| %.2f\t| %s\t| %s\t| %s\t|\n", s.name, wall(s),
			median(s.runs, func(m measurement) time.Duration { return m.cpu }).Seconds(),
			within("%.0f", float64(median(s.runs, func(m measurement) int64 { return m.peak })>>20), float64(s.peak>>20)),
			within("%.2f", wall(s)/wall(subjects[0]), s.listings),
			within("%.3f", wall(s)/wall(subjects[1]), s.vets))
	}
	t.Flush()
}

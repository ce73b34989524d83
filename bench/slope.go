package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
)

// sizes are numbers separated by commas, as a flag.
type sizes []int

func (s *sizes) String() string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint([]int(*s)), " ", ","), "[]")
}

func (s *sizes) Set(value string) error {
	for field := range strings.SplitSeq(value, ",") {
		n, err := strconv.Atoi(field)
		if err != nil || n < 1 {
			return fmt.Errorf("%q is no number of packages", field)
		}
		*s = append(*s, n)
	}
	return nil
}

// measureSlope measures how listing and corslint grow with packages that have
// nothing to do with CORS.
func measureSlope(stdout, stderr io.Writer, slope sizes, corslint, tmp string, runs int) error {
	fmt.Fprintf(stdout, "\ngenerated modules; median of %d\n\n", runs)
	t := tabwriter.NewWriter(stdout, 0, 0, 1, ' ', 0)
	fmt.Fprintln(t, "| packages\t| listing s\t| corslint s\t| × listing\t| peak MB\t|")
	fmt.Fprintln(t, "|---\t|---\t|---\t|---\t|---\t|")
	for _, n := range slope {
		dir := filepath.Join(tmp, fmt.Sprintf("generated%d", n))
		if err := generate(dir, n); err != nil {
			return fmt.Errorf("generating a module of %d packages: %w", n, err)
		}
		command := func(name string, args ...string) func(int) (*exec.Cmd, error) {
			return func(int) (*exec.Cmd, error) {
				cmd := exec.Command(name, args...)
				cmd.Dir = dir
				cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
				return cmd, nil
			}
		}
		list := &subject{name: listing, command: command("go", "list", "-deps", "./...")}
		check := &subject{name: "corslint", command: command(corslint, "-no-config", "./..."), findings: []int{1}}
		if err := compare(stderr, strconv.Itoa(n), []*subject{list, check}, runs); err != nil {
			return err
		}
		wall := func(s *subject) float64 {
			return median(s.runs, func(m measurement) time.Duration { return m.wall }).Seconds()
		}
		fmt.Fprintf(t, "| %d\t| %.2f\t| %.2f\t| %.2f\t| %d\t|\n", n, wall(list), wall(check), wall(check)/wall(list),
			median(check.runs, func(m measurement) int64 { return m.peak })>>20)
	}
	return t.Flush()
}

// generate writes a module of n packages that have nothing to do with CORS, each
// importing the one before it and some of the standard library, and of one that
// has a finding.
func generate(dir string, n int) error {
	files := map[string]string{
		"go.mod": "module example.com/generated\n\ngo 1.25.0\n",
		"api/api.go": `package api

import "net/http"

// Serve allows every site.
func Serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`,
	}
	for i := range n {
		before, call := "", ""
		if i > 0 {
			before = fmt.Sprintf("\n\t\"example.com/generated/p%d\"", i-1)
			call = fmt.Sprintf(" + p%d.Text(n)", i-1)
		}
		if i%10 == 0 { // chains of ten
			before, call = "", ""
		}
		files[fmt.Sprintf("p%d/p%d.go", i, i)] = fmt.Sprintf(`package p%d

import (
	"strconv"
	"strings"%s
)

// Text is a number in words.
func Text(n int) string {
	var b strings.Builder
	for i := range n {
		if i %% %d == 0 {
			b.WriteString(strconv.Itoa(i))
		}
	}
	return b.String()%s
}
`, i, before, i+2, call)
	}
	for name, data := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			return err
		}
	}
	return nil
}

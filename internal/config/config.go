// Package config reads .corslint.yaml. Only drivers do: an analyzer that reads
// files would give stale results in every host that caches them.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/rule"
)

// Name is the name of the file.
const Name = ".corslint.yaml"

// Config is what the file says. The zero value changes nothing.
type Config struct {
	// File is the absolute name of the file, empty if there is none.
	File string `yaml:"-"`

	Rules struct {
		Enable  []RuleName `yaml:"enable"`
		Disable []RuleName `yaml:"disable"`
	} `yaml:"rules"`
	Audit     bool `yaml:"audit"`
	Tests     bool `yaml:"tests"`
	Generated bool `yaml:"generated"`
	// Severities replace those of the rules.
	Severities map[RuleName]Severity `yaml:"severities"`
	// Exclude are paths relative to the file's directory, with the wildcards
	// of path.Match. A directory stands for all that is below it.
	Exclude []Pattern `yaml:"exclude"`
	// Trusted are domains whose origins are friends, the subdomains included.
	Trusted []Domain `yaml:"trusted"`
	// Models are of packages of one's own that wrap CORS libraries, or stand in
	// for one.
	Models []Model `yaml:"models"`
}

// maxSize bounds what is read; no sensible file comes near it.
const maxSize = 1 << 20

// Parse reads a configuration. Errors begin with name, line and column.
func Parse(name string, data []byte) (*Config, error) {
	if len(data) > maxSize {
		return nil, fmt.Errorf("%s: larger than 1 MiB", name)
	}
	c, err := decode(data)
	var at yaml.Error
	switch {
	case errors.Is(err, io.EOF):
		return new(Config), nil // an empty file
	case errors.As(err, &at) && at.GetToken() != nil:
		p := at.GetToken().Position
		return nil, fmt.Errorf("%s:%d:%d: %s", name, p.Line, p.Column, at.GetMessage())
	case err != nil:
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}

// decode reads what Parse does. The decoder panics on some input, with tags for
// one; there is no use for them here.
func decode(data []byte) (c *Config, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("this is more than the decoder of YAML takes: %v", r)
		}
	}()
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, err
	}
	for _, doc := range file.Docs {
		if doc.Body == nil {
			continue // nothing but comments
		}
		if tags := ast.Filter(ast.TagType, doc.Body); len(tags) > 0 {
			return nil, wrong(tags[0], "tags, such as %s, are not understood", tags[0].GetToken().Value)
		}
	}
	c = new(Config)
	if err := yaml.NewDecoder(bytes.NewReader(data), yaml.DisallowUnknownField()).Decode(c); err != nil {
		return nil, err
	}
	return c, nil
}

// Load reads a file.
func Load(file string) (*Config, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(abs)
	if err != nil {
		return nil, err
	}
	c, err := Parse(file, data)
	if err != nil {
		return nil, err
	}
	c.File = abs
	return c, nil
}

// Find finds the file that holds for a directory, "" if there is none: in the
// root of the module, else in that of the git repository. Others are not looked
// at, least of all the home directory: what a run finds must not depend on whose
// machine it runs on.
func Find(dir string) string {
	for _, root := range []string{above(dir, "go.mod"), above(dir, ".git")} {
		file := filepath.Join(root, Name)
		if info, err := os.Stat(file); root != "" && root != home() && err == nil && info.Mode().IsRegular() {
			return file
		}
	}
	return ""
}

// above is the nearest directory at or above dir with an entry of a name, "" if
// there is none. A repository's root ends the search.
func above(dir, name string) string {
	for {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return dir
		}
		_, err := os.Lstat(filepath.Join(dir, ".git"))
		parent := filepath.Dir(dir)
		if err == nil || parent == dir {
			return ""
		}
		dir = parent
	}
}

func home() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Clean(dir)
}

// Discover reads the file that holds for a directory, if there is one.
func Discover(dir string) (*Config, error) {
	file := Find(dir)
	if file == "" {
		return new(Config), nil
	}
	c, err := Load(file)
	if errors.Is(err, fs.ErrNotExist) {
		return new(Config), nil
	}
	return c, err
}

// Apply combines the file with flags. given says which flags were given: they
// win over the file.
func (c *Config) Apply(flags analyzer.Config, given func(flag string) bool) analyzer.Config {
	out := flags
	for _, name := range c.Rules.Enable {
		if !slices.Contains(flags.Disable, string(name)) {
			out.Enable = append(slices.Clip(out.Enable), string(name))
		}
	}
	for _, name := range c.Rules.Disable {
		if !slices.Contains(flags.Enable, string(name)) {
			out.Disable = append(slices.Clip(out.Disable), string(name))
		}
	}
	for _, d := range c.Trusted {
		out.Trusted = append(slices.Clip(out.Trusted), string(d))
	}
	for _, m := range c.Models {
		out.Models = append(slices.Clip(out.Models), m.Model)
	}
	out.Audit = flags.Audit || c.Audit && !given("audit")
	out.Tests = flags.Tests || c.Tests && !given("tests")
	out.Generated = flags.Generated || c.Generated && !given("generated")
	return out
}

// Excludes reports whether findings in a file, named absolutely, are not
// wanted. A nil configuration excludes nothing.
func (c *Config) Excludes(file string) bool {
	if c == nil || c.File == "" {
		return false
	}
	rel, err := filepath.Rel(filepath.Dir(c.File), file)
	if err != nil {
		return false
	}
	for p := filepath.ToSlash(rel); p != "." && p != "/"; p = path.Dir(p) {
		if slices.ContainsFunc(c.Exclude, func(pattern Pattern) bool {
			ok, err := path.Match(string(pattern), p)
			return ok && err == nil
		}) {
			return true
		}
	}
	return false
}

// In is the configuration for a copy of a tree: paths mean the same there.
func (c *Config) In(tree, copied string) *Config {
	moved := *c
	if rel, err := filepath.Rel(tree, c.File); c.File != "" && err == nil {
		moved.File = filepath.Join(copied, rel)
	}
	return &moved
}

// Filter leaves out findings in excluded files and gives the others their
// severities.
func (c *Config) Filter(findings []finding.Finding) (kept []finding.Finding, excluded int) {
	for _, f := range findings {
		if c.Excludes(f.File) {
			excluded++
			continue
		}
		if s, ok := c.Severities[RuleName(f.Rule)]; ok {
			f.Severity = finding.Severity(s)
		}
		kept = append(kept, f)
	}
	return kept, excluded
}

// RuleName is the name of a known rule.
type RuleName string

// UnmarshalYAML reads the name.
func (r *RuleName) UnmarshalYAML(n ast.Node) error {
	s, err := text(n, "the name of a rule")
	if err != nil {
		return err
	}
	if _, ok := rule.Lookup(s); !ok {
		return wrong(n, "unknown rule %q: corslint explain lists the rules", s)
	}
	*r = RuleName(s)
	return nil
}

// Severity is a finding.Severity in the file.
type Severity finding.Severity

// UnmarshalYAML reads the severity's name.
func (v *Severity) UnmarshalYAML(n ast.Node) error {
	s, err := text(n, "a severity: low, medium or high")
	if err != nil {
		return err
	}
	parsed, err := finding.ParseSeverity(s)
	if err != nil {
		return wrong(n, "%v", err)
	}
	*v = Severity(parsed)
	return nil
}

// Pattern is a path in the dialect of path.Match.
type Pattern string

// UnmarshalYAML reads the pattern.
func (p *Pattern) UnmarshalYAML(n ast.Node) error {
	s, err := text(n, "a path")
	if err != nil {
		return err
	}
	s = strings.TrimSuffix(strings.TrimPrefix(s, "./"), "/")
	_, err = path.Match(s, "")
	switch {
	case err != nil:
		return wrong(n, "%q is no pattern: %v", s, err)
	case strings.Contains(s, "**"):
		return wrong(n, "%q: there is no **: a directory stands for all that is below it", s)
	case s == "" || path.IsAbs(s) || s == ".." || strings.HasPrefix(s, "../"):
		return wrong(n, "%q is not below the directory of this file", s)
	}
	*p = Pattern(s)
	return nil
}

// Domain is a domain name, in lower case.
type Domain string

// UnmarshalYAML reads the name.
func (d *Domain) UnmarshalYAML(n ast.Node) error {
	s, err := text(n, "a domain")
	if err != nil {
		return err
	}
	if err := analyzer.CheckDomain(s); err != nil {
		return wrong(n, "%v", err)
	}
	*d = Domain(s)
	return nil
}

// text is the string that a node holds.
func text(n ast.Node, want string) (string, error) {
	if s, ok := n.(*ast.StringNode); ok {
		return s.Value, nil
	}
	return "", wrong(n, "want %s", want)
}

func wrong(n ast.Node, format string, args ...any) error {
	return &yaml.SyntaxError{Message: fmt.Sprintf(format, args...), Token: n.GetToken()}
}

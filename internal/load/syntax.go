package load

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"sync"

	"github.com/corslint/corslint/internal/relevance"
)

// syntax holds the files that were parsed, so that what is looked at to find the
// packages that matter need not be parsed again to check their types. It may be
// used by several goroutines.
type syntax struct {
	fset  *token.FileSet
	mu    sync.Mutex // of what follows
	files map[string]parsed
	// matters is what speaks said, by name.
	matters map[string]bool
}

// parsed is the outcome of parsing a file: its syntax, which may be there in part
// although there is an error.
type parsed struct {
	file *ast.File
	err  error
}

func newSyntax() *syntax {
	return &syntax{fset: token.NewFileSet(), files: map[string]parsed{}, matters: map[string]bool{}}
}

// speaks reports whether a file can matter, as relevance.File has it. What can't be read may.
func (s *syntax) speaks(name string) bool {
	s.mu.Lock()
	matters, known := s.matters[name]
	s.mu.Unlock()
	if known {
		return matters
	}
	src, err := os.ReadFile(name)
	if err != nil {
		return true
	}
	f, matters, err := relevance.File(s.fset, name, src)
	if f != nil || err != nil {
		s.keep(name, parsed{f, err})
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.matters[name] = matters
	return matters
}

// file parses a file, once.
func (s *syntax) file(name string) (*ast.File, error) {
	if p, ok := s.kept(name); ok {
		return p.file, p.err
	}
	f, err := relevance.Parse(s.fset, name, nil)
	s.keep(name, parsed{f, err})
	return f, err
}

// imports are the paths that files import, as far as they are understood.
func (s *syntax) imports(files []string) []string {
	var paths []string
	for _, name := range files {
		p, ok := s.kept(name)
		if !ok {
			p.file, p.err = parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		}
		if p.file == nil {
			continue
		}
		for _, spec := range p.file.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil {
				paths = append(paths, path)
			}
		}
	}
	return paths
}

func (s *syntax) kept(name string) (parsed, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.files[name]
	return p, ok
}

func (s *syntax) keep(name string, p parsed) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[name] = p
}

package report

import (
	"bytes"
	"unicode/utf16"
)

// A source gives the lines of the files that a report speaks of. What can't be
// read has none.
type source struct {
	read  func(file string) ([]byte, error)
	files map[string]*sourceFile
}

type sourceFile struct {
	lines  [][]byte
	hashes []string
}

func newSource(r *Report) *source { return &source{read: r.Read, files: map[string]*sourceFile{}} }

func (s *source) file(name string) *sourceFile {
	if f, ok := s.files[name]; ok {
		return f
	}
	f := &sourceFile{}
	if s.read != nil {
		if text, err := s.read(name); err == nil {
			f.lines = bytes.Split(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\n"))
			f.hashes = lineHashes(string(text))
		}
	}
	s.files[name] = f
	return f
}

// line is a line by its number from 1; ok is false if there is none.
func (s *source) line(name string, n int) (line []byte, ok bool) {
	f := s.file(name)
	if n < 1 || n > len(f.lines) {
		return nil, false
	}
	return f.lines[n-1], true
}

// column turns a column in bytes into one in UTF-16 code units, both from 1,
// the unit in which editors and hosts count. Where the line can't be read, it
// is taken to be ASCII.
func (s *source) column(name string, line, column int) int {
	text, ok := s.line(name, line)
	if !ok || column < 1 || column-1 > len(text) {
		return column
	}
	return len(utf16.Encode([]rune(string(text[:column-1])))) + 1
}

// hash is the fingerprint of a line that GitHub computes too, "" if it is not
// known; see lineHashes.
func (s *source) hash(name string, line int) string {
	f := s.file(name)
	if line < 1 || line > len(f.hashes) {
		return ""
	}
	return f.hashes[line-1]
}

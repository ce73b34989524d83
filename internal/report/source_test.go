package report

import (
	"errors"
	"testing"
)

func TestColumn(t *testing.T) {
	src := newSource(&Report{Read: func(file string) ([]byte, error) {
		if file != "p.go" {
			return nil, errors.New("no such file")
		}
		return []byte("plain\r\n\té := \"😀\" + x\r\n"), nil
	}})
	for _, test := range []struct {
		name               string
		file               string
		line, column, want int
	}{
		{"ASCII", "p.go", 1, 3, 3},
		{"end of line", "p.go", 1, 6, 6},
		{"before a letter of two bytes", "p.go", 2, 2, 2},
		{"after it", "p.go", 2, 4, 3},
		{"after a surrogate pair", "p.go", 2, 13, 10},
		{"beyond the line", "p.go", 2, 99, 99},
		{"no such line", "p.go", 9, 5, 5},
		{"no such file", "q.go", 1, 5, 5},
		{"no column", "p.go", 1, 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := src.column(test.file, test.line, test.column); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

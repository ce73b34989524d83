package cli

import "fmt"

// status is a line on a terminal's standard error that says what is going on.
type status struct{ s Streams }

func newStatus(s Streams) status { return status{s} }

const (
	toLineStart = "\r"
	eraseLine   = "\x1b[K" // ECMA-48 EL
)

func (t status) say(doing string) {
	if t.s.ErrTerminal {
		fmt.Fprint(t.s.Err, toLineStart+"corslint: "+doing+" …"+eraseLine)
	}
}

func (t status) clear() {
	if t.s.ErrTerminal {
		fmt.Fprint(t.s.Err, toLineStart+eraseLine)
	}
}

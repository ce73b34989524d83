package policy

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

// response is what the answer's writes amount to in experiment e.
func (a *Answer) response(e origin.Experiment) fetch.Response {
	return fetch.Response{Status: a.Status}
}

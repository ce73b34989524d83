package cli

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/load"
	"github.com/corslint/corslint/internal/report"
)

// noteScope says what a run looked at where that is not obvious, and what it
// could not look at.
func (o *options) noteScope(r *report.Report, dir string, result *load.Result) {
	if len(result.Modules) > 1 {
		var paths []string
		for _, m := range result.Modules {
			paths = append(paths, m.Path)
		}
		r.Note("%d modules: %s", len(paths), strings.Join(paths, ", "))
	}
	for _, m := range result.Modules {
		file := filepath.Join(m.Dir, config.Name)
		if _, err := os.Stat(file); err == nil && file != o.config.File && !o.noConfig && o.configFile == "" {
			r.Note("%s is not read: what holds for a run is the configuration where it starts", shortest(dir, file))
		}
	}
	switch n := len(result.LeftOut); n {
	case 0:
	case 1:
		r.Note("build constraints leave out 1 file that mentions CORS headers, %s: see -tags, GOOS and GOARCH", shortest(dir, result.LeftOut[0]))
	default:
		r.Note("build constraints leave out %d files that mention CORS headers, such as %s: see -tags, GOOS and GOARCH", n, shortest(dir, result.LeftOut[0]))
	}
}

// noteUnfollowed says of which functions nothing is claimed. They are for audits:
// nothing is wrong with them, and nobody can do much about it.
func (o *options) noteUnfollowed(r *report.Report, dir string, result *load.Result) {
	for _, f := range result.Unfollowed {
		if !o.config.Excludes(f.File) {
			r.Note("%s:%d:%d: %s is more than could be followed to its end: nothing is claimed of what was not seen",
				shortest(dir, f.File), f.Line, f.Column, f.Function)
		}
	}
}

package cli

import (
	"context"
	"os"
	"strings"

	"github.com/corslint/corslint/internal/report"
)

// merge makes one SARIF report of those of jobs that share the work. It analyses
// nothing: what there is to find, and what could not be analysed, the exit codes
// of the jobs have said.
func merge(_ context.Context, args []string, s Streams) error {
	if len(args) == 0 {
		return usage("name the SARIF files to merge: corslint merge FILE...")
	}
	var files []report.File
	for _, name := range args {
		if strings.HasPrefix(name, "-") {
			return usage("merge has no flags: write corslint merge FILE...")
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return usage("merge: %w", err)
		}
		files = append(files, report.File{Name: name, Data: data})
	}
	if err := report.MergeSARIF(s.Out, files); err != nil {
		return usage("merge: %w", err)
	}
	return nil
}

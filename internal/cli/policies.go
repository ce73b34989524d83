package cli

import (
	"context"
	"flag"
	"fmt"

	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/inventory"
	"github.com/corslint/corslint/internal/report"
)

// policies prints the inventory of the places that decide CORS.
func policies(ctx context.Context, args []string, s Streams) error {
	o := &options{given: map[string]bool{}}
	fs := flag.NewFlagSet("corslint policies", flag.ContinueOnError)
	fs.StringVar(&o.format, "format", report.Inventories[0].Name, "how to print policies: "+formatNames(report.Inventories))
	fs.StringVar(&o.tags, "tags", "", "comma-separated build `tags`")
	fs.StringVar(&o.dir, "C", "", "run in the `directory`")
	fs.BoolVar(&o.deps, "deps", false, "analyse dependencies too, from source: slow")
	fs.BoolVar(&o.rules.Tests, "tests", false, "include _test.go files")
	fs.StringVar(&o.configFile, "config", "", "read the configuration from the `file`")
	fs.BoolVar(&o.noConfig, "no-config", false, "do not read "+config.Name)
	err := o.parsePackages(fs, args, func() {
		fmt.Fprint(s.Out, "usage: corslint policies [flags] [packages]\n\nflags:\n")
		fs.SetOutput(s.Out)
		fs.PrintDefaults()
	})
	if err != nil {
		return err
	}
	format, err := report.LookupInventory(o.format)
	if err != nil {
		return usageError{err}
	}
	dir, err := o.directory()
	if err != nil {
		return err
	}
	if err := o.configure(dir); err != nil {
		return err
	}
	result, err := o.load(ctx, dir, s)
	if err != nil {
		return err
	}
	r := &report.Report{Version: Version(), Policies: inventory.Of(result.Policies)}
	for _, p := range result.Problems {
		r.Problems = append(r.Problems, report.Problem(p))
	}
	locate(r, dir, result.Modules)
	if err := format.Write(s.Out, r, report.Options{}); err != nil {
		return fmt.Errorf("writing the policies: %w", err)
	}
	if len(r.Problems) > 0 {
		return errIncomplete
	}
	return nil
}

package cli

import (
	"context"
	"fmt"
	"os"

	"github.com/corslint/corslint/internal/config"
)

// configure reads the configuration that holds for the directory.
func (o *options) configure(dir string) error {
	var err error
	switch {
	case o.noConfig && o.configFile != "":
		return usage("-config and -no-config contradict each other")
	case o.noConfig:
		o.config = new(config.Config)
	case o.configFile != "":
		o.config, err = config.Load(o.configFile)
	default:
		o.config, err = config.Discover(dir)
	}
	if err != nil {
		return usage("configuration: %w", err)
	}
	o.rules = o.config.Apply(o.rules, func(flag string) bool { return o.given[flag] })
	return nil
}

// configCommand checks configuration files: those named, or the one that holds
// here.
func configCommand(_ context.Context, args []string, s Streams) error {
	if len(args) == 0 || args[0] != "verify" {
		return usage("write corslint config verify [FILE...]")
	}
	files := args[1:]
	if len(files) == 0 {
		dir, err := os.Getwd()
		if err != nil {
			return err
		}
		file := config.Find(dir)
		if file == "" {
			return usage("there is no %s in the root of this module or repository", config.Name)
		}
		files = []string{file}
	}
	for _, file := range files {
		if _, err := config.Load(file); err != nil {
			return usage("configuration: %w", err)
		}
		if _, err := fmt.Fprintf(s.Out, "%s is correct\n", file); err != nil {
			return err
		}
	}
	return nil
}

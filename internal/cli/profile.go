package cli

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
)

// profiles are the files in which a run says where its time and memory went, as
// go tool pprof and go tool trace read them; empty is no file.
type profiles struct{ cpu, memory, trace string }

func (p *profiles) register(fs *flag.FlagSet) {
	fs.StringVar(&p.cpu, "cpuprofile", "", "write a CPU profile of the run to the `file`, for go tool pprof")
	fs.StringVar(&p.memory, "memprofile", "", "write a profile of what the run allocated to the `file`, for go tool pprof")
	fs.StringVar(&p.trace, "trace", "", "write an execution trace of the run to the `file`, for go tool trace")
}

// around does work and writes the profiles, however work ends. That a profile
// could not be written is said only where work did not fail itself.
func (p *profiles) around(work func() error) (err error) {
	var ends []func() error
	defer func() {
		for _, end := range ends {
			if failed := end(); failed != nil && (err == nil || errors.Is(err, errFindings) || errors.Is(err, errIncomplete)) {
				err = failed
			}
		}
	}()
	for _, kind := range []struct {
		file, what string
		start      func(*os.File) error
		stop       func(*os.File) error
	}{
		{p.cpu, "CPU profile", func(f *os.File) error { return pprof.StartCPUProfile(f) }, func(*os.File) error {
			pprof.StopCPUProfile()
			return nil
		}},
		{p.trace, "execution trace", func(f *os.File) error { return trace.Start(f) }, func(*os.File) error {
			trace.Stop()
			return nil
		}},
		{p.memory, "memory profile", func(*os.File) error { return nil }, func(f *os.File) error {
			runtime.GC() // the profile is as of the last collection
			return pprof.Lookup("allocs").WriteTo(f, 0)
		}},
	} {
		if kind.file == "" {
			continue
		}
		f, err := os.Create(kind.file)
		if err != nil {
			return usage("writing the %s: %w", kind.what, err)
		}
		if err := kind.start(f); err != nil {
			return fmt.Errorf("starting the %s: %w", kind.what, errors.Join(err, f.Close()))
		}
		ends = append(ends, func() error {
			if err := errors.Join(kind.stop(f), f.Close()); err != nil {
				return fmt.Errorf("writing the %s: %w", kind.what, err)
			}
			return nil
		})
	}
	return work()
}

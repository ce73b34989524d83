// Command corslint finds CORS misconfiguration in Go source. It runs by itself
// on packages, and as a tool of go vet.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/mattn/go-isatty"

	"github.com/corslint/corslint/internal/cli"
	"github.com/corslint/corslint/internal/vet"
)

func main() {
	delayCollection()
	if args := os.Args[1:]; vet.Handles(args) {
		os.Exit(vet.Main(args, os.Stdout, os.Stderr))
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := cli.Main(ctx, os.Args[1:], cli.Streams{
		Out: os.Stdout, Err: os.Stderr,
		OutTerminal: isatty.IsTerminal(os.Stdout.Fd()), ErrTerminal: isatty.IsTerminal(os.Stderr.Fd()),
	})
	stop()
	os.Exit(code)
}

// Package browsertest runs tests in Chromium or Chrome. A page that a test
// serves does the work and sends the results to where it came from.
package browsertest

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// Find is the command of Chromium or Chrome. Who asks for a test by its build
// tag has to have one.
func Find(t *testing.T) string {
	t.Helper()
	names := []string{"chromium", "chromium-browser", "google-chrome", "chrome"}
	if name := os.Getenv("CORSLINT_BROWSER"); name != "" {
		names = []string{name}
	}
	for _, name := range names {
		if command, err := exec.LookPath(name); err == nil {
			return command
		}
	}
	t.Fatalf("none of %s found; set CORSLINT_BROWSER", strings.Join(names, ", "))
	return ""
}

// Run opens a page in the browser, and ends the browser when finished is closed.
// The result is what the console said.
func Run(t *testing.T, command, url string, finished <-chan struct{}) (console []string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, command,
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--no-first-run", "--no-default-browser-check", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-extensions", "--no-proxy-server",
		// From loopback to loopback no permission is asked for (Local Network
		// Access); should a browser think otherwise, it is not what is tested.
		"--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
		"--enable-logging=stderr", "--user-data-dir="+t.TempDir(), url)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // it ends its children then
	cmd.WaitDelay = 20 * time.Second
	var log strings.Builder
	cmd.Stderr = &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	gone := make(chan struct{})
	go func() { _ = cmd.Wait(); close(gone) }() // the status of a browser that was ended says nothing
	select {
	case <-finished:
	case <-gone:
		t.Fatalf("the browser ended before the page was done:\n%s", log.String())
	case <-ctx.Done():
	}
	cancel()
	<-gone
	select {
	case <-finished:
	default:
		t.Fatalf("the page did not finish:\n%s", log.String())
	}
	for line := range strings.Lines(log.String()) {
		if _, said, ok := strings.Cut(line, ":CONSOLE"); ok {
			console = append(console, strings.TrimSpace(said))
		}
	}
	return console
}

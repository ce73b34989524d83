//go:build remotecache

package vet_test

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// cacheTools are a public GOCACHEPROG helper and the server it shares a cache
// through. It is installed, at this version, when the test runs.
const cacheTools = "github.com/bradfitz/go-tool-cache/cmd/%s@v0.0.0-20260722201841-0bb331e19f64"

// TestRemoteCache analyses a module on two machines that share nothing but a
// cache server: the second analyses no package, and prints the same findings.
//
//	go test -tags remotecache -run TestRemoteCache ./internal/vet
func TestRemoteCache(t *testing.T) {
	bin := t.TempDir()
	for _, name := range []string{"go-cacher", "go-cacher-server"} {
		install := exec.Command("go", "install", fmt.Sprintf(cacheTools, name))
		install.Env = append(os.Environ(), "GOBIN="+bin, "GOFLAGS=")
		if out, err := install.CombinedOutput(); err != nil {
			t.Fatalf("installing %s: %v\n%s", name, err, out)
		}
	}
	address := freeAddress(t)
	server := exec.Command(filepath.Join(bin, "go-cacher-server"), "-listen", address, "-cache-dir", t.TempDir())
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		server.Process.Kill()
		server.Wait()
	})

	// The tool notes which packages it is asked to analyse.
	tool := filepath.Join(t.TempDir(), "corslint")
	executable, err := filepath.Abs(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf("#!/bin/sh\nfor a; do :; done\ncase $a in *.cfg) echo \"$a\" >>\"$ANALYSED\";; esac\nexec %s \"$@\"\n", executable)
	if err := os.WriteFile(tool, []byte(script), 0o777); err != nil {
		t.Fatal(err)
	}
	dir := module(t)
	machine := func() (output string, analysed int) {
		log := filepath.Join(t.TempDir(), "analysed")
		cmd := exec.Command("go", "vet", "-vettool="+tool, ".", "./own")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "ANALYSED="+log, "GOCACHE="+t.TempDir(),
			fmt.Sprintf("GOCACHEPROG=%s -cache-dir %s -cache-server http://%s", filepath.Join(bin, "go-cacher"), t.TempDir(), address))
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		calls, err := os.ReadFile(log)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		return strings.ReplaceAll(string(out), dir+string(filepath.Separator), ""), strings.Count(string(calls), "\n")
	}
	first, analysed := machine()
	if analysed == 0 {
		t.Fatalf("the first machine analyses nothing\n%s", first)
	}
	t.Logf("the first machine analyses %d packages", analysed)
	second, analysed := machine()
	if analysed != 0 {
		t.Errorf("the second machine analyses %d packages", analysed)
	}
	want := slices.Concat(inMain, inOwn)
	if got := list(first); !slices.Equal(got, want) {
		t.Errorf("first machine: %v, want %v\n%s", got, want, first)
	}
	if got := list(second); !slices.Equal(got, want) {
		t.Errorf("second machine: %v, want %v\n%s", got, want, second)
	}
}

// freeAddress is a loopback address that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

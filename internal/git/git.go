// Package git asks git about the history of the analysed program. It runs
// nothing of the repository: no hooks, no monitors.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Repository is a work tree.
type Repository struct {
	// Root is the top directory, an absolute name.
	Root string
}

// Open finds the repository that a directory is in.
func Open(ctx context.Context, dir string) (*Repository, error) {
	root, err := run(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	return &Repository{Root: filepath.FromSlash(root)}, nil
}

// MergeBase is the commit at which HEAD and a revision part.
func (r *Repository) MergeBase(ctx context.Context, revision string) (string, error) {
	commit, err := run(ctx, r.Root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return "", fmt.Errorf("git knows no revision %s here%s", revision, r.shallow(ctx, ": fetch it first"))
	}
	base, err := run(ctx, r.Root, "merge-base", "HEAD", commit)
	if err != nil {
		return "", fmt.Errorf("HEAD and %s have no common commit%s", revision, r.shallow(ctx, ""))
	}
	return base, nil
}

// shallow explains what is missing in a shallow clone, which is what most CI
// systems make.
func (r *Repository) shallow(ctx context.Context, otherwise string) string {
	if answer, err := run(ctx, r.Root, "rev-parse", "--is-shallow-repository"); err != nil || answer != "true" {
		return otherwise
	}
	return ": this is a shallow clone, fetch the whole history (git fetch --unshallow; fetch-depth: 0 of actions/checkout; GIT_DEPTH: 0 of GitLab)"
}

// Checkout lays out a commit in a temporary work tree. remove deletes it, also
// after ctx is done.
func (r *Repository) Checkout(ctx context.Context, commit string) (dir string, remove func() error, err error) {
	parent, err := os.MkdirTemp("", "corslint-")
	if err != nil {
		return "", nil, err
	}
	dir = filepath.Join(parent, "base")
	remove = func() error {
		// Without cancel: what was begun has to be undone.
		ctx := context.WithoutCancel(ctx)
		_, err := run(ctx, r.Root, "worktree", "remove", "--force", "--force", dir)
		return errors.Join(err, os.RemoveAll(parent))
	}
	if _, err := run(ctx, r.Root, "worktree", "add", "--quiet", "--detach", dir, commit); err != nil {
		return "", nil, errors.Join(err, os.RemoveAll(parent))
	}
	return dir, remove, nil
}

// local are the variables that tie git to one repository. A hook is run with
// some of them set, and git would take the temporary work tree for the
// committer's (git rev-parse --local-env-vars).
var local = []string{
	"GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE",
	"GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
}

// run gives what a git command prints, without the final newline.
func run(ctx context.Context, dir string, args ...string) (string, error) {
	safe := []string{"-c", "core.hooksPath=" + os.DevNull, "-c", "core.fsmonitor=false", "-c", "advice.detachedHead=false"}
	cmd := exec.CommandContext(ctx, "git", append(safe, args...)...)
	cmd.Dir = dir
	cmd.Env = append(slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains(local, name)
	}), "GIT_TERMINAL_PROMPT=0", "LC_ALL=C")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		if said := strings.TrimSpace(stderr.String()); said != "" {
			err = errors.New(said)
		}
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSuffix(string(out), "\n"), nil
}

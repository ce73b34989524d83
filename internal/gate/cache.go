package gate

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
)

// Program identifies the running program by the hash of its executable.
func Program() (string, error) {
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// A Cache keeps baselines of commits between runs, in the user's cache
// directory. Trouble with it is no trouble: the baseline is worked out again.
type Cache struct {
	file string
}

// NewCache is the place of one baseline, that of what key describes.
func NewCache(key string) Cache {
	dir, err := os.UserCacheDir()
	if err != nil {
		return Cache{}
	}
	sum := sha256.Sum256([]byte(key))
	return Cache{filepath.Join(dir, "corslint", "baselines", hex.EncodeToString(sum[:])+".json")}
}

// Load finds the baseline if it is there.
func (c Cache) Load() (*Baseline, bool) {
	if c.file == "" {
		return nil, false
	}
	data, err := os.ReadFile(c.file)
	if err != nil {
		return nil, false
	}
	b, err := ParseBaseline(data)
	return b, err == nil
}

// Store keeps the baseline.
func (c Cache) Store(b *Baseline) {
	if c.file == "" || os.MkdirAll(filepath.Dir(c.file), 0o777) != nil {
		return
	}
	f, err := os.CreateTemp(filepath.Dir(c.file), "new-*")
	if err != nil {
		return
	}
	defer os.Remove(f.Name()) // gone already if all is well
	if err := b.Write(f); err == nil && f.Close() == nil {
		_ = os.Rename(f.Name(), c.file) // the next run works it out again
	}
}

package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// firstCollection is how much memory a run takes before garbage is collected for
// the first time, in bytes.
const firstCollection = 120 << 20

// delayCollection has garbage collected as usual only from firstCollection on. The
// collector begins at 4 MB, and doubles: to get where most of what a run reads is
// needed to its end, it would go over all of it several times. Who sets the
// collector's variables decides instead.
func delayCollection() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(firstCollection)
	// Unreachable from the start, so that the first collection finds it.
	runtime.AddCleanup(new([64]byte), func(percent int) {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(math.MaxInt64)
	}, 100)
}

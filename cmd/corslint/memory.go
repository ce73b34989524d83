package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// firstCollection is how much memory a run takes before garbage is collected for
	// the first time, in bytes.
	firstCollection = 150 << 20
	// usualMost is how much memory a run takes at most, in bytes, where what it needs
	// leaves enough room for garbage below it.
	usualMost = 185 << 20
)

// delayCollection has garbage collected as usual only from firstCollection on. The
// collector begins at 4 MB, and doubles: to get where most of what a run reads is
// needed to its end, it would go over all of it several times. From there on it lets
// memory grow to twice what is needed, but not beyond usualMost if it need not. Who
// sets the collector's variables decides instead.
func delayCollection() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(firstCollection)
	afterCollection(func() {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(usualMost)
		holdLimit()
	})
}

// holdLimit lifts the limit when too much is needed: collecting would take all the
// time.
func holdLimit() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	if live[0].Value.Uint64() > usualMost*3/4 {
		debug.SetMemoryLimit(math.MaxInt64)
		return
	}
	afterCollection(holdLimit)
}

// afterCollection has do called after the next collection.
func afterCollection(do func()) {
	// Unreachable from the start, so that the next collection finds it.
	runtime.AddCleanup(new([64]byte), func(do func()) { do() }, do)
}

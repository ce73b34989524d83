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
	firstCollection = 175 << 20
	// usualMost is how much memory a run takes at most, in bytes, where what it needs
	// leaves enough room for garbage below it.
	usualMost = 185 << 20
	// patience is how many collections that may cost.
	patience = 16
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
		holdLimit(patience)
	})
}

// holdLimit lifts the limit when what is needed leaves no room for garbage below it, or
// after so many collections: they would take all the time.
func holdLimit(collections int) {
	heap := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/heap/goal:bytes"}}
	metrics.Read(heap)
	if live, goal := heap[0].Value.Uint64(), heap[1].Value.Uint64(); collections == 0 || live > goal/10*9 {
		debug.SetMemoryLimit(math.MaxInt64)
		return
	}
	afterCollection(func() { holdLimit(collections - 1) })
}

// afterCollection has do called after the next collection.
func afterCollection(do func()) {
	// Unreachable from the start, so that the next collection finds it.
	runtime.AddCleanup(new([64]byte), func(do func()) { do() }, do)
}

package main

import (
	"os"
	"runtime/debug"
)

// gcPercent lets the heap grow to four times what is live before it is
// collected: a reading lives on little and makes much, and collecting costs
// more CPU than the memory is worth. GOGC overrides it.
const gcPercent = 300

func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
}

// spareGCPercent is for merging and writing many documents, which live longer
// on more: a night has time, and shares its machine.
const spareGCPercent = 50

func spareMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(spareGCPercent)
	}
}

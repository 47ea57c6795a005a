//go:build unix

package dataset

import (
	"os"
	"syscall"
)

// sameDevice says whether two files are on one file system, where that can be
// told.
func sameDevice(a, b os.FileInfo) bool {
	x, ok := a.Sys().(*syscall.Stat_t)
	y, ok2 := b.Sys().(*syscall.Stat_t)
	return !ok || !ok2 || x.Dev == y.Dev
}

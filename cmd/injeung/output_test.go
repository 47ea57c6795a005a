package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// full is a stream on a disk with room for some bytes more.
type full int

func (f *full) Write(p []byte) (int, error) {
	n := min(int(*f), len(p))
	if *f -= full(n); n < len(p) {
		return n, errors.New("no space left on device")
	}
	return n, nil
}

// TestOutputThatIsCutShort: a command whose output could not be written whole says
// so and does not end in success; others say nothing more.
func TestOutputThatIsCutShort(t *testing.T) {
	for _, args := range [][]string{{"version"}, {"schema"}, {"schema", "--format", "json"}, {"help"}} {
		for _, room := range []full{0, 10, 1 << 20} {
			var stderr bytes.Buffer
			cut := room < 1<<20
			exit := run(&room, &stderr, args)
			if told := strings.Contains(stderr.String(), "no space left on device"); told != cut || (exit != exitOK) != cut {
				t.Errorf("%v, cut %v: exit %d, %q", args, cut, exit, stderr.String())
			}
		}
	}
}

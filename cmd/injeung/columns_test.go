package main

import (
	"fmt"
	"strings"
	"testing"
)

// TestColumnsOfHangul: a letter of Hangul takes two places.
func TestColumnsOfHangul(t *testing.T) {
	var b strings.Builder
	c := newColumns(&b)
	fmt.Fprint(c, "출처\t목록\n", "board\t3\n")
	if err := c.Flush(); err != nil || b.String() != "출처   목록\nboard  3\n" {
		t.Errorf("%v\n%s", err, b.String())
	}
}

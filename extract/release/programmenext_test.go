package release

import "testing"

// TestNumberAhead: a number before which words reach back over the sentence before has no name, and loses no release.
func TestNumberAhead(t *testing.T) {
	Read(written("# 돌보는\n차단문’ 40개가 선정됐다.\n4곳이다. 4곳이다. 올해 4곳이다."), "") // panics where it fails
}

package dataset

import (
	"cmp"
	"slices"
)

// compareNull puts NULL first.
func compareNull[T cmp.Ordered](a, b *T) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Compare(*a, *b)
}

// compareList puts NULL before an empty list.
func compareList[T cmp.Ordered](a, b []T) int {
	if len(a) == 0 && len(b) == 0 && (a == nil) != (b == nil) {
		if a == nil {
			return -1
		}
		return 1
	}
	return slices.Compare(a, b)
}

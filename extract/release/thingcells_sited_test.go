package release

import "testing"

// TestSitedNamesAllOrNone: a cell of names with their places is read whole or not at all.
func TestSitedNamesAllOrNone(t *testing.T) {
	ctx := newContext(written("# 가온 쉼터 지정"), "", &issues{})
	for in, want := range map[string]int{
		"가온 쉼터(강원 횡성군), 나래 쉼터(전남 순천시)":  2,
		"가온 쉼터(강원 횡성군), 나래 쉼터(전남 순천시),": 2,
		"가온 쉼터(강원 횡성군), 나래관":            0,
	} {
		if got := len(ctx.sitedNames(in)); got != want {
			t.Errorf("%s: %d names, want %d", in, got, want)
		}
	}
}

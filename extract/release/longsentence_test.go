package release

import (
	"strings"
	"testing"
)

// TestBoundedBefore: what is looked for before a verb is found behind the longest bracket, and not looked for
// further away than it may stand.
func TestBoundedBefore(t *testing.T) {
	long := strings.Repeat("갯벌에 길을 내고 ", 200)
	for before, want := range map[string]bool{
		long + "‘솔숲 지도’에 실증특례(" + strings.Repeat("갯", 60) + ")를 한시적으로 2년간 ": true,
		long + "규제 예외를 ":                    true,
		"‘솔숲 지도’에 실증특례를 주려고 " + long:        false,
		"‘솔숲 지도’에 실증특례를 " + long + "갯벌 길을 ": false,
	} {
		if got := exempts(before); got != want {
			t.Errorf("%q: %v", tail(before, 200), got)
		}
	}
	if p, ok := madeLonger(long+"지정기간을 2년 늘리고", len(long+"지정기간을 2년 ")); !ok || !p.joins {
		t.Error("a longer term is not read at the end of a long sentence")
	}
}

// TestQuoteBeyondList: no quote is looked for behind the end of a list.
func TestQuoteBeyondList(t *testing.T) {
	p := &listParser{s: "'가나시 ", end: len("'가나시")}
	p.now.entries = []entry{{nameAt: nameAt{from: 1, to: p.end}, to: p.end}}
	if n := p.quotedAlike(len(p.s)); n != 0 {
		t.Errorf("got %d", n)
	}
}

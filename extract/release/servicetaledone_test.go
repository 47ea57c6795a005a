package release

import (
	"strings"
	"testing"
)

// TestMayBeDone holds the quick look against the expression that it stands before: what that finds must pass it.
func TestMayBeDone(t *testing.T) {
	words := []string{"위해", "위한", "특례를", "규제", "특례", "허가", "받아", "승인했다", "실증", "실증한다", "운영할", "운영할 수", "통과시켰다", "추진하고", "추진해", "선보인다", "내놓을 ", "할", "이용할", "수", "있게", "있도록", "했다", "아주", "새로운", "배달", "가나특례", "실증특례받"}
	found := 0
	for i := range 60000 {
		var b strings.Builder
		b.WriteString([]string{"을 ", "를 "}[i%2])
		for n, k := 0, i; n < 7; n++ {
			k = (k*1103515245 + 12345) & 0x7fffffff
			b.WriteString(words[k>>8%len(words)])
			b.WriteByte(" \t  "[k>>20%4])
		}
		if s := b.String(); doneTo.MatchString(s) {
			if found++; !mayBeDone(s) {
				t.Fatalf("%q is what was done, and passes for none", s)
			}
		}
	}
	if found < 100 {
		t.Errorf("%d found", found)
	}
}

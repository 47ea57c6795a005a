package release

import (
	"fmt"
	"testing"
)

// TestToldNames: many names are found at once where each is found alone, however spaces, rounds and brackets part them;
// what is looked at for one passage does not grow with their number.
func TestToldNames(t *testing.T) {
	var told []proven
	for _, key := range []string{"물길나눔서비스", "물길나눔서비스실증", "물길나눔", "물레방아지도", "물길(가람)지도", "등불로봇(AI)", "밤길등불로봇", "가을걷이드론", "가을걷이드론특구시범지역"} {
		told = append(told, proven{key: key})
	}
	n := namesOf(told)
	for _, s := range []string{
		"물길 나눔 서비스는 물레방아 지도와 함께 쓰인다", "물길 나눔 서비스 실증", "물길(강물) 나눔을 물길(가람) 지도에", "밤길 등불 로봇(AI)과 등불(빛) 로봇(AI)",
		"가을걷이 드론 특구 2차 시범지역", "가을걷이 드론(하늘) 특구, 물길 나", "물물길 나눔 물길 나눔 서비스", "", "물", "나눔 (물길",
	} {
		var want []nameSpot
		for k := range told {
			if at := looselyIn(s, told[k].key); at >= 0 {
				want = append(want, nameSpot{k, at, at + loosely(s[at:], told[k].key)})
			}
		}
		if got := n.in(s); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: spots %v, want %v", s, got, want)
		}
	}
	work := func(names int) int {
		var many []proven
		for i := range names {
			many = append(many, proven{key: fmt.Sprintf("물길나눔%d호서비스", i)})
		}
		n := namesOf(many)
		n.in("물길 나눔 17호 서비스는 물길 나눔 18호 서비스보다 늦게 시작했다")
		return n.asked
	}
	if few, all := work(30), work(6000); all > 2*few {
		t.Errorf("a passage costs %d steps with 30 names and %d with 6000", few, all)
	}
}

package release

import "testing"

// TestSortedAsCounted: a table of all who take part, whose groups tell who is new and count them as the release does, names those
// chosen, whatever the text over it tells of the others.
func TestSortedAsCounted(t *testing.T) {
	const head = "# 별숲마을 3곳 새로 합류… 전국 5곳으로\n산림청은 별숲마을에 새로 참여할 3곳을 선정했다고 밝혔다.\n기존 참여 지역 가운데 그만두려는 곳은 없었다. 산림청은 출범식을 연다.\n[참고] 별숲마을 참여 지역(5곳)\n"
	const want = "new 강원 태백시, new 강원 정선군, new 경북 영덕군"
	for _, c := range []struct{ name, in, want string }{
		{"numbers in brackets", "구분 | 시·도 | 시·군\n신규(3) | 강원 | 태백시, 정선군\n신규(3) | 경북 | 영덕군\n기존(2) | 전북 | 무주군, 장수군\n", want},
		{"numbers of places", "구분 | 시·도 | 시·군\n기존(2곳) | 전북 | 무주군, 장수군\n신규(3곳) | 강원 | 태백시, 정선군\n신규(3곳) | 경북 | 영덕군\n", want},
		{"numbers without brackets", "구분 | 시·도 | 시·군\n신규 3개 | 강원 | 태백시, 정선군\n신규 3개 | 경북 | 영덕군\n기존 2개 | 전북 | 무주군\n기존 2개 | 충남 | 서천군\n", want},
		{"a row each", "시·도 | 시·군 | 구분\n강원 | 태백시 | 신규\n강원 | 정선군 | 신규\n경북 | 영덕군 | 신규\n전북 | 무주군 | 기존\n전북 | 장수군 | 기존 참여\n", want},
		{"those of before alone", "구분 | 시·도 | 시·군\n기존(3) | 강원 | 태백시, 정선군\n기존(3) | 경북 | 영덕군\n", ""},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
	if got := countsOf(head + "구분 | 시·도 | 시·군\n신규(3) | 강원 | 태백시, 정선군\n신규(3) | 경북 | 영덕군\n기존(2) | 전북 | 무주군, 장수군\n"); got != "new 3" {
		t.Errorf("counts: got %s", got)
	}
}

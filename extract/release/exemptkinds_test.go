package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestLookedAt: of the tasks that a committee looked at only those count that it chose, by the kinds of permission.
func TestLookedAt(t *testing.T) {
	const lead = "# 새숲 규제 샌드박스 4건 지정\n산림청은 9일 새숲 규제 샌드박스 심의위원회를 열었다.\nㅇ 이날 위원회는 "
	for in, want := range map[string]string{
		"총 5건의 안건을 심의하여, 실증특례 3건과 임시허가 1건을 지정하고, 1건은 다음에 논의하기로 했다.": "실증특례 3건, 임시허가 1건",
		"총 6건의 과제를 심사해 임시허가 2건과 실증특례 1건을 지정했다.":                     "임시허가 2건, 실증특례 1건",
		"12건의 신청 과제를 면밀히 검토한 결과 4건을 지정했다.":                          "4건",
		"㈜가나의 ‘다라 알림 서비스’ 등 5건의 안건을 논의한 끝에, 4건을 지정했다.":              "4건",
		"5건의 안건을 심의해 모두 지정했다.":                                      "5건",
		"㈜가나의 ‘다라 알림 서비스’ 등 5건의 과제를 심의해 지정했다.":                      "5건",
		"실증특례 4건을 지정했다.":                                            "4건",
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+lead+in), "").Decisions {
			for _, n := range d.Counts {
				if d.Where == InBody {
					got = append(got, strings.TrimSpace(fmt.Sprint(n.Class.S, " ", n.N, "건")))
				}
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got %q, want %q", in, s, want)
		}
	}
}

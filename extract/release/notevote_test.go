package release

import (
	"strings"
	"testing"
)

// TestNotesOfNumbers reads numbers by status that a note tells as resolved.
func TestNotesOfNumbers(t *testing.T) {
	const lead = "# 새싹금융서비스 3건 지정\n배포일 2022. 9. 28.(수)\n산림위원회는 28일 3건의 새싹금융서비스를 신규 지정했다.\nㅇ 기존에 지정된 새싹금융서비스의 "
	for _, in := range []string{"2건의 지정내용 변경, 4건의 지정기간 연장도 결정", "2건의 지정내용 변경 및 4건의 지정기간 연장을 의결", "2건의 지정내용 변경과 4건의 지정기간 연장을 결정했다."} {
		var got []string
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				got = append(got, string(d.Status)+" "+c.Words.S)
			}
		}
		if s := strings.Join(got, ", "); !strings.Contains(s, "changed 2건") || !strings.Contains(s, "renewed 4건") {
			t.Errorf("%s: %s", in, s)
		}
	}
}

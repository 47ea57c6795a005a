package release

import (
	"strings"
	"testing"
)

// TestNamesOfNothing takes neither those spoken of in general nor captions of pictures for services.
func TestNamesOfNothing(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n배포일 2022. 9. 28.(수)\n환경부는 28일 물살특례위원회를 열고 물살 규제특례 과제 3건을 승인했다고 밝혔다.\n"
	for _, c := range []struct{ in, not string }{
		{"나물결 장관은 \"벌써 문을 연 과제라도 보람이 크면 여러 기업에 곧바로 승인하겠다\"고 말했다.", "여러 기업"},
		{"내년에는 개별 기업의 신청으로 찾은 과제뿐만 아니라 정부가 직접 찾는 특례 제도도 도입할 예정이다.", "뿐만"},
		{"다온하우스의 골목 배 나눔 [사진=환경부]", "사진"},
	} {
		if got := servicesTold(lead + c.in); strings.Contains(got, c.not) {
			t.Errorf("%s\n   got  %s", c.in, got)
		}
	}
}

package release

import (
	"strings"
	"testing"
)

// TestOddSentencesAreRead reads sentences whose words stand where no writer puts them, or that have
// nothing where a name should be: each once was cut outside its bounds.
func TestOddSentencesAreRead(t *testing.T) {
	for _, s := range []string{
		"# 소식\n경기 여주시가 가나부가 주관하는 최종 선정됐다고 밝혔다.",
		"# 소식\n경기 여주시가 가나부가 주관하는 선정됐다고 밝혔다.",
		"# 솔숲특구 선정\n가나부는 경기 여주시, 전남 완도군을 컨설팅\t대상으로 선정했다.",
		"# 솔숲특구 3곳 선정\n경북과( 전남에서 각각 3곳, 충남에서 뽑혔다., 제주에서 new: 2곳,",
		"# 솔숲특구 3곳 선정\nㅇ 솔숲도시 인증은 우수한 숲을 알리는 제도로, 가꾸기·나누기, 생태적 여주시의 주민 참석했다. 등 3개 분야 19개 항목을 평가한다.",
	} {
		if f := Read(written(s), ""); f == nil {
			t.Errorf("%s: nothing", s)
		}
	}
}

// TestLongTextsAreReadOnce keeps what a long list or sentence costs in step with its length.
func TestLongTextsAreReadOnce(t *testing.T) {
	for name, text := range map[string]func(n int) string{
		"services with companies below": func(n int) string {
			return "# 혁신금융서비스 3건 지정\n금융위원회는 3건을 혁신금융서비스로 지정했다.\n" + strings.Repeat("○ 조개 결제 서비스\n- 신청기업 : ㈜조개\n", n)
		},
		"numbers in one sentence": func(n int) string {
			return "# 솔숲특구 선정\n" + strings.Repeat("12개 시 ", n/4) + "를 선정했다."
		},
	} {
		few := testing.AllocsPerRun(1, func() { Read(written(text(60)), "") })
		many := testing.AllocsPerRun(1, func() { Read(written(text(240)), "") })
		if many > 12*few {
			t.Errorf("%s: four times the text costs %.0f times the allocations", name, many/few)
		}
	}
}

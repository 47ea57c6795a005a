package release

import (
	"strings"
	"testing"
)

// TestMakersTold: a release that tells of a choice of services points at what it names in quotes or with a company, where nothing was read;
// guides to a scheme and what others say do not.
func TestMakersTold(t *testing.T) {
	for in, want := range map[string]string{
		"# 바람길 규제특례 2건, 세상에 나온다\n산업부는 7일 바람길위원회를 열어 바람길 규제특례 안건을 살폈다.\n‘이슬 모으개’는 ㈜새벽이, ‘구름 그늘막’은 ㈜한낮이 꾸린다.":     "이슬 모으개 구름 그늘막",
		"# 새 바람길 규제특례는 무엇?\n산업부가 올해 새로운 바람길 규제특례를 7일 공개했다.\nㅇ 이슬 모으개 ~ ㈜새벽\nㅇ 구름 그늘막 ~ ㈜한낮":                     "이슬 모으개 구름 그늘막",
		"# 바람길 인증서비스 심의 결과 발표\n복지부는 7일 바람길위원회를 개최했다고 밝혔다.\n첫째, 이슬 모으개다. ㈜새벽이 신청했다.":                             "㈜새벽",
		"# 바람길 규제특례 2건 승인\n산업부는 7일 바람길 규제특례로 ‘이슬 모으개’(㈜새벽)와 ‘구름 그늘막’(㈜한낮)을 승인했다. ‘노을 비추개’(㈜저녁)의 조건도 바꿨다.":       "노을 비추개",
		"# 바람길 규제특례 2건 승인\n산업부는 7일 바람길 규제특례로 ‘이슬 모으개’(㈜새벽)와 ‘구름 그늘막’(㈜한낮)을 승인했다. ‘노을 비추개’(㈜저녁)는 문을 한 번 더 두드린다.": "노을 비추개",
		"# 바람길 규제특례 2건 승인\n산업부는 7일 바람길 규제특례로 ‘이슬 모으개’(㈜새벽)와 ‘구름 그늘막’(㈜한낮)을 승인했다. 2024년에 승인한 ‘노을 비추개’를 물렸다.":     "노을 비추개",
		"# 바람길 규제특례 안내서\n산업부는 바람길 규제특례를 알리는 책자를 냈다.\n‘이슬 모으개’(㈜새벽)가 표지에 실렸다.":                                   "",
	} {
		f := Read(written("배포일시 2026. 5. 7.(목)\n"+in), "")
		raw, services := "", ""
		for _, i := range f.Issues {
			if i.Raw != nil {
				raw += *i.Raw
			}
		}
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				services += h.Words.S
			}
		}
		for _, w := range strings.Fields(want) {
			if !strings.Contains(raw+services, w) {
				t.Errorf("%s\n   nothing points at %s: %q", in, w, raw)
			}
		}
		if want == "" && (raw != "" || services != "") {
			t.Errorf("%s\n   got %s %s", in, raw, services)
		}
	}
}

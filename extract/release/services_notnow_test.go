package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestServicesNotNow: what the chosen get, what was given over years, what is yet to be looked at and what a text explains
// are no services of this decision.
func TestServicesNotNow(t *testing.T) {
	const two = "솔숲 이슬 지도+모래톱소프트, 능선 구조 알림+너울공사"
	const names = "모래톱소프트의 ‘솔숲 이슬 지도’는 이슬을 잰다.\n너울공사의 ‘능선 구조 알림’은 길을 알린다."
	const six = "# 바람길 규제특례 6건 승인\n산림청은 바람길 규제특례 6건을 승인했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"over the years", "# 바람길 규제샌드박스 1년, 2건 승인\n산림청은 지난 1년간 바람길 규제샌드박스로 2건을 승인했다고 밝혔다.\n" + names, ""},
		{"since it began", "# 숫자로 보는 바람길 규제샌드박스\n바람길 규제샌드박스가 시행된 이후 2건의 서비스가 특례를 받았다.\n" + names, ""},
		{"after years were judged", "# 바람길 혁신서비스 2건 인증\n산림청은 지난 1년간 운영 성과를 평가해 바람길 혁신서비스 2건을 인증했다고 밝혔다.\n" + names, two},
		{"what they get", "# 바람길 혁신서비스 2건 인증\n산림청은 바람길 혁신서비스 2건을 인증했다.\n인증 서비스에는 ‘보험료 나눔 지원’, ‘나라 밖 전시 참가’가 제공된다.", ""},
		{"what they may use", "# 바람길 혁신서비스 2건 인증\n산림청은 바람길 혁신서비스 2건을 인증했다.\n인증 기업은 너울보증의 ‘첫걸음 보증’, 모래톱공사의 ‘나라 밖 길잡이’를 이용할 수 있다.", ""},
		{"not included", six + "모래톱소프트의 ‘솔숲 이슬 지도’와 너울공사의 ‘능선 구조 알림’ 등은 신청했지만 포함되지 않았다.", ""},
		{"to be looked at", six + "내년에는 모래톱소프트의 ‘솔숲 이슬 지도’와 너울공사의 ‘능선 구조 알림’도 심의 대상에 포함될 예정이다.", ""},
		{"explained", "# 규제샌드박스란 무엇인가\n규제샌드박스는 새 서비스에 규제를 유예하는 제도다.\n대표적으로 모래톱소프트의 ‘솔숲 이슬 지도’, 너울공사의 ‘능선 구조 알림’이 특례를 받았다.", ""},
		{"practices", "# 바람길 우수사례 2건 선정\n산림청은 지방자치단체 바람길 우수사례 2건을 선정했다.\n강원 춘천시의 ‘솔숲 이슬 지도’, 전남 여수시의 ‘능선 구조 알림’이다.", ""},
		{"for use in the field", "# 산림청, 바람길 인공지능 솔루션 2건 지정\n산림청은 현장에 도입할 바람길 인공지능 솔루션 2건을 지정했다.\n대상은 솔숲 이슬 지도(모래톱소프트), 능선 구조 알림(너울공사)이다.", two},
	} {
		if got := chosenIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// chosenIn writes the services of a release that is a result, with who has them.
func chosenIn(in string) string {
	f := Read(written(in), "")
	if f.Header.Kind != schema.Result {
		return ""
	}
	var out []string
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			if h.Kind != ServiceHolder {
				continue
			}
			out = append(out, h.Words.S+plusProviders(&h))
		}
	}
	return strings.Join(out, ", ")
}

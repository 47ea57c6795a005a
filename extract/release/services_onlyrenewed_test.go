package release

import "testing"

// TestServicesFurther: numbers of those renewed alone, programmes behind a clause, two services joined without quotes,
// labels by number, names alone in lines over paragraphs, and committees that agreed.
func TestServicesFurther(t *testing.T) {
	const want = "솔숲 이슬 지도+모래톱소프트, 능선 구조 알림+너울공사"
	const two = "# 바람길 규제특례 두 건 부여\n산림청은 바람길 규제특례 2건을 부여했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"renewed alone", "# 바람길 혁신서비스 2건 지정기간 연장\n산림청은 만료를 앞둔 바람길 혁신서비스 2건의 지정기간을 1년 6개월 연장했다.\n모래톱소프트 ‘솔숲 이슬 지도’, 너울공사 ‘능선 구조 알림’이 해당한다.", want},
		{"longer for one", "# 솔숲 규제특례 연장\n산림청은 모래톱소프트가 운영하는 ‘솔숲 이슬 지도’의 실증특례 기간을 2년 연장했다고 13일 밝혔다.", "솔숲 이슬 지도+모래톱소프트"},
		{"by two ministries", "# 바람길 서비스에 특례\n산림청과 기상청은 바람길 실증특례 2건을 공동으로 승인했다.\n승인된 서비스 이름과 신청 기업은 다음과 같다.\n솔숲 이슬 지도 – 모래톱소프트\n능선 구조 알림 – 너울공사", want},
		{"labels by number", two + "<선정 과제 ①> 솔숲 이슬 지도 - 모래톱소프트\n이슬을 재서 산불을 막는다.\n<선정 과제 ②> 능선 구조 알림 - 너울공사\n길 잃은 이를 찾는다.", want},
		{"lines over paragraphs", two + "◆ 솔숲 이슬 지도\n모래톱소프트는 이슬을 재서 산불을 막는다.\n◆ 능선 구조 알림\n너울이음은 길 잃은 이를 찾는다.", "솔숲 이슬 지도+모래톱소프트, 능선 구조 알림+너울이음"},
		{"headings over paragraphs", two + "◆ 신속한 사업화 지원\n산림청은 특례 기업에 실증비를 준다.\n◆ 안전한 실증 관리\n전문가는 분기마다 현장을 살핀다.", ""},
		{"agreed", "# 바람길 규제특례 2건, 관문 통과\n산림청 바람길 혁신위원회는 3일 두 건의 안건에 모두 동의했다.\n첫 안건은 모래톱소프트의 ‘솔숲 이슬 지도’였다.\n두 번째 안건은 너울공사의 ‘능선 구조 알림’이었다.", want},
		{"one of the cases in the title", "# ‘솔숲 이슬 지도’ 등 바람길 서비스 2건 실증\n산림청은 바람길 서비스 실증 과제로 2건을 최종 확정했다.\n이슬을 재는 ‘솔숲 이슬 지도’는 모래톱소프트가, 길을 알리는 ‘능선 구조 알림’은 너울공사가 실증한다.", want},
		{"a clause between", "# 솔숲 안경에 임시허가\n과학기술정보통신부는 15일 심의위원회에서 2건에 임시허가를 부여했다.\n모래톱소프트는 말을 글로 바꿔 보여 주는 ‘솔숲 이슬 안경’의 임시허가를 받았다.\n너울공사는 ‘능선 구조 알림’으로 임시허가를 획득했다.", "솔숲 이슬 안경+모래톱소프트, 능선 구조 알림+너울공사"},
		{"where to apply", two + "신청은 모래톱진흥원의 ‘이슬 상담소’와 너울협회의 ‘구조 창구’에서 받는다.", ""},
		{"more and one that is changed", "# 바람길 규제특례 2건 부여, 1건 조건 변경\n산림청은 2건의 규제특례를 새로 부여하고 기존 특례 1건의 조건을 바꿨다.\n새 특례는 ▲솔숲 이슬 지도(모래톱소프트) ▲능선 구조 알림(너울공사)에 주어졌다.", want},
	} {
		if got := chosenIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

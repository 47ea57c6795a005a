package release

import "testing"

// TestSomeNamed: sentences that name some of those counted and say so themselves, one of several each, names before who has
// them, pairs that a particle joins, words that end in 의, and names behind marks that are no programme.
func TestSomeNamed(t *testing.T) {
	const six = "# 바람길 신사업 6건 승인\n산림청은 바람길 신사업 실증 심의에서 6건을 승인했다.\n"
	const two = "# 바람길 규제특례 두 건 부여\n산림청은 바람길 규제특례 2건을 부여했다.\n"
	const want = "솔숲 이슬 지도+모래톱소프트, 능선 구조 알림+너울공사"
	for _, c := range []struct{ name, in, want string }{
		{"included", six + "승인된 과제에는 모래톱소프트의 ‘솔숲 이슬 지도’와 너울공사의 ‘능선 구조 알림’ 등이 포함됐다.", want},
		{"counted among the first", six + "대표 과제로는 ‘솔숲 이슬 지도’(모래톱소프트), ‘능선 구조 알림’(너울공사) 등이 꼽힌다.", want},
		{"described as those", six + "이번에 승인을 받은 과제인 ‘솔숲 이슬 지도’는 모래톱소프트가, ‘능선 구조 알림’은 너울공사가 각각 신청했다.", want},
		{"nothing says so", six + "모래톱소프트의 ‘솔숲 이슬 지도’와 너울공사의 ‘능선 구조 알림’도 알려져 있다.", ""},
		{"one and the other", two + "이 가운데 하나는 모래톱소프트의 솔숲 이슬 지도고, 다른 하나는 너울공사가 맡은 능선 구조 알림이다.", want},
		{"names before bodies", two + "특례를 받은 과제와 기업은 ‘솔숲 이슬 지도’의 모래톱소프트, ‘능선 구조 알림’의 너울공사다.", want},
		{"joined pairs", two + "솔숲 이슬 지도(모래톱소프트)와 능선 구조 알림(너울공사)이 그 대상이다.", want},
		{"convenience", two + "등산객 편의 이슬 지도(모래톱소프트)와 주민 편의 구조 알림(너울공사)이 그 대상이다.", "등산객 편의 이슬 지도+모래톱소프트, 주민 편의 구조 알림+너울공사"},
		{"what it was given to", two + "새 특례는 ▲솔숲 이슬 지도(모래톱소프트) ▲능선 구조 알림(너울공사)에 주어졌다.", want},
		{"the first in years", "# 바람길 첫 실증특례\n산림청은 바람길 규제특례제도 도입 뒤 처음으로 실증특례 2건을 부여했다고 3일 밝혔다.\n" + "모래톱소프트는 ‘솔숲 이슬 지도’를 신청했다. 산림청은 2년간 특례를 줬다.\n너울공사는 ‘능선 구조 알림’을 신청했다. 특례를 받았다.", want},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProgrammeCounted: a number of what a programme calls those it chooses names it, and ministries are none of them.
func TestProgrammeCounted(t *testing.T) {
	const in = "# 새 서비스에 날개\n금융위원회가 2건의 혁신금융서비스를 지정했다고 8일 밝혔다.\n모래톱카드와 너울은행은 ‘장터 통합 포인트’를 공동으로 제공한다.\n솔바람은행은 ‘품삯 통장’을 선보인다."
	const want = "new 장터 통합 포인트+모래톱카드+너울은행, new 품삯 통장+솔바람은행"
	if got := offeredIn(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for _, d := range Read(written(in), "").Decisions {
		if d.Scheme.Name != "혁신금융서비스" {
			t.Errorf("programme %q", d.Scheme.Name)
		}
	}
}

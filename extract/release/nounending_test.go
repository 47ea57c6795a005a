package release

import "testing"

// TestPointsInNouns: points that end in a noun of decision decide as sentences do, but not those that
// tell of what was or is to come, nor under headings that do, nor what is told elsewhere.
func TestPointsInNouns(t *testing.T) {
	const by = "# 솔바람마을 심사 결과\n□ 산림청은 7일 심의위원회를 열어 신청 지자체를 심사\n"
	for _, c := range []struct{ name, in, want string }{
		{"an object", by + "ㅇ 강원 영월군, 충북 옥천군을 솔바람마을로 선정", "new 강원 영월군, new 충북 옥천군"},
		{"a number", by + "ㅇ 솔바람마을로 강원 영월군, 충북 옥천군 등 2곳 선정(5.7.)", "new 강원 영월군, new 충북 옥천군"},
		{"a subject", by + "ㅇ 강원 영월군과 충북 옥천군이 솔바람마을로 최종 선정", "new 강원 영월군, new 충북 옥천군"},
		{"a status", by + "ㅇ 강원 영월군, 충북 옥천군의 솔바람마을 지정을 해제", "revoked 강원 영월군, revoked 충북 옥천군"},
		{"first of the text", "# 심사 결과 보고\n□ 강원 영월군과 충북 옥천군을 솔바람마을로 지정", "new 강원 영월군, new 충북 옥천군"},
		{"to come", by + "ㅇ 하반기 중 강원 영월군, 충북 옥천군을 솔바람마을로 지정", ""},
		{"steps", by + "ㅇ 공모(3월) → 심사(5월) → 강원 영월군, 충북 옥천군을 솔바람마을로 지정", ""},
		{"of candidates", by + "ㅇ (6월) 강원 영월군, 충북 옥천군 등 후보지 중 2곳을 솔바람마을로 지정", ""},
		{"before", by + "ㅇ 지난해 강원 영월군, 충북 옥천군을 솔바람마을로 선정", ""},
		{"under what is planned", by + "□ 향후 계획\nㅇ 강원 영월군, 충북 옥천군을 솔바람마을로 지정", ""},
		{"under what was", by + "□ 그간의 경과\nㅇ 강원 영월군, 충북 옥천군을 솔바람마을로 지정", ""},
		{"another one's", "# 봄철 산불 조심\n□ 산림청은 산불 조심을 당부\nㅇ 불씨를 다룰 때 조심\nㅇ 강원 영월군, 충북 옥천군을 솔바람마을로 지정", ""},
		{"who lost", by + "ㅇ 강원 영월군, 충북 옥천군을 솔바람마을로 선정\nㅇ 전남 곡성군과 경남 하동군은 탈락", "new 강원 영월군, new 충북 옥천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestNotices: a notice leads to what stands below; a number or letter before a label counts it.
func TestNotices(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"below", "# 솔바람마을 선정 결과 알림\n솔바람마을 선정 결과를 다음과 같이 알립니다.\nㅇ 강원 영월군, 충북 옥천군", "new 강원 영월군, new 충북 옥천군"},
		{"a list of names", "# 솔바람마을 선정 알림\n2026년 솔바람마을로 선정된 지자체의 명단을 아래와 같이 공고합니다.\n1. 강원 영월군\n2. 충북 옥천군", "new 강원 영월군, new 충북 옥천군"},
		{"a letter", "# 솔바람마을 선정 결과 알림\n솔바람마을 선정 결과를 알려드립니다.\n가. 선정 지자체: 강원 영월군, 충북 옥천군\n나. 지원: 곳당 20억 원", "new 강원 영월군, new 충북 옥천군"},
		{"right under the title", "# 솔바람마을 선정 결과\nㅇ 선정: 강원 영월군, 충북 옥천군\nㅇ 탈락: 전남 곡성군, 경남 하동군", "new 강원 영월군, new 충북 옥천군"},
		{"a state of before", "# 2026년 솔바람마을 소개\n솔바람마을은 산림청이 해마다 뽑는다.\nㅇ 지정 현황(2025년 말 기준): 강원 영월군, 충북 옥천군 등 2곳", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

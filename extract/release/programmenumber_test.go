package release

import "testing"

// TestNumberedProgramme: the number that one holder has among all is no part of the
// name of what it holds, and the noun alone is the programme already named.
func TestNumberedProgramme(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"in title, subtitle and lead", `# 충북에 제3호 숲산업특구 지정
- 제1호 강원 특구는 사업계획 변경 -
산림청은 충북 제천·괴산·단양을 제3호 숲산업특구로 지정하고 2년간 지원한다고 밝혔다.
아울러, 2019년에 제1호 특구로 지정된 강원(홍천·인제·평창)은 사업 기간을 늘리는 내용으로 사업계획을 변경 승인하였다.`, "숲산업특구"},
		{"without 제", `# 3호 숲산업특구에 경기 오산시 지정
산림청은 경기 오산시를 3호 숲산업특구로 지정했다고 밝혔다.`, "숲산업특구"},
		{"a word that only ends so", `# 백호 관광마을에 경기 오산시, 전북 무주군 지정
산림청은 경기 오산시, 전북 무주군 등 2곳을 백호 관광마을로 지정했다고 밝혔다.`, "백호관광마을"},
	} {
		if got := programmesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

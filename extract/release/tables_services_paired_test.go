package release

import "testing"

// TestPairedHeads: heads that name services and those who provide them, either first, and how cells part.
func TestPairedHeads(t *testing.T) {
	for _, c := range []struct {
		head, cell string
		kind       colKind
		name, by   string
	}{
		{"과제명(기업)", "휠체어 길안내(오름길)", projectCol, "휠체어 길안내", "오름길"},
		{"서비스명(신청기업명)", "휠체어 길안내 ((주)오름길)", serviceCol, "휠체어 길안내", "(주)오름길"},
		{"기업(과제)", "(주)오름길(휠체어 길안내)", projectCol, "휠체어 길안내", "(주)오름길"},
		{"기업명 / 서비스명", "오름길 / 휠체어 길안내", serviceCol, "휠체어 길안내", "오름길"},
		{"과제명 / 수행기관", "휠체어 길안내 / (주)오름길", projectCol, "휠체어 길안내", "(주)오름길"},
		{"(신청기업) 과제명", "(오름길) 휠체어 길안내", projectCol, "휠체어 길안내", "오름길"},
		{"체험활동명 (운영기관)", "별빛 캠프 (솔숲청소년센터)", projectCol, "별빛 캠프", "솔숲청소년센터"},
		{"교육과정명(주관기관)", "숲 해설 첫걸음(솔숲원)", projectCol, "숲 해설 첫걸음", "솔숲원"},
		{"콘텐츠명 / 제작사", "바다 이야기 / (주)오름길", serviceCol, "바다 이야기", "(주)오름길"},
		{"(운영기관) 활동명", "(솔숲원) 별빛 캠프", projectCol, "별빛 캠프", "솔숲원"},
		{"활동명(유형)", "", noKind, "", ""},
		{"사람명(운영기관)", "", noKind, "", ""},
		{"서비스명(분야)", "", noKind, "", ""},
		{"사업명(시·군)", "", noKind, "", ""},
		{"기업(지역)", "", noKind, "", ""},
	} {
		k, part, ok := pairedHead(c.head)
		if k != c.kind || ok != (c.kind != noKind) {
			t.Errorf("%s: kind %d, want %d", c.head, k, c.kind)
			continue
		}
		if !ok {
			continue
		}
		if n, a, ok := part(c.cell); !ok || c.cell[n[0]:n[1]] != c.name || c.cell[a[0]:a[1]] != c.by {
			t.Errorf("%s: %v %v %v", c.cell, n, a, ok)
		}
	}
}

// TestOwnProgramme: the name of a programme with what is chosen for it is no service.
func TestOwnProgramme(t *testing.T) {
	for _, lead := range []string{
		"국토교통부는 올해 스마트도시 서비스 인증 신규 서비스로 2건을 선정하였다.\n",
		"국토교통부는 스마트도시 서비스 인증 서비스 2건을 선정했다고 밝혔다.\n",
		"국토교통부는 ‘스마트도시 서비스 인증’의 올해 서비스로 2건을 선정했다.\n",
	} {
		const want = "new 귀갓길 등불+㈜두레길, new 빗물 감지+㈜온누리"
		if got := offeredIn(lead + "ㅇ 귀갓길 등불(㈜두레길)\nㅇ 빗물 감지(㈜온누리)"); got != want {
			t.Errorf("%s\n   got  %s", lead, got)
		}
	}
}

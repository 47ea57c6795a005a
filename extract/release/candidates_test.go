package release

import "testing"

// TestCandidatesBesideChosen: a list under the bare name of the programme beside one under
// its 예비 is of those chosen, in one paragraph as in a table whose heading names both.
func TestCandidatesBesideChosen(t *testing.T) {
	const (
		lead = "# 들꽃마을 3곳 첫 지정\n산림청은 ‘들꽃마을’ 3곳을 처음으로 지정하고, 예비 들꽃마을 2곳을 뽑았다고 밝혔다.\n"
		both = "new 충남 당진시, new 강원 춘천시, new 충북 제천시, candidate 경북 포항시, candidate 전남 순천시"
	)
	for _, c := range []struct{ name, in, want string }{
		{"in a paragraph", "▲ 들꽃마을 : 충남 당진시, 강원 춘천시, 충북 제천시 ▲ 예비 들꽃마을 : 경북 포항시, 전남 순천시",
			"candidate 경북 포항시, candidate 전남 순천시, new 충남 당진시, new 강원 춘천시, new 충북 제천시"},
		{"in a table", `□ 들꽃마을 지정 및 예비 들꽃마을 선정 현황
구분 | 지방자치단체 | 정원
들꽃마을 | 충남 당진시 | 들꽃
들꽃마을 | 강원 춘천시 | 물가
들꽃마을 | 충북 제천시 | 약초
예비 들꽃마을 | 경북 포항시 | 바다
예비 들꽃마을 | 전남 순천시 | 갈대`, both},
		{"of candidates alone", `□ 예비 들꽃마을 선정 현황
지방자치단체 | 정원
경북 포항시 | 바다
전남 순천시 | 갈대`, "candidate 경북 포항시, candidate 전남 순천시"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestPlacesUnderNamesOfCompanies: a programme called after companies is given to places
// where they are chosen as its sites.
func TestPlacesUnderNamesOfCompanies(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 당진·춘천, 기업새싹터 대상지로 선정\n국토교통부는 ‘기업새싹터’ 대상지로 충남 당진시, 강원 춘천시 2곳을 선정하였다고 밝혔다.", "new 당진, new 춘천, new 충남 당진시, new 강원 춘천시"},
		{"# 가나식당 브랜드 육성사업 세 곳 선정\n행정안전부는 가나식당 브랜드 육성사업에 선정된 지방자치단체 3곳을 발표했다. 선정된 곳은 충남 당진시, 강원 춘천시, 충북 제천시다.", "new 충남 당진시, new 강원 춘천시, new 충북 제천시"},
		{"# 마을식품 나눔구역 2곳 지정\n행정안전부는 충남 당진시, 강원 춘천시를 마을식품 나눔구역으로 지정하였다고 밝혔다.", "new 충남 당진시, new 강원 춘천시"},
		{"# 나눔공장 보급사업 2곳 선정\n행정안전부는 충남 당진시, 강원 춘천시 소재 기업 2곳을 나눔공장 보급사업에 선정하였다고 밝혔다.", ""},
		{"# 나눔학교 지원사업 7개교 선정\n교육부는 충남 당진시, 강원 춘천시 등에서 7개교를 나눔학교 지원사업에 선정하였다고 밝혔다.", ""},
		{"# 가족돌봄 우수기업 2곳 선정\n여성가족부는 가족돌봄 우수기업으로 ㈜두레와 ㈜나루 2곳을 선정하였다고 밝혔다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

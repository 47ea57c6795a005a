package release

import "testing"

// TestNoSilentResult: a title that tells of a decision of which nothing was understood is
// an issue; one with a statement, or that decides nothing, has none.
func TestNoSilentResult(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"# 강릉 옛 고을, 다섯 번째 ‘옛터(古基)’ 된다\n국가유산청은 2일 강원 강릉시를 신규 옛터로 지정하기로 의결하고, 절차를 거쳐 3일 고시하였다.\n옛터는 오래된 성과 길이 남은 지역을 말한다.", true},
		{"# 강릉, 새 ‘옛터’ 지정\n국가유산청은 2일 강원 강릉시를 신규 옛터로 지정하기로 의결하고, 절차를 거쳐 3일 고시하였다.\n옛터는 오래된 성과 길이 남은 지역을 말한다.", true},
		{"# 강릉·속초, 들꽃도시로 지정\n산림청은 강원 강릉시, 속초시 2곳을 들꽃도시로 지정했다고 밝혔다.", false},
		{"# 가을 꽃길 걷기 안내\n산림청은 2일부터 강원 강릉시에서 꽃길 걷기를 연다.", false},
	} {
		got := false
		for _, i := range Read(written(c.in), "").Issues {
			got = got || i.Code == "unknown-scheme"
		}
		if got != c.want {
			t.Errorf("%s\n   unknown-scheme %v, want %v", c.in, got, c.want)
		}
	}
}

// TestTitleOfOthers: a result that counts companies, schools or persons in its title, and nothing that was understood, is of those.
func TestTitleOfOthers(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 2023 숲길 인재 육성사업에 6개 대학\n산림청은 숲길 인재 육성사업 수행 대학으로 가나대, 다라대를 선정했다고 밝혔다.", "unsupported-subject"},
		{"# 숲길 기술 실증에 5개 기업 선정\n산림청은 실증에 참여할 곳으로 ㈜나래, ㈜다솜을 선정했다고 밝혔다.", "unsupported-subject"},
		{"# 숲길 명장 3명 선정\n산림청은 김가나, 이다라, 박마바 씨를 선정했다고 밝혔다.", "unsupported-subject"},
		{"# 숲길 홍보대사 2인 위촉, 4개 학교 선정\n산림청은 가나초, 다라중을 선정했다고 밝혔다.", "unsupported-subject"},
	} {
		got := ""
		for _, i := range Read(written("배포일 2023. 3. 9.(목)\n"+c.in), "").Issues {
			if i.Code == "unknown-scheme" || i.Code == "unsupported-subject" {
				got = i.Code
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s, want %s", c.in, got, c.want)
		}
	}
}

package release

import "testing"

// TestCountedLabels reads classes and statuses with their number right before the names they
// hold for, types that a letter names, and types that begin as a status does.
func TestCountedLabels(t *testing.T) {
	const lead = "# 2024년 솔내마을 4곳 선정\n농림축산식품부는 2024년 솔내마을 조성사업 대상지 4곳을 선정했다고 밝혔다.\n"
	const types = "new 경기 가평군:나눔형, new 충북 영동군:나눔형, new 전남 곡성군:자립형, new 경북 봉화군:자립형"
	for _, c := range []struct{ name, in, want string }{
		{"behind marks", lead + "이번에 선정된 지역은 ▲나눔형(2곳) 경기 가평군, 충북 영동군 ▲자립형(2곳) 전남 곡성군, 경북 봉화군 등이다.", types},
		{"joined by commas", lead + "이번에 선정된 지역은 나눔형(2곳) 경기 가평군·충북 영동군, 자립형(2곳) 전남 곡성군·경북 봉화군이다.", types},
		{"bare numbers", lead + "선정 지역은 ▲나눔형(2) 경기 가평군, 충북 영동군 ▲자립형(2) 전남 곡성군, 경북 봉화군이다.", types},
		{"letters", lead + "- B형(2) : 경기 가평군, 충북 영동군\n- C형(2) : 전남 곡성군, 경북 봉화군", "new 경기 가평군:B형, new 충북 영동군:B형, new 전남 곡성군:C형, new 경북 봉화군:C형"},
		{"numerals", lead + "I유형에는 경기 가평군, 충북 영동군이, II유형에는 전남 곡성군, 경북 봉화군이 각각 선정되었다.", "new 경기 가평군:I유형, new 충북 영동군:I유형, new 전남 곡성군:II유형, new 경북 봉화군:II유형"},
		{"a type that begins as a status", lead + "ㅇ (신규형, 2곳) 경기 가평군, 충북 영동군\nㅇ (확장형, 2곳) 전남 곡성군, 경북 봉화군", "new 경기 가평군:신규형, new 충북 영동군:신규형, new 전남 곡성군:확장형, new 경북 봉화군:확장형"},
		{"levels of one syllable", lead + "- 시(2) 경기 이천시, 충남 공주시\n- 군(2) 충북 영동군, 경북 봉화군", "new 경기 이천시:시, new 충남 공주시:시, new 충북 영동군:군, new 경북 봉화군:군"},
		{"levels with a unit", lead + "선정 지역은 시(1곳) 경기 이천시, 군(2곳) 충북 영동군·경북 봉화군, 구(1곳) 부산 동래구이다.", "new 경기 이천시:시, new 충북 영동군:군, new 경북 봉화군:군, new 부산 동래구:구"},
		{"another syllable", lead + "이번에 선정된 지역은 섬(4) 경기 가평군, 충북 영동군, 전남 곡성군, 경북 봉화군이다.", "new 경기 가평군, new 충북 영동군, new 전남 곡성군, new 경북 봉화군"},
		{"words for who was chosen", lead + "선정 지역(4곳) 경기 가평군, 충북 영동군, 전남 곡성군, 경북 봉화군", "new 경기 가평군, new 충북 영동군, new 전남 곡성군, new 경북 봉화군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

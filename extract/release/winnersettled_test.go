package release

import "testing"

// TestRemarkOfBefore: where a column has rows of candidates of their own, 예비 in a remark of another row is of the round before.
func TestRemarkOfBefore(t *testing.T) {
	const lead = "배포일 2025. 6. 12.(목)\n# 나무특구 결과\n산림청은 나무특구 3곳을 지정하고 2곳을 예비지정했다고 밝혔다.\n나무특구 지정 결과\n\n"
	for _, c := range []struct{ name, in, want string }{
		{"sorted by status", "구분 | 지역 | 비고\n시범지역 | 경기 김포시 | 1차 예비지정\n시범지역 | 경기 포천시 | 1차 예비지정\n시범지역 | 강원 횡성군 | \n예비지정 | 경기 연천군 | \n예비지정 | 전남 구례군 | ", "new 경기 김포시, new 경기 포천시, new 강원 횡성군, candidate 경기 연천군, candidate 전남 구례군"},
		{"another word", "유형 | 지역 | 비고\n선도 | 경기 김포시 | ’24년 예비\n선도 | 경기 포천시 | ’24년 예비\n선도 | 강원 횡성군 | -\n예비 | 경기 연천군 | -\n예비 | 전남 구례군 | -", "new 경기 김포시, new 경기 포천시, new 강원 횡성군, candidate 경기 연천군, candidate 전남 구례군"},
		{"of now", "유형 | 지역 | 비고\n산림형 | 경기 김포시 | \n하천형 | 경기 포천시 | \n하천형 | 강원 횡성군 | \n예비 | 경기 연천군 | \n하천형 | 전남 구례군 | 예비특구", "new 경기 김포시:산림형, new 경기 포천시:하천형, new 강원 횡성군:하천형, candidate 경기 연천군, candidate 전남 구례군:하천형"},
		{"in its year", "유형 | 지역 | 비고\n산림형 | 경기 김포시 | \n산림형 | 경기 포천시 | \n예비 | 경기 연천군 | \n산림형 | 전남 구례군 | 2025년 예비", "new 경기 김포시:산림형, new 경기 포천시:산림형, candidate 경기 연천군, candidate 전남 구례군:산림형"},
		{"on its day", "유형 | 지역 | 비고\n산림형 | 경기 김포시 | \n산림형 | 경기 포천시 | \n예비 | 경기 연천군 | \n산림형 | 전남 구례군 | 예비지정(2025. 6. 12.)", "new 경기 김포시:산림형, new 경기 포천시:산림형, candidate 경기 연천군, candidate 전남 구례군:산림형"},
		{"in its first year", "유형 | 지역 | 비고\n산림형 | 경기 김포시 | \n산림형 | 경기 포천시 | \n예비 | 경기 연천군 | \n산림형 | 전남 구례군 | 예비(1년차)", "new 경기 김포시:산림형, new 경기 포천시:산림형, candidate 경기 연천군, candidate 전남 구례군:산림형"},
		{"a year before", "유형 | 지역 | 비고\n산림형 | 경기 김포시 | \n산림형 | 경기 포천시 | \n예비 | 경기 연천군 | \n산림형 | 전남 구례군 | 예비지정(2024. 6. 12.)", "new 경기 김포시:산림형, new 경기 포천시:산림형, new 전남 구례군:산림형, candidate 경기 연천군"},
		{"the remark alone tells", "유형 | 지역 | 비고\n산림 | 경기 김포시 | \n산림 | 경기 포천시 | \n하천 | 강원 횡성군 | \n하천 | 경기 연천군 | 예비\n하천 | 전남 구례군 | 예비", "new 경기 김포시:산림, new 경기 포천시:산림, new 강원 횡성군:하천, candidate 경기 연천군:하천, candidate 전남 구례군:하천"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCaptionOfTwo: a caption that names the programme and its candidates says nothing of all rows.
func TestCaptionOfTwo(t *testing.T) {
	const lead = "# 나무복합지구 2곳 추가, 예비나무지구 2곳 선정\n산림청은 경기 김포시와 경기 포천시를 나무복합지구로 지정하고, 강원 횡성군, 전남 구례군 2곳을 예비나무지구로 선정했다고 밝혔다.\n"
	const rows = "\n구분 | 지역\n나무복합지구 | 경기 김포시\n나무복합지구 | 경기 포천시\n예비나무지구 | 강원 횡성군\n예비나무지구 | 전남 구례군"
	const want = "new 경기 김포시, new 경기 포천시, candidate 강원 횡성군, candidate 전남 구례군"
	for _, caption := range []string{"나무복합지구·예비나무지구 현황", "붙임 나무복합지구 및 예비나무지구 현황", "나무복합지구와 예비나무지구 선정 결과"} {
		if got := saidOf(lead + caption + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", caption, got, want)
		}
	}
}

package release

import "testing"

// TestTableOfTitle: a table of as many rows as the title counts is of the title's programme, and another that some of its rows have
// for their class is that class; a statement on that one goes under it.
func TestTableOfTitle(t *testing.T) {
	const head = "# 하반기 나무재생사업 5곳 신규 선정\n산림청은 2024년 하반기 나무재생사업 신규 사업지 5곳을 선정하였다고 밝혔다.\n"
	const rows = "붙임 2024년 하반기 나무재생 신규 사업지\n번호 | 유형 | 지역\n1 | 나무지구 | 경기 김포시\n2 | 나무지구 | 경기 포천시\n3 | 인정사업 | 강원 횡성군\n4 | 나무지구 후보지 | 경기 연천군\n5 | 나무지구 후보지 | 전남 구례군"
	const want = "나무재생사업 5 김포:나무지구 포천:나무지구 횡성:인정사업; 나무재생사업/candidate 2 연천 구례 연천:나무지구 후보지 구례:나무지구 후보지"
	for _, in := range []string{
		"경기 연천군과 전남 구례군 2곳은 나무지구 후보지로 선정되었다.\n",
		"유형별로는 나무지구 2곳(경기 김포시, 경기 포천시), 인정사업 1곳(강원 횡성군)이며, 경기 연천군과 전남 구례군 2곳은 나무지구 후보지로 선정되었다.\n",
	} {
		if got := heldOf(head + in + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	const two = "# 나무재생사업 3곳, 나무지구 2곳 선정\n산림청은 나무재생사업 3곳과 나무지구 2곳을 선정했다고 밝혔다.\n나무지구 선정 결과\n번호 | 지역\n1 | 경기 김포시\n2 | 경기 포천시"
	if got, want := heldOf(two), "나무재생사업 3 ; 나무지구 2 김포 포천"; got != want {
		t.Errorf("got  %s\n   want %s", got, want)
	}
}

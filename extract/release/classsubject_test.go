package release

import "testing"

// TestClassAsSubject: a class with the particle of a subject leads to its names.
func TestClassAsSubject(t *testing.T) {
	const lead = "# 온새미골목 4곳 선정\n국토교통부는 온새미골목으로 4곳을 선정했다고 5일 밝혔다.\n"
	for in, want := range map[string]string{
		"선정 지역은 ➊도심형이 인천 부평, 대전 중구이며 ➋농촌형이 경북 울릉, 전남 구례다.":       "new 인천 부평:도심형, new 대전 중구:도심형, new 경북 울릉:농촌형, new 전남 구례:농촌형",
		"선정된 곳은 안전 분야가 인천 부평구, 대전 중구이고 교통 분야가 경북 울릉군, 전남 구례군이다.": "new 인천 부평구:안전, new 대전 중구:안전, new 경북 울릉군:교통, new 전남 구례군:교통",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

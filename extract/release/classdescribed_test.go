package release

import "testing"

// TestClassWithDescription: what was there before may tell what a class is for, and what lies in a place of it is no class.
func TestClassWithDescription(t *testing.T) {
	const in = "배포일 2026. 5. 7.(목)\n# 나루숲길 3곳 선정\n환경부는 나루숲길 3곳을 선정했다고 7일 밝혔다.\n나루숲길로는 새 길을 여는 조성형에 부산광역시(모래울 숲), 기존 숲의 단절을 잇는 연결형에 경기 이천시와 강원 양양군이 선정되었다."
	got := ""
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			got += h.Words.S + "/" + h.Class.S + " "
		}
	}
	if want := "부산광역시/조성형 경기 이천시/연결형 강원 양양군/연결형 "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

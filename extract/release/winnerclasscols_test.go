package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestClassesOverColumns: columns under classes and a status side by side hold the names of each, also where some have but one
// name a row, the province of the row, or names that hyphens join.
func TestClassesOverColumns(t *testing.T) {
	const lead = "# 배움숲특구 2차 지정 결과\n교육부는 배움숲특구 2차 시범지역으로 5개 기초지자체를 지정했다.\n<배움숲특구 2차 시범지역 지정 현황>\n"
	for _, c := range []struct{ table, want string }{
		{"시도 | 1유형 | 예비지정\n경기 | 김포, 파주 | 양주\n강원 | 강릉, 속초 | 원주\n충북 | 제천 | -",
			"new 경기 김포:1유형, new 경기 파주:1유형, new 강원 강릉:1유형, new 강원 속초:1유형, new 충북 제천:1유형, candidate 경기 양주, candidate 강원 원주"},
		{"시도 | 도시형 | 농촌형 | 후보\n전남 | 목포, 순천 | 구례 | 담양\n경북 | 포항, 경산 | - | 봉화",
			"new 전남 목포:도시형, new 전남 순천:도시형, new 전남 구례:농촌형, new 경북 포항:도시형, new 경북 경산:도시형, candidate 전남 담양, candidate 경북 봉화"},
		{"시도 | 기초형 | 광역형 | 연합형\n인천 | - | 인천광역시 | -\n강원 | 삼척, 태백 | - | 속초-양양\n충북 | 제천 | - | 진천-음성",
			"new 인천 인천광역시:광역형, new 강원 삼척:기초형, new 강원 태백:기초형, new 강원 속초:연합형+5, new 강원 양양:연합형+5, new 충북 제천:기초형, new 충북 진천:연합형+8, new 충북 음성:연합형+8"},
		{"시도 | 시군\n전북 | 정읍-남원-부안, 전주\n경북 | 안동-예천\n경남 | 진주",
			"new 전북 정읍+2, new 전북 남원+2, new 전북 부안+2, new 전북 전주, new 경북 안동+6, new 경북 예천+6, new 경남 진주"},
		{"해역 | 지자체\n동해 | 강원 삼척시\n남해 | 경남 통영시, 전남 여수시\n서해 | 충남 태안군, 전북 부안군",
			"new 강원 삼척시, new 경남 통영시, new 전남 여수시, new 충남 태안군, new 전북 부안군"},
	} {
		if got := saidOf(lead + c.table + "\n"); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.table, got, c.want)
		}
	}
}

// TestStemsJoined: hyphens join names without endings where one 시·도 has both, and part them where nothing else does.
func TestStemsJoined(t *testing.T) {
	for cell, want := range map[string]int{"속초-양양, 삼척": 3, "춘천-안동": 0, "속초-양양": 2, "서울-춘천": 0} {
		v := viewOf(doc.Printed(cell, doc.Place{Page: 1}))
		if got := len(newContext(written("# 새빛마을"), "", &issues{}).stemsAlone(v)); got != want {
			t.Errorf("%s: %d names, want %d", cell, got, want)
		}
	}
}

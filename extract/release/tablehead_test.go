package release

import "testing"

// TestRowsOfTiers: a first row of names under the word for their tier heads no column.
func TestRowsOfTiers(t *testing.T) {
	for rows, want := range map[string]string{
		"구분 | 지역\n광역 | 충청남도\n기초 | 경기 이천시, 부산 동래구, 울산 북구":         "new 충청남도:광역, new 경기 이천시:기초, new 부산 동래구:기초, new 울산 북구:기초",
		"구분 | 기관명\n광역(1) | 대구광역시\n기초(3) | 경기 이천시, 강원 정선군, 울산 북구": "new 대구광역시:광역, new 경기 이천시:기초, new 강원 정선군:기초, new 울산 북구:기초",
		"유형 | 지자체\n도 | 경상남도\n시 | 경기 이천시\n군 | 강원 정선군\n구 | 울산 북구":  "new 경상남도:도, new 경기 이천시:시, new 강원 정선군:군, new 울산 북구:구",
		"유형 | 선정 지역\n광역 | 세종\n시 | 경기 이천시, 충남 공주시\n군 | 강원 정선군":    "new 세종:광역, new 경기 이천시:시, new 충남 공주시:시, new 강원 정선군:군",
		"광역 | 기초\n충남 | 공주시, 서천군\n경남 | 통영시, 고성군":                  "new 충남 공주시, new 충남 서천군, new 경남 통영시, new 경남 고성군",
		"구분 | 충남 | 경남\n선정 | 공주시, 서천군 | 통영시, 고성군":                 "new 충남 공주시, new 충남 서천군, new 경남 통영시, new 경남 고성군",
	} {
		if got := saidOf("# 은빛마을 4곳 지정\n환경부는 은빛마을 4곳을 지정했다.\n" + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", rows, got, want)
		}
	}
}

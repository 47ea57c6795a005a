package release

import "testing"

// TestTablesOfRoundsAndYears: years over columns and in rows beside this round's, in a heading as
// of a month and in the first quarter; rounds of one year; the year of what was taken back.
func TestTablesOfRoundsAndYears(t *testing.T) {
	const march = "보도시점 2024. 3. 27.(수) 12:00\n# 물빛벨트 2곳 추가 지정\n환경부는 물빛벨트 2곳을 추가로 지정했다고 밝혔다.\n"
	const june = "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 2곳 추가 지정\n환경부는 물빛벨트 2곳을 추가로 지정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"columns of years, in March", march + "연도별 물빛벨트 지정 현황\n구분 | 2022년(2) | 2023년(2) | 2024년(2)\n강원·충청 | 강원 정선군, 충북 단양군 | 충남 서천군 | 강원 평창군\n호남 | - | 전남 장흥군 | 전남 강진군\n수도권 | 경기 이천시 | - | -", "new 강원 평창군, new 전남 강진군"},
		{"rows of years, as of a month", june + "물빛벨트 지정 현황(2024년 6월 기준)\n지정연도 | 지정 지역\n2022년 | 강원 정선군, 충북 단양군\n2023년 | 충남 서천군, 전남 장흥군\n2024년 | 강원 평창군, 전남 강진군", "new 강원 평창군, new 전남 강진군"},
		{"all earlier years", june + "물빛벨트 지정 현황(2023년 6월 기준)\n지정연도 | 지정 지역\n2022년 | 강원 정선군, 충북 단양군\n2023년 | 충남 서천군, 전남 장흥군", ""},
		{"the last round of a year", june + "차수 | 지자체 | 사업명\n1차('24.2월) | 강원 정선군 | 뗏목길\n1차('24.2월) | 충북 단양군 | 동굴길\n2차('24.6월) | 강원 평창군 | 눈꽃길\n2차('24.6월) | 전남 강진군 | 갈대길", "new 강원 평창군, new 전남 강진군"},
		{"rounds, each of them decided", "보도시점 2024. 6. 25.(화) 12:00\n# 제4차 물빛벨트 2곳 지정, 제5차 예비 물빛벨트 2곳 승인\n환경부는 제4차 물빛벨트 2곳을 지정하고, 제5차 예비 물빛벨트 2곳을 승인했다고 밝혔다.\n차수 | 구분 | 지자체\n4차 | 지정 | 강원 정선군\n4차 | 지정 | 충북 단양군\n5차 | 예비 | 강원 평창군\n5차 | 예비 | 전남 강진군", "new 강원 정선군, new 충북 단양군, candidate 강원 평창군, candidate 전남 강진군"},
		{"rounds, one of candidates in the heading", "보도시점 2024. 6. 25.(화) 12:00\n# 제4차 물빛벨트 2곳 지정, 제5차 예비 물빛벨트 2곳 승인\n환경부는 제4차 물빛벨트 2곳을 지정하고, 제5차 예비 물빛벨트 2곳을 승인했다고 밝혔다.\n붙임 제4차 물빛벨트 및 제5차 예비 물빛벨트 목록\n차수 | 지자체\n제4차 | 강원 정선군\n제4차 | 충북 단양군\n제5차(예비) | 강원 평창군\n제5차(예비) | 전남 강진군", "new 강원 정선군, new 충북 단양군, candidate 강원 평창군, candidate 전남 강진군"},
		{"rounds, each of them decided, without stages", "보도시점 2024. 6. 25.(화) 12:00\n# 제1기 물빛벨트 1곳 재지정, 제2기 2곳 신규 지정\n환경부는 제1기 물빛벨트 1곳을 재지정하고, 제2기 물빛벨트 2곳을 신규 지정했다고 밝혔다.\n기수 | 구분 | 지자체\n1기 | 재지정 | 강원 정선군\n2기 | 신규 | 강원 평창군\n2기 | 신규 | 전남 강진군", "renewed 강원 정선군, new 강원 평창군, new 전남 강진군"},
		{"rounds, all of them counted", june + "차수 | 지자체 | 사업명\n1차('24.2월) | 강원 정선군 | 뗏목길\n2차('24.6월) | 전남 강진군 | 갈대길", "new 강원 정선군, new 전남 강진군"},
		{"days of what was taken back", "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 2곳 지정 취소\n환경부는 물빛벨트 2곳의 지정을 취소했다고 밝혔다.\n시·도 | 시·군 | 지정일 | 취소 사유\n강원 | 정선군 | 2012. 5. 3. | 사업 미착수\n전남 | 강진군 | 2013. 8. 9. | 사업자 요청", "revoked 강원 정선군, revoked 전남 강진군"},
		{"plans that were changed", "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 1곳 신규 지정·1곳 계획 변경\n환경부는 물빛벨트 1곳을 신규로 지정하고, 1곳의 계획을 변경했다고 밝혔다.\n구분 | 지자체 | 주요 내용\n신규 지정 | 강원 정선군 | 뗏목길\n계획 변경 | 전남 강진군 | 기간 연장", "new 강원 정선군, changed 전남 강진군"},
		{"certified first, and again", "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 1곳 공인·1곳 재공인\n환경부는 물빛벨트 1곳을 새로 공인하고 1곳을 재공인했다고 밝혔다.\n도시 | 최초 공인 | 재공인 | 차기 평가\n강원 정선군 | 2014년 | 2024년 | 2029년\n전남 강진군 | 2024년 | - | 2029년", "renewed 강원 정선군, new 전남 강진군"},
		{"those made larger", "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 1곳 신규 지정·1곳 확대\n환경부는 물빛벨트 1곳을 신규로 지정했다고 밝혔다.\n구분 | 지자체 | 면적\n신규 | 강원 정선군 | 1.2\n확대 | 전남 강진군 | 2.0", "new 강원 정선군, changed 전남 강진군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTablesOfTiersAndBrackets: tiers with their numbers, provinces in brackets before stems,
// names with their place in brackets, classes printed once over blank cells, groups, and two
// heads over names and what lies there.
func TestTablesOfTiersAndBrackets(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"tiers with numbers", "| 구분 | 선정 지자체(5개) |\n| 광역(2) | 대전, 전남 |\n| 기초(3) | (경기) 광명, 김포 (강원) 동해 |", "new: 대전(광역); 전남(광역); 경기>광명(기초); 경기>김포(기초); 강원>동해(기초) #광역=2 #기초=3"},
		{"provinces with colons", "| 구분 | 지자체 |\n| 산골형 | 경기: 가평, 양평 강원: 정선 |\n| 들녘형 | 전남 강진군 |", "new: 경기>가평(산골형); 경기>양평(산골형); 강원>정선(산골형); 전남 강진군(들녘형)"},
		{"town and country", "| 구분 | 지역 | 상권 |\n| 도시 | 부산 북구 | 두레 |\n| 농촌 | 충북 괴산군 | 나루 |", "new: 부산 북구(도시); 충북 괴산군(농촌)"},
		{"regions and provinces", "| 구분 | 신청 | 선정 시·군 |\n| 경기 | 3 | 양평군 |\n| 충청 | 5 | 옥천군, 예산군 |\n| 영남 | 4 | 영덕군 |", "new: 경기>양평군; 옥천군; 예산군; 영덕군"},
		{"sites with their places", "| 지역 | 개소 | 시장명(시군구) |\n| 서울 | 1 | 두레시장(관악구) |\n| 강원 | 2 | 나루시장(정선군), 고개시장(속초시) |", "new: 서울>관악구; 강원>정선군; 강원>속초시"},
		{"works with their places", "| 연번 | 사업명(시·군) |\n| 1 | 뗏목길(강원 정선군) |\n| 2 | 갈대길(전남 강진군) |", "new: 강원 정선군; 전남 강진군"},
		{"classes over blanks", "| 구분 | 지자체 | 기간 |\n| 광역 | 울산광역시 | 3년 |\n| 기초 | 서울 강동구 | 3년 |\n|  | 대구 동구 | 3년 |", "new: 울산광역시(광역); 서울 강동구(기초); 대구 동구(기초)"},
		{"blanks among words in each row", "| 구분 | 지자체 | 기간 |\n| 산골형 | 강원 정선군 | 3년 |\n| 산골형 | 강원 평창군 | 3년 |\n|  | 대구 동구 | 3년 |", "new: 강원 정선군(산골형); 강원 평창군(산골형); 대구 동구"},
		{"groups of what was rated", "| 평가그룹 | 최우수 | 우수 |\n| 시 | 전남 순천시 | 경기 군포시 |\n| 군 | 충남 태안군 | 충북 영동군 |", "new: 전남 순천시(시)*최우수; 경기 군포시(시)*우수; 충남 태안군(군)*최우수; 충북 영동군(군)*우수"},
	} {
		if got := toldOf(readDrawn(t, told{title: "고운마을 선정", body: "고운마을 선정 결과\n\n" + c.body})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

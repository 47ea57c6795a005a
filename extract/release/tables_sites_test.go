package release

import "testing"

// TestTablesOfSites reads places with the village or site in them, rounds as sorts,
// remarks with two statuses, marks under statuses, and tells events from results.
func TestTablesOfSites(t *testing.T) {
	const head = "□ 고운마을 지정 결과\n\n"
	for _, c := range []struct{ name, body, want, issues string }{
		{"a seat with its village", head + "| 연번 | 시·도 | 지구명 | 위치 |\n| 1 | 강원 | 별빛지구 | 정선군 북평면 |\n| 2 | 경남 | 달빛지구 | 하동군 화개면 일원 |", "new: 강원>정선군; 경남>하동군", ""},
		{"a place with its village", head + "| 연번 | 시군구 | 마을명 |\n| 1 | 강원 정선군 북평면 | 별빛마을 |\n| 2 | 경남 하동군 화개면 탑리 | 달빛마을 |", "new: 강원 정선군; 경남 하동군", ""},
		{"a total like a header", head + "| 유형(개소) | 지자체 |\n| 산골형(2) | 강원 정선군, 강원 영월군 |\n| 들녘형(1) | 경남 하동군 |\n| 총계 | 3개소 |", "new: 강원 정선군(산골형); 강원 영월군(산골형); 경남 하동군(들녘형) #산골형=2 #들녘형=1 #=3", ""},
		{"a renewal with the year it was first", head + "| 지자체 | 비고 |\n| 경기 수원시 | 신규 |\n| 전북 임실군 | 재지정(’19년 최초 지정) |", "new: 경기 수원시\nrenewed: 전북 임실군~’19년", ""},
		{"rounds that sort", head + "| 구분 | 지자체 |\n| 제1차(’23.6월) | 경기 수원시, 경기 이천시 |\n| 제2차(’24.6월) | 전북 임실군, 경남 하동군 |", "new: 전북 임실군/’24; 경남 하동군/’24", "past-row"},
		{"marks under statuses", head + "| 지자체 | 신규 | 재지정 |\n| 경기 수원시 | ● | |\n| 전북 임실군 | | ● |", "new: 경기 수원시\nrenewed: 전북 임실군", ""},
		{"sites behind places", head + "| 시·도 | 대상지 |\n| 강원 | 정선군 별빛나루 |\n| 경남 | 하동군 달빛창고 |", "new: 강원>정선군; 경남>하동군", ""},
		{"zones behind places in short", head + "| 시·도 | 지구명 |\n| 강원 | 정선 별빛지구 |\n| 경남 | 하동 달빛지구 |", "new: 강원>정선; 경남>하동", ""},
		{"province, place and site in one cell", head + "| 연번 | 사업지 |\n| 1 | 강원 정선 별빛터미널 |\n| 2 | 경남 하동군 달빛산단 |", "new: 강원 정선; 경남 하동군", ""},
		{"areas beside places, under a word for places", head + "| 구분 | 지자체 | 대상 지역 |\n| 1 | 강원 정선군 | 나루터 일원 |\n| 2 | 경남 하동군 | 솔숲 일원 |", "new: 강원 정선군; 경남 하동군", ""},
		{"provinces whose marks end as the programme", "□ 고운특구마을 지정 결과\n\n| 연번 | 지역 |\n| 1 | 강원 별빛 고운마을 |\n| 2 | 경남 달빛 고운마을 |", "new: 강원; 경남", ""},
		{"what is no local place behind a province", head + "| 연번 | 지역 |\n| 1 | 강원 별빛군 나루 |\n| 2 | 경남 달빛시 나루 |", "", "unread-table"},
		{"works beside places", head + "| 지자체 | 사업명 |\n| 강원 정선군 | 하동군 나루 잇기 |\n| 경남 하동군 | 정선군 나루 잇기 |", "new: 강원 정선군; 경남 하동군", ""},
		{"statuses as columns", head + "| 신규 지정(2곳) | 재지정(1곳) |\n| 강원 정선군, 경남 하동군 | 전북 임실군 |", "new: 강원 정선군; 경남 하동군\nrenewed: 전북 임실군", ""},
		{"classes as columns, a place a row", head + "| 들녘형 | 산골형 |\n| 경남 하동군 | 강원 정선군 |\n| - | 강원 영월군 |", "new: 경남 하동군(들녘형); 강원 정선군(산골형); 강원 영월군(산골형)", ""},
		{"classes as columns over places with their harbours", head + "| 시도 | 들녘형 | 산골형 |\n| 강원 | - | 정선군(별빛나루) |\n| 경남 | 하동군(솔숲나루) | 남해군(달빛나루), 고성군(물빛나루) |\n| 전북 | 임실군(은빛나루) | - |", "new: 강원>정선군(산골형); 경남>하동군(들녘형); 경남>남해군(산골형); 경남>고성군(산골형); 전북>임실군(들녘형)", ""},
		{"classes as rows beside places with what they make", head + "| 유형 | 지자체 |\n| 들녘형 | 경남 하동군(녹차) |\n| 산골형 | 강원 정선군(곤드레) |\n| 산골형 | 전북 임실군(치즈) |", "new: 경남 하동군(들녘형); 강원 정선군(산골형); 전북 임실군(산골형)", ""},
		{"grounds as columns over places with their class", head + "| 1권역 | 2권역 |\n| 강원 정선군(농촌) | 경남 하동군(도시) |\n| 강원 영월군(도시) | 전북 임실군(농촌) |", "new: 강원 정선군(농촌); 경남 하동군(도시); 강원 영월군(도시); 전북 임실군(농촌)", ""},
		{"provinces as columns over places in short", head + "| 강원(2) | 경남(1) |\n| 정선, 영월 | 하동 |", "new: 강원>정선; 강원>영월; 경남>하동", ""},
		{"groups over no places", head + "| 들녘형 | 산골형 |\n| 밭을 가꾼다 | 숲을 가꾼다 |", "", "unread-table"},
		{"events without a heading", "| 날짜 | 지역 | 행사 |\n| 7. 1. | 경기 수원시 | 설명회 |\n| 7. 3. | 전북 임실군 | 현판식 |", "", "unclear-table"},
		{"results with the day of each", head + "| 연번 | 지역 | 선정 날짜 |\n| 1 | 경기 수원시 | 6. 1. |\n| 2 | 전북 임실군 | 6. 3. |", "new: 경기 수원시; 전북 임실군", ""},
	} {
		f := readDrawn(t, told{body: c.body})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		if got := codesOf(f); got != c.issues {
			t.Errorf("%s: issues %q, want %q", c.name, got, c.issues)
		}
	}
}

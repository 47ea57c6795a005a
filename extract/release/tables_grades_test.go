package release

import "testing"

// TestGradesOfTables reads grades in whatever form tables print them.
func TestGradesOfTables(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"stars", "| 연번 | 지자체 | 등급 |\n| 1 | 전북 임실군 | ★★★ |\n| 2 | 경남 하동군 | ★★☆ |", "new: 전북 임실군*★★★; 경남 하동군*★★☆"},
		{"stars under an unknown word", "| 연번 | 지자체 | 평가 |\n| 1 | 전북 임실군 | ★★★ |\n| 2 | 경남 하동군 | ★ |", "new: 전북 임실군*★★★; 경남 하동군*★"},
		{"stars in words", "| 연번 | 지자체 | 평가 결과 |\n| 1 | 전북 임실군 | 별 3개 |\n| 2 | 경남 하동군 | 별 2개 |", "new: 전북 임실군*별 3개; 경남 하동군*별 2개"},
		{"grades before names", "| 구분 | 지자체 |\n| 1등급 | 전북 임실군, 경남 하동군 |\n| 2등급 | 강원 정선군 |", "new: 전북 임실군*1등급; 경남 하동군*1등급; 강원 정선군*2등급"},
		{"prizes over names", "| 대상 | 최우수상 | 우수상 |\n| 전북 임실군 | 경남 하동군, 강원 정선군 | 경기 수원시 |", "new: 전북 임실군*대상; 경남 하동군*최우수상; 강원 정선군*최우수상; 경기 수원시*우수상"},
		{"grades over names", "| 최우수 | 우수 | 장려 |\n| 전북 임실군 | 경남 하동군, 강원 정선군 | 경기 수원시 |", "new: 전북 임실군*최우수; 경남 하동군*우수; 강원 정선군*우수; 경기 수원시*장려"},
		{"those with a grade over names", "| 구분 | 최우수기관 | 우수 지자체 |\n| Ⅰ그룹 | 전북 임실군 | 경남 하동군 |\n| Ⅱ그룹 | 강원 정선군 | 경기 수원시 |", "new: 전북 임실군(Ⅰ그룹)*최우수; 경남 하동군(Ⅰ그룹)*우수; 강원 정선군(Ⅱ그룹)*최우수; 경기 수원시(Ⅱ그룹)*우수"},
		{"a lettered grade in the only head", "| 구분 | ‘가’ 등급 기관명 |\n| Ⅰ그룹 | 전북 남원시 |\n| Ⅱ그룹 | 강원 정선군 |", "new: 전북 남원시*‘가’ 등급; 강원 정선군*‘가’ 등급"},
		{"a grade by number in the only head", "| 구분 | 1등급 지자체(가나다순) |\n| Ⅰ그룹 | 전북 남원시 |\n| Ⅱ그룹 | 강원 정선군 |", "new: 전북 남원시*1등급; 강원 정선군*1등급"},
		{"one column of those chosen", "| 구분 | 우수 지자체 |\n| 신규 | 전북 임실군 |\n| 신규 | 강원 정선군 |", "new: 전북 임실군; 강원 정선군"},
		{"marks under grades", "| 지자체 | 최우수 | 우수 |\n| 전북 임실군 | ○ | |\n| 경남 하동군 | | ○ |", "new: 전북 임실군*최우수; 경남 하동군*우수"},
		{"marks under classes", "| 지자체 | 도시형 | 농촌형 |\n| 경기 수원시 | ○ | |\n| 경남 하동군 | | ○ |", "new: 경기 수원시(도시형); 경남 하동군(농촌형)"},
		{"grades as remarks", "| 연번 | 지자체 | 비고 |\n| 1 | 전북 임실군 | 최우수 |\n| 2 | 경남 하동군 | 우수 |", "new: 전북 임실군*최우수; 경남 하동군*우수"},
		{"a remark that is none", "| 연번 | 지자체 | 비고 |\n| 1 | 전북 임실군 | 우수한 숲 |", "new: 전북 임실군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.body})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		checkRows(t, f)
	}
}

// TestRowsOfStages reads who passed in words, numbers of those who applied, and
// conditions beside a decision.
func TestRowsOfStages(t *testing.T) {
	for _, c := range []struct{ name, body, want, issues string }{
		{"a last column of words", "□ 고운마을 심사 결과\n\n| 연번 | 신청 지자체 | 서면 | 최종 |\n| 1 | 경기 수원시 | ○ | 선정 |\n| 2 | 경기 이천시 | × | - |\n| 3 | 전북 임실군 | ○ | 선정 |",
			"new: 경기 수원시; 전북 임실군", "not-selected"},
		{"applicants beside those chosen", "□ 고운마을 신청·선정 현황\n\n| 시도 | 신청 수 | 선정 수 | 선정 지자체 |\n| 경기 | 5 | 2 | 수원시, 가평군 |\n| 전북 | 3 | 1 | 임실군 |\n| 계 | 8 | 3 | |",
			"new: 경기>수원시; 경기>가평군; 전북>임실군 #=3", ""},
		{"applicants alone", "□ 고운마을 신청 현황\n\n| 시도 | 신청 수 | 신청 지자체 |\n| 경기 | 2 | 수원시, 가평군 |\n| 전북 | 1 | 임실군 |", "", ""},
		{"a condition", "□ 고운마을 심사 결과\n\n| 지자체 | 심사 결과 |\n| 경기 수원시 | 지정 |\n| 전북 임실군 | 조건부 지정 |", "new: 경기 수원시; 전북 임실군", ""},
		{"a class behind a slash", "□ 고운마을 지정 결과\n\n| 연번 | 지자체 / 유형 |\n| 1 | 경기 수원시 / 도시형 |\n| 2 | 전북 임실군 / 농촌형 |", "new: 경기 수원시(도시형); 전북 임실군(농촌형)", ""},
	} {
		f := readDrawn(t, told{body: c.body})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		if got := codesOf(f); got != c.issues {
			t.Errorf("%s: issues %q, want %q", c.name, got, c.issues)
		}
	}
	f := readDrawn(t, told{scheme: "스마트도시 서비스 인증", body: "□ 인증 결과\n\n| 연번 | 서비스명(기업명) |\n| 1 | 공유 주차(㈜가나) |\n| 2 | 길안내(다라(주)) |\n| 3 | 골목(밤길) 지킴이 |"})
	if got, want := toldOf(f), "new: 공유 주차<㈜가나>; 길안내<다라(주)>; 골목(밤길) 지킴이"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestPointsByClass reads points under classes where no word says that they are
// points but that those of each class add up to 100.
func TestPointsByClass(t *testing.T) {
	for _, c := range []struct {
		body string
		want int
	}{
		{"□ 평가 기준\n\n| 구분 | 평가항목 | 대도시 | 중소도시 |\n| 혁신성 | 계획 | 30 | 25 |\n| 제도 | 조례 | 70 | 75 |", 4},
		{"□ 평가 대상\n\n| 구분 | 평가항목 | 대도시 | 중소도시 |\n| 혁신성 | 계획 | 3 | 2 |\n| 제도 | 조례 | 7 | 5 |", 0},
	} {
		if got := len(readDrawn(t, told{body: c.body}).Items); got != c.want {
			t.Errorf("%d items, want %d of\n%s", got, c.want, c.body)
		}
	}
}

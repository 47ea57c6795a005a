package release

import "testing"

// TestNumberedSorts reads numbers that part the rows as classes, and words with a number that belongs to them.
func TestNumberedSorts(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"numbers under a word for groups", "| 그룹 | 지자체 |\n| 1 | 전북 임실군 |\n| 1 | 경남 하동군 |\n| 2 | 강원 정선군 |", "new: 전북 임실군(1); 경남 하동군(1); 강원 정선군(2)"},
		{"numbers of regions", "| 시도 | 시군구 | 권역 |\n| 전북 | 임실군 | 1 |\n| 경남 | 하동군 | 2 |\n| 강원 | 정선군 | 2 |", "new: 전북>임실군(1); 경남>하동군(2); 강원>정선군(2)"},
		{"a course of numbers", "| 구분 | 지자체 |\n| 1 | 전북 임실군 |\n| 2 | 경남 하동군 |\n| 3 | 강원 정선군 |", "new: 전북 임실군; 경남 하동군; 강원 정선군"},
		{"a word with its number", "| 지원 갈래 | 지자체 |\n| 트랙 1 | 임실군, 정선군 |\n| 트랙 2 | 하동군, 서천군 |", "new: 임실군(트랙 1); 정선군(트랙 1); 하동군(트랙 2); 서천군(트랙 2)"},
		{"in brackets", "| 시도 | 시군구 |\n| 전북 | 임실군(1권역), 순창군(2권역) |\n| 경남 | 하동군(2권역) |", "new: 전북>임실군(1권역); 전북>순창군(2권역); 경남>하동군(2권역)"},
		{"marks under words with numbers", "| 지자체 | 트랙 1 | 트랙 2 |\n| 전북 임실군 | ● | |\n| 경남 하동군 | | ● |\n| 강원 정선군 | | ● |", "new: 전북 임실군(트랙 1); 경남 하동군(트랙 2); 강원 정선군(트랙 2)"},
		{"what was added", "| 구분 | 지자체 |\n| 기존 | 임실군, 정선군 |\n| 추가 | 하동군, 서천군 |", "new: 하동군; 서천군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestRowsNotAccountedFor leaves a row unread where a mark, a remark or an earlier year of its own tells more of it.
func TestRowsNotAccountedFor(t *testing.T) {
	checkUnread(t, []remark{
		{"a mark under an unknown word", "마중물", "○", "마중물"},
		{"a term that began earlier", "지정기간", "2021.6. ~ 2024.5. → 2027.5.", "2021.6. ~ 2024.5. → 2027.5."},
		{"a term before this one", "종전 기간", "’20 ~ ’22", "’20 ~ ’22"},
		{"the number of an earlier year", "지정번호", "제2019-3호", "제2019-3호"},
		{"the day of an earlier year", "최초 지정일", "2019. 3. 2.", "2019. 3. 2."},
		{"put off, then looked at again", "비고", "2년 유예 후 재평가", "2년 유예 후 재평가"},
		{"a stage, what comes behind it in a bracket", "특이사항", "예비지정(1년 뒤 본지정 심사)", "예비지정(1년 뒤 본지정 심사)"},
		{"a status under an unknown head", "부대의견", "심의 보류", "심의 보류"},
		{"a year of something else", "준공", "2019년", ""},
		{"a term of this year", "지정기간", "2024.6. ~ 2027.5.", ""},
	})
}

package release

import (
	"strings"
	"unicode/utf8"
)

// namesBody says that words in brackets surely name a body: by a legal form, a
// place, or the word that public bodies end in.
func (c *clause) namesBody(i, j int) bool {
	if m := othersTail.FindStringIndex(c.s[i:j]); m != nil {
		j = i + m[0]
	}
	for _, r := range c.bodies(i, j) {
		if c.surelyBody(c.s[r[0]:r[1]]) || cooperative.MatchString(c.s[r[0]:r[1]]) {
			return true
		}
		for _, w := range bodyWords {
			if strings.HasSuffix(c.s[r[0]:r[1]], w) && w != "분야" && w != "부문" && w != "산업" && w != "정보" {
				return true
			}
		}
		if tradeBody(c.s[r[0]:r[1]]) {
			return true
		}
	}
	return false
}

// tradeEnds are the words that names of companies of a trade end in.
var tradeEnds = []string{"은행", "카드", "증권", "생명", "화재", "손해보험", "캐피탈", "뱅크", "페이", "자산운용", "자산신탁", "부동산신탁", "거래소", "전자", "통신", "건설", "물산", "로보틱스", "랩스", "중공업", "자동차", "헬스케어", "메디칼", "엔지니어링", "홀딩스", "모터스", "항공", "해운", "제약"}

// tradeBody says that a word is a name before the word of a trade: 가나은행.
func tradeBody(s string) bool {
	for _, w := range tradeEnds {
		if cut, ok := strings.CutSuffix(s, w); ok && utf8.RuneCountInString(cut) >= 2 && !strings.ContainsAny(s, " .") && !tradeNouns[s] && !tradeNouns[cut] {
			return true
		}
	}
	return false
}

// tradeNouns are common nouns that end in the word of a trade, and what makes one with it.
var tradeNouns = map[string]bool{"교통": true, "신용": true, "체크": true, "선불": true, "법인": true, "간편": true, "정보": true, "데이터": true, "복지": true, "외국환": true, "혈액": true, "주택": true, "산림": true, "디지털": true, "이동": true, "무선": true, "위성": true, "공동": true, "전기": true, "자율주행": true, "친환경": true, "수소": true, "도심": true, "토큰": true, "문화": true, "모바일": true, "푸드": true, "시간": true, "인터넷전문": true}

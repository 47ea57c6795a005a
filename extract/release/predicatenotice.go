package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// notices find behind a noun of decision that what came of it is made known below: (선정) 결과를 다음과 같이
// 알립니다, (지정)된 지역의 명단을 아래와 같이 공고한다.
var notices = hangul.MustCompile(`^(?:[된한]\s(?:[가-힣·]{1,8}의?\s)?)?\s?(?:결과|명단|내역)?[를을]?\s?(?:다음|아래|붙임|별첨|첨부)[과와]\s같이\s(?:최종\s)?` +
	`(?:알립니다|알린다|알려\s?드립니다|알려\s?드린다|알렸다|(?:공고|공지|공표|공개|안내|발표|통보|고시)(?:합니다|한다|했다|하였다|함|드립니다))`)

// noticed is where such a notice ends behind the noun that ends at j; 0 for none.
func noticed(s string, j int) int {
	if !strings.Contains(head(s[j:], 90), " 같이 ") {
		return 0
	}
	if m := notices.FindStringIndex(s[j:]); m != nil {
		return j + m[1]
	}
	return 0
}

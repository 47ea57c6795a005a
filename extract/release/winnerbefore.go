package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

var (
	// printedYears are years in terms, days and numbers: 2023.6., '23.6.1., 제2023-4호.
	printedYears = hangul.MustCompile(`(?:^|[^0-9])(20[0-9]{2}|'[0-9]{2})(?:[^0-9]|$)`)
	// ofTheChoice are words in heads over the term, day or number of what was chosen.
	ofTheChoice = hangul.MustCompile(`지정|인증|선정|승인|번호|기간|만료|유효|최초|종전|기존|당초|직전|이력|경과|시작|협약|운영`)
	// ofElse are words in heads over terms and days of other things.
	ofElse = hangul.MustCompile(`준공|설립|개관|개소|설치|조성|구축|도입|출시|개발|착공|건립|제정|등록|특허|사업비|면적|인구|통계|실적|접수|신청|공모|조례`)
)

// chosenInYear finds a year in which something was chosen and nothing else: '22 지정, 2022년 인증.
var chosenInYear = hangul.MustCompile(`^\s?'?(?:20)?[0-9]{2}년?\s?(?:지정|인증|선정)\s?$`)

// heldBefore says that a cell of a row that would be new prints an earlier year as the beginning of the row's term, or in the
// day or number of its choice, or anything under a head of what was before.
func (w *winnersTable) heldBefore(c int, cell string) bool {
	head := hangul.Key(w.cols[c].words().S)
	switch w.cols[c].kind {
	case periodCol, whenCol, seqCol, noKind, remarkCol, baseYearCol:
	default:
		return false
	}
	if w.cols[c].kind == remarkCol && chosenInYear.MatchString(hangul.FoldString(cell)) {
		head = "" // '22 지정
	}
	if head != "" && !ofTheChoice.MatchString(head) || ofElse.MatchString(head) {
		return false
	}
	s := hangul.FoldString(cell)
	day := w.ctx.day()
	if day.Y == 0 || !printedYears.MatchString(s) {
		return false
	}
	for _, m := range printedYears.FindAllStringSubmatch(s, -1) {
		n, err := strconv.Atoi(strings.TrimPrefix(m[1], "'"))
		if err == nil && n < 100 {
			n += 2000
		}
		if n > 2000 && (n < day.Y-1 || n == day.Y-1 && day.M > 3) {
			return true
		}
	}
	return false
}

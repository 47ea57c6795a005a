package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// noneOfThose says that the rows tell how many places asked for something in each 시·도, so that a dash under those chosen says
// that none of them was: 시·도 / 신청 군 수 / 선정 군. Where the number of those chosen is told only with the dashes, it says that of none.
func (w *winnersTable) noneOfThose(s [2]int) bool {
	if w.in(s, seqCol) >= 0 || w.amongCounted() {
		return false // numbered rows are those chosen
	}
	for c := s[0]; c < s[1]; c++ {
		if w.cols[c].in.numbers+w.cols[c].in.counted > 0 && countsAsking(w.cols[c].words()) && !w.inPeopleOrMoney(c) {
			return true
		}
	}
	return false
}

var (
	// notOfPlaces finds a head that counts money, people or something else that one place asks for.
	notOfPlaces = hangul.MustCompile(`액|금|비용|사업비|면적|비율|경쟁률|점수|(?:신청|응모|접수)\s?(?:자|인)|[(]\s?(?:단위\s?:\s?)?[^()]{0,6}(?:원|명|㎡|%)\s?[)]`)
	// moneyOrPeople finds a number of money or people.
	moneyOrPeople = hangul.MustCompile(`[0-9]\s?(?:[천백십]?[만억조]|[천백]만|천)?\s?(?:원|명|인|만|억)`)
)

// countsAsking says that the head of a column is of how many asked for something.
func countsAsking(t doc.Text) bool {
	s := hangul.FoldString(t.S)
	return containsAny(s, applyingWords) && !notOfPlaces.MatchString(s)
}

// inPeopleOrMoney says that the cells of a column count people or money.
func (w *winnersTable) inPeopleOrMoney(c int) bool {
	for row := w.head; row < w.rowCount; row++ {
		if moneyOrPeople.MatchString(strings.ReplaceAll(hangul.FoldString(w.words(row, c).S), ",", "")) {
			return true
		}
	}
	return false
}

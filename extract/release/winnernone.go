package release

import "injeung/normalize/hangul"

// noneOfThose says that the rows tell how many asked for something in each 시·도, so that a dash under those chosen says
// that none of them was: 시·도 / 신청 군 수 / 선정 군.
func (w *winnersTable) noneOfThose(s [2]int) bool {
	if w.in(s, seqCol) >= 0 {
		return false // numbered rows are those chosen
	}
	for c := s[0]; c < s[1]; c++ {
		if containsAny(hangul.FoldString(w.cols[c].words().S), applyingWords) && w.cols[c].in.numbers+w.cols[c].in.counted > 0 {
			return true
		}
	}
	return false
}

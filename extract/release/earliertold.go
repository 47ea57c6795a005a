package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// earlierTold are words right before 지정된, 선정된 and their like that make those
// described ones of earlier rounds, or of all rounds together.
var earlierTold = map[string]bool{"이전": true, "기": true, "과거": true, "당초": true, "현재": true, "먼저": true, "전": true, "예전": true, "지난번": true, "정부": true, "정부에서": true, "일찍이": true, "일찌감치": true}

// ownRound are words that make them this round's own again.
var ownRound = []string{"이번", "금번", "새로", "새롭게", "신규", "추가"}

// isEarlierTold says that a word is one of those, or tells of what was so before.
func isEarlierTold(w string) bool {
	w = strings.TrimSuffix(w, "에")
	return earlierTold[w] || slices.Contains(standingWords, w)
}

// laterTold are such words before a noun alone, of rounds to come: 내년 선정 대상지는.
var laterTold = map[string]bool{"내년": true, "내년도": true, "내후년": true, "다음": true, "차기": true, "차년도": true, "향후": true, "예정된": true}

// toldEarlier says that a describing predicate tells of what was decided earlier, or is
// still to be: 이미 지정된 곳은, 지난해까지 선정된 지역은, 2년 전 지정된 곳은, 내년 선정 대상지는.
func (c *clause) toldEarlier(p *predicate) bool {
	words := strings.Fields(tail(c.s[:p.from], 60))
	for k := len(words) - 1; k >= max(0, len(words)-3); k-- {
		w := words[k]
		if partsPhrase(w) || containsAny(w, ownRound) {
			return false
		}
		if until, ok := strings.CutSuffix(w, "까지"); ok && endsAsTime(until) || isEarlierTold(w) || laterTold[w] && p.to-p.from == len(p.noun) {
			return true
		}
	}
	return false
}

// endsAsTime says that a word tells a time or a round: (지난해)까지, (2차)까지; not
// (현장 평가)까지.
func endsAsTime(w string) bool {
	for _, end := range []string{"해", "년", "월", "말", "초", "이제", "지금", "현재", "최근", "차", "기", "회"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// partsPhrase says that what stands before a word is not said of what follows it.
func partsPhrase(word string) bool {
	return strings.HasSuffix(word, ",") || strings.HasSuffix(word, "은") || strings.HasSuffix(word, "는") || strings.HasSuffix(word, "을") || strings.HasSuffix(word, "를") || word == "거쳐" || word == "중" || word == "가운데" || endsClauseIn(word)
}

// standingJoins end the clause of a verb which tells how things stand: 지정되어 있으며, 지정돼 있는 가운데.
var standingJoins = []string{"다", "으며", "고", "으나", "지만", "습니다", "는 가운데", "는 상태"}

// standsSo says that predicate k tells how things stand and ends its clause, so that what the next decides is not said of those named
// before it: (가나시, 다라군이) 지정되어 있으며, (올해 3곳을 지정해); it is where nobody else is named for it: (가나시는) 지정되어 있고
// 올해 재지정됐다.
func (c *clause) standsSo(k int) bool {
	p := &c.predicates[k]
	if p.tense != attrNow || !strings.HasSuffix(c.s[:p.to], "있") || !startsWithAny(c.s[p.to:], standingJoins) {
		return false
	}
	return k+1 == len(c.predicates) || c.othersNamed(p.to, c.predicates[k+1].from)
}

// bodyTopic finds a body that is topic of its own, or a number that is object: 정부는, 위원회는, 4개 안팎을.
var bodyTopic = hangul.MustCompile(`(?:부|처|청|위원회|협의회|공단|시|도|군|구)[은는]\s|[0-9]\s?(?:개소|개|곳)\s?(?:[가-힣]{1,6}\s?){0,2}[을를]\s`)

// othersNamed says that from..to names others for a verb behind it: 4개 안팎을 (지정해), 정부는 (지정해 왔다).
func (c *clause) othersNamed(from, to int) bool {
	return to > from && (c.unitBetween(from, to) || bodyTopic.MatchString(c.s[from:to]))
}

package release

import "injeung/normalize/hangul"

// ownVerb finds a clause on what was done, which ends before the next one begins: (가나군은) 면적을 넓혔고, 사업을
// 조정하기로 했으며,.
var ownVerb = hangul.MustCompile(`[가-힣](?:고|으며|으나|지만|는데)\s?,\s`)

// praising are words of clauses that say why somebody was chosen, by the verb of the next: 높은 평가를 받았고,.
var praising = setOf("평가", "호평", "점수", "인정", "강점", "뛰어", "우수", "돋보", "갖추", "갖췄", "제시", "앞장", "노력", "성과", "기대", "높았", "많았", "컸")

// saidOfAll are words of a verb that is said of all who were named before it: 각각 선정됐다.
var saidOfAll = setOf("각각", "모두", "함께", "나란히", "동시에", "전부", "일괄")

// actsApart says that predicate p, which tells what befell those whom a later clause names, is not said of unit i: a
// clause of its own says what that did. 가나군은 면적을 넓혔고, 다라군은 지정에서 해제됐다.
func (c *clause) actsApart(i int, p *predicate) bool {
	u := &c.units[i]
	if c.title || u.list == nil || p.from < u.to || i+1 >= len(c.units) || saidOfAll.in(c.s[u.to:p.from]) {
		return false
	}
	for _, m := range ownVerb.FindAllStringIndex(c.s[u.to:p.from], -1) {
		at := u.to + m[1]
		if !endsInPast(c.s[:u.to+m[0]+len("가")]) || praising.in(c.s[u.to:at]) {
			continue
		}
		last, next := i, false
		for k := i + 1; k < len(c.units) && c.units[k].to <= p.from; k++ {
			if c.units[k].to <= at {
				last = k
			} else if next = next || isSubject(c.units[k].josa); next {
				return isSubject(c.units[last].josa) && (p.status != "" || len(statusesIn(c.s[c.units[k].to:p.to])) > 0)
			}
		}
	}
	return false
}

// didElse says so of unit i and the first predicate behind it.
func (c *clause) didElse(i int) bool {
	p := c.finiteAfter(i)
	return p != nil && c.actsApart(i, p)
}

// isSubject says that a particle makes those before it the subject of a clause.
func isSubject(josa string) bool {
	switch josa {
	case "은", "는", "이", "가", "도":
		return true
	}
	return false
}

// endsInPast says that the last syllable of words is that of a verb which tells what was done: 넓혔(고), 했(으며).
func endsInPast(s string) bool {
	r := lastRune(s)
	return r >= '가' && r <= '힣' && (r-'가')%28 == 20 && r != '있' && r != '겠'
}

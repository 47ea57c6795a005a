package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// wordStems are names without their ending that are also other words: 강화, 부여,
// 공주, 예산. One of them alone is taken for a place only beside others.
var wordStems = map[string]bool{"강화": true, "부여": true, "공주": true, "예산": true, "장수": true, "영광": true, "고성": true, "기장": true, "사상": true, "수성": true, "수영": true, "연수": true, "달성": true, "진도": true, "정선": true, "구리": true, "음성": true, "영양": true, "고령": true, "함양": true, "화성": true, "유성": true, "보은": true, "동해": true, "남해": true, "완주": true, "무주": true, "진주": true, "고양": true, "이천": true, "오산": true, "상주": true, "양산": true, "사천": true, "장성": true, "의성": true, "인제": true, "남동": true, "강동": true, "강서": true, "강북": true, "동작": true, "구로": true, "영도": true, "성동": true, "경기": true, "동": true, "서": true, "남": true, "북": true, "중": true}

// subjectOf is the particle behind byte i that makes a name subject, topic or
// object; "" for none.
func subjectOf(s string, i int) string {
	for _, j := range []string{"이 ", "가 ", "은 ", "는 ", "을 ", "를 ", "도 "} {
		if strings.HasPrefix(s[i:], j) && josaAt(s, i) == j[:len(j)-1] {
			return j[:len(j)-1]
		}
	}
	return ""
}

// tellsWhose says that the particle behind byte i makes a name subject, topic or object, or the one whose
// designation is: 천안, 아산의 가나단지 지정을.
func tellsWhose(s string, i int) bool {
	return subjectOf(s, i) != "" || strings.HasPrefix(s[i:], "의 ") && whoseDesignation.MatchString(s[i:])
}

// whoseDesignation follows those whose designation is decided on.
var whoseDesignation = hangul.MustCompile(`^의\s(?:[^\s,.]{1,30}\s){0,3}?(?:재|신규\s?)?(?:지정|인증|선정|승인)(?:\s?(?:기간|해제|취소|연장|변경))?[을를이가은는도]\s`)

// decided says that behind a name without its ending come the particle of a subject,
// topic or object and a decision: 천안과 아산이 가나단지로 지정됐다.
func (p *listParser) decided(n nameAt) bool {
	if !tellsWhose(p.s, n.to) || !p.ownStem(n) {
		return false
	}
	rest := p.s[n.to:]
	if joinedEnds(rest) {
		return true
	}
	if !mayDecide(rest) {
		return false
	}
	for _, q := range predicatesIn(rest, p.loose) {
		switch q.tense {
		case didPast, doesNow:
			return true
		}
	}
	return false
}

// ownStem says that a name without its ending is no other word, or that one which
// is none stands before it.
func (p *listParser) ownStem(n nameAt) bool {
	if !wordStems[p.s[n.local[0]:n.local[1]]] {
		return true
	}
	for _, e := range p.now.entries {
		if !e.stem && e.known || e.stem && !wordStems[p.s[e.local[0]:e.local[1]]] {
			return true
		}
	}
	last := p.last()
	return last != nil && last.tight && last.stem && p.neighbours(p.s[last.local[0]:last.local[1]], p.s[n.local[0]:n.local[1]])
}

// neighbours says that one 시·도 has places of both names: 인제·고성.
func (p *listParser) neighbours(a, b string) bool {
	for sido := range p.ctx.gaz.in {
		if p.ctx.stemIn(sido, a) && p.ctx.stemIn(sido, b) {
			return true
		}
	}
	return false
}

// spacedStem says that a stem and another parted by nothing but white space lead to
// 등 or their number: 옥천 청송 등 7곳.
func (p *listParser) spacedStem(n nameAt) bool {
	rest := p.s[n.to:]
	k := spaces(rest)
	if k == 0 || n.to+k >= p.end || !p.leadsToCount(n.to) {
		return false
	}
	m, ok := p.ctx.gaz.stemAt(p.s, n.to+k)
	return ok && (!wordStems[p.s[n.local[0]:n.local[1]]] || !wordStems[p.s[m.local[0]:m.local[1]]])
}

// decidedStems says that the names without ending are subject, topic or object of a
// decision, and not all other words.
func (l *list) decidedStems(p *listParser) bool {
	all := l.entries()
	last := &all[len(all)-1]
	if !tellsWhose(p.s, l.to) || last.to != l.to && last.nameAt.to != l.to {
		return false
	}
	for i := range all {
		if e := &all[i]; e.known && e.tight && i+1 < len(all) && p.neighbours(p.s[e.local[0]:e.local[1]], p.s[all[i+1].local[0]:all[i+1].local[1]]) {
			return true
		}
		if e := &all[i]; e.known && !wordStems[p.s[e.local[0]:e.local[1]]] {
			return !last.stem || (&listParser{ctx: p.ctx, s: p.s, end: p.end, loose: p.loose, now: run{entries: all}}).decided(last.nameAt)
		}
	}
	return false
}

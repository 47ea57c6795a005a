package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// dongMost is the most syllables of the name of a 읍·면·동.
const dongMost = 5

// noDongs end as a 읍·면·동 does and are other words.
var noDongs = map[string]bool{"활동": true, "운동": true, "노동": true, "공동": true, "아동": true, "이동": true, "행동": true, "자동": true, "수동": true, "전동": true, "협동": true, "연동": true, "변동": true, "작동": true, "냉동": true, "합동": true, "구동": true, "가동": true, "진동": true, "유동": true, "방면": true, "측면": true, "전면": true, "화면": true, "표면": true, "도면": true, "장면": true, "수면": true, "대면": true, "비대면": true, "국면": true, "양면": true, "단면": true, "노면": true, "해수면": true, "평면": true, "지면": true, "정면": true, "도읍": true, "구읍면": true, "읍면": true}

// clauseEnds begin the last two syllables of a verb before a comma: 선정되면, 하려면.
const clauseEnds = "되하으려다라지오보르우"

// dongAt gives the bytes of the name of a 읍·면·동 at i; 0 where none stands there. Its first
// syllables are a name's by what ends it alone, so that whoever asks has a place before it.
func dongAt(s string, i int) int {
	j, runes := i, 0
	for j < len(s) && runes <= dongMost {
		r, w := utf8.DecodeRuneInString(s[j:])
		if !isSyllable(r) && !(runes > 0 && (r >= '1' && r <= '9')) {
			break
		}
		j, runes = j+w, runes+1
	}
	for _, w := range []string{"동", "면", "읍"} {
		k := strings.LastIndex(s[i:j], w)
		if k < len("가") || noDongs[s[i:i+k+len(w)]] {
			continue
		}
		to := i + k + len(w)
		if josa := josaAt(s[:j], to); to < j && (josa != s[to:j] || josa == "도") {
			continue // 가동도
		}
		if w == "면" && strings.ContainsRune(clauseEnds, lastRune(s[i:i+k])) {
			continue
		}
		return to - i
	}
	return 0
}

// dongBehind gives the bytes of a space and the 읍·면·동 behind a place that ends at i, with
// what lies in it where a bracket tells more of that: 경기 가나시 다라동, 서울 마바동 창고(20호).
// It is where the chosen thing lies, and the list goes on behind it.
func (p *listParser) dongBehind(i int) int {
	if i >= p.end || p.s[i] != ' ' {
		return 0
	}
	n := dongAt(p.s[:p.end], i+1)
	if m, stem := p.ctx.gaz.stemAt(p.s[:p.end], i+1); n == 0 || stem && m.to == i+1+n && !isSigunguName(lastWord(p.s[:i])) {
		return 0 // 안양 성동, but 여주시 하동
	}
	to := p.dongsOn(i + 1 + n)
	for _, w := range []string{" 일원", " 일대"} {
		if strings.HasPrefix(p.s[to:p.end], w) {
			to += len(w)
		}
	}
	if k := to + 1; k < p.end && p.s[to] == ' ' {
		w := p.wordEnd(k)
		told := w > k && (w < p.end && p.s[w] == '(' || endsInOne(p.s[k:w], hamlets) && p.dongEnds(w))
		if told && !p.afterSite(k, p.s[k:w]) && !p.nameAfter(k) {
			to = w
		}
	}
	if !p.dongEnds(to) {
		return 0
	}
	return to - i
}

// hamlets end what lies in a 읍·면·동 and is named behind it: 부산 가나구 다라동 마바마을.
var hamlets = []string{"마을", "리", "골목", "거리", "지구", "시장", "항"}

// dongsOn is the end of the 읍·면·동 of the same place that are joined to the one which ends at to:
// 가나동과 다라동, 마바면·사아면.
func (p *listParser) dongsOn(to int) int {
	for {
		n := jointAt(p.s[:p.end], to)
		k := to + n + spaces(p.s[to+n:p.end])
		w := 0
		if n > 0 {
			w = dongAt(p.s[:p.end], k)
		}
		if w == 0 || p.nameAfter(k) || k+w < p.end && p.s[k+w] == '(' || !p.dongEnds(k+w) {
			return to
		}
		to = k + w
	}
}

// dongEnds says that behind a 읍·면·동 the list goes on or ends: a joint, a bracket, a mark, 등,
// a particle or the end of the text.
func (p *listParser) dongEnds(to int) bool {
	rest := p.s[to:p.end]
	t := strings.TrimLeft(rest, " ")
	if t == "" || rest[0] == '(' || jointAt(p.s[:p.end], to) > 0 || p.markAt(to) || strings.HasPrefix(t, ":") || strings.HasPrefix(t, "등") && endsOpen(t) {
		return true
	}
	if _, ok := p.countWithin(to, 1); ok && t != rest {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(p.s[:to])
	return hangul.JosaAfter(before, rest) > 0 || copulaEnds(before, rest)
}

// dongEntry reads a 읍·면·동 whose place stands in a bracket behind it: 가나동(다라시).
func (p *listParser) dongEntry() (entry, bool) {
	if strings.IndexByte(head(p.s[p.i:p.end], (dongMost+1)*len("가")), '(') < 0 {
		return entry{}, false
	}
	n := dongAt(p.s[:p.end], p.i)
	if n == 0 || p.i+n >= p.end || p.s[p.i+n] != '(' {
		return entry{}, false
	}
	from, to, end := bracketAt(p.s[:p.end], p.i+n)
	if end == 0 {
		return entry{}, false
	}
	in := &listParser{ctx: p.ctx, s: p.s[:to], i: from, end: to}
	m, ok := in.stemOrPlace(from)
	if !ok || m.to != to {
		return entry{}, false
	}
	p.sites++
	return entry{nameAt: m, to: end, known: true, site: true, siteTo: end}, true
}

// inDongs says that each name without its ending has a 읍·면·동 behind it: 가나 다라동.
func (l *list) inDongs(p *listParser) bool {
	for _, e := range l.entries() {
		if e.stem && e.ending[1] == 0 && (!e.site || p.dongBehind(e.nameAt.to) == 0) {
			return false
		}
	}
	return true
}

// dongLine says that a line begins with the stem of a place and a 읍·면·동 in it.
func (ctx *context) dongLine(s string, i int) bool {
	n, ok := ctx.gaz.stemAt(s, i)
	if !ok {
		return false
	}
	p := &listParser{ctx: ctx, s: s, end: len(s)}
	return p.dongBehind(n.to) > 0
}

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// unknown reads a name-like word that the gazetteer does not have, between
// names of a list.
func (p *listParser) unknown() (entry, bool) {
	if e, ok := p.areaOfThem(); ok {
		return e, true
	}
	if to, ok := p.ctx.gaz.misprintAt(p.s, p.i, p.over()); ok {
		return entry{nameAt: nameAt{from: p.i, to: to, local: [2]int{p.i, to}}, to: to}, true
	}
	if len(p.now.entries)+len(p.runs) == 0 {
		return entry{}, false
	}
	if to := p.ctx.gaz.misprintedSido(p.s[:p.end], p.i); to > 0 {
		return entry{nameAt: nameAt{from: p.i, to: to, local: [2]int{p.i, to}}, to: to}, true
	}
	w := p.oddWord(p.i)
	if w == 0 {
		return entry{}, false
	}
	n := nameAt{from: p.i, to: p.i + w, local: [2]int{p.i, p.i + w}}
	return entry{nameAt: n, to: n.to}, true
}

// areaOfThem reads the last of names joined by dots that end as an area of them all: 가나·다라권.
func (p *listParser) areaOfThem() (entry, bool) {
	last := p.last()
	if last == nil || !last.tight || !last.stem {
		return entry{}, false
	}
	stem, to := p.areaAt(p.i)
	if to == 0 {
		return entry{}, false
	}
	n := nameAt{from: p.i, to: stem, local: [2]int{p.i, stem}, stem: true}
	return entry{nameAt: n, to: to, known: true, carried: last.province[1] > 0}, true
}

// areaAt gives where a name without its ending and the area called after it end that begin at i: 다라권; 0
// for none.
func (p *listParser) areaAt(i int) (stem, to int) {
	word := p.s[i:p.wordEnd(i)]
	k := strings.LastIndex(word, "권")
	if k <= 0 || !p.ctx.gaz.stems[word[:k]] {
		return 0, 0
	}
	end := k + len("권")
	if strings.HasPrefix(word[end:], "역") {
		end += len("역")
	}
	if rest := word[end:]; rest != "" && josaAt(word, end) != rest {
		return 0, 0
	}
	return i + k, i + end
}

// over is the 시·도 printed over the names that come: before a bracket that
// holds them, or in a label.
func (p *listParser) over() string {
	for _, r := range [][2]int{p.province, p.pending.province} {
		if r[1] > r[0] {
			return p.s[r[0]:r[1]]
		}
	}
	return ""
}

// oddWord gives the bytes of a word at j that is printed as a name would be:
// two to six syllables that end in 시, 군 or 구, or such a word between two
// joints.
func (p *listParser) oddWord(j int) int {
	k, runes := j, 0
	for k < p.end {
		r, w := utf8.DecodeRuneInString(p.s[k:])
		if !isSyllable(r) {
			break
		}
		k, runes = k+w, runes+1
	}
	if runes < 2 || runes > 8 {
		return 0
	}
	word := p.s[j:k]
	if stem, josa, ok := hangul.Josa(word); ok && (place.EndsLocal(stem)) && runes <= 7 && !place.EndsLocal(word) {
		word = stem
	} else if ok && (josa == "와" || josa == "과") && k < p.end && p.s[k] == ' ' {
		word, k = stem, j+len(stem) // 새누리와 울산
	}
	if isCountNoun(word) || rankedAmong.has(word) || p.ctx.isClass(word) && !isRegion(word) || endsAsArea(word) {
		return 0
	}
	if place.EndsLocal(word) && runes <= 6 {
		return len(word)
	}
	if runes > 5 || !p.between(k) && !(markBefore(p.s, j) && p.markAt(k) && p.namesAhead(k+spaces(p.s[k:]))) {
		return 0
	}
	return k - j
}

// endsAsArea says that a word ends as programmes and areas do and no place
// does: 정원도시, 야간관광지구.
func endsAsArea(word string) bool {
	return strings.HasSuffix(word, "도시") || strings.HasSuffix(word, "지구") || strings.HasSuffix(word, "특구")
}

func isCountNoun(word string) bool {
	for _, w := range counted {
		if word == w {
			return true
		}
	}
	return false
}

// between says whether the word that ends at k stands between a joint and another name
// of the gazetteer.
func (p *listParser) between(k int) bool {
	if t := strings.TrimLeft(p.s[k:], " "); len(p.now.entries) > 0 && t != p.s[k:] && strings.HasPrefix(t, "등") && endsOpen(t) {
		at := len(p.s) - len(t) + len("등")
		try := *p
		if _, ok := try.countWithin(at, 4); ok {
			return true
		}
	}
	n := jointAt(p.s, k)
	if n == 0 {
		return false
	}
	at := k + n + spaces(p.s[k+n:])
	if _, ok := p.ctx.gaz.placeAt(p.s, at); ok {
		return true
	}
	m, ok := p.ctx.gaz.stemAt(p.s, at)
	return ok && p.now.entries != nil && p.leadsToCount(m.from)
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// tail reads what closes a run: 등, a count, 외 n곳. ok says there was any.
func (p *listParser) tail() bool {
	i := p.i + spaces(p.s[p.i:])
	if strings.HasPrefix(p.s[p.i:p.end], "·") {
		if _, area := p.areaAt(p.i + len("·")); area > 0 {
			return false // (가나)·다라권 2개 권역
		}
	}
	return p.openTail(i) || p.throughTail(i) || p.othersTail(i) || p.eachTail(i) || p.countTail(i)
}

// openTail reads 등, perhaps with the number of all: 가나, 다라 등 4곳; 가나, 다라 등 재지정된 3곳.
func (p *listParser) openTail(i int) bool {
	if rest := p.s[i:]; !strings.HasPrefix(rest, "등") || !endsOpen(rest) {
		return false
	}
	p.now.open = true
	i += len("등")
	p.i, p.now.to = i, i
	if c, ok := p.countWithin(i, 4); ok && !askedBetween.MatchString(p.s[i:c.from]) {
		c = p.innerOf(c)
		if st, by, _ := statusWords(p.s[i:c.from]); (st == schema.Renewed || st == schema.New) && p.now.status == "" {
			p.now.status, p.now.statusBy = st, [2]int{i + by[0], i + by[1]}
		}
		p.take(c)
		p.passTogether()
	}
	return true
}

// askedBetween finds between 등 and a number that it is of those that the names asked for: 등에서 신청한 5곳.
var askedBetween = hangul.MustCompile(`^(?:에서|이|가)\s(?:[가-힣]{1,6}\s)?(?:신청|응모|접수|제출|제안|공모)(?:한|된)\s`)

// throughTail reads the number behind a word that ends all names: 가나, 다라 이상 2개 지역; 가나, 다라까지 2개 지자체를.
func (p *listParser) throughTail(i int) bool {
	if strings.HasPrefix(p.s[i:], "이상 ") {
		if c, ok := p.countWithin(i+len("이상"), 1); ok {
			p.take(c)
			return true
		}
	}
	if rest, ok := strings.CutPrefix(p.s[i:p.end], "까지 "); ok {
		if c, ok := p.countWithin(p.end-len(rest), 1); ok && c.n == p.named() {
			p.take(c)
			return true
		}
	}
	return false
}

// othersTail reads the number of those that are not named: 가나, 다라 외 2곳.
func (p *listParser) othersTail(i int) bool {
	rest, ok := strings.CutPrefix(p.s[i:], "외")
	at := i + len("외") + spaces(rest)
	if !ok || at >= p.end {
		return false
	}
	c, ok := countAtByte(p.s, at)
	if ok {
		c.rest, c.n = true, c.n+len(p.now.entries)
		p.now.open = true
		p.take(c)
	}
	return ok
}

// eachTail passes over the number of each province: 가나군·다라군, 마바군·사아군 각 2곳.
func (p *listParser) eachTail(i int) bool {
	rest, ok := strings.CutPrefix(p.s[i:], "각 ")
	if !ok {
		return false
	}
	c, ok := p.countWithin(len(p.s)-len(rest), 1)
	if ok {
		c.to += len(p.s[c.to:]) - len(strings.TrimPrefix(p.s[c.to:], "씩"))
		p.i, p.now.to = c.to, c.to
	}
	return ok
}

// countTail reads the number of the names right behind them: 가나, 다라 2곳; 가나와 다라, 두 곳을.
func (p *listParser) countTail(i int) bool {
	if c, ok := p.countWithin(i, 1); ok {
		p.take(p.innerOf(c))
		return true
	}
	if rest, ok := strings.CutPrefix(p.s[i:p.end], ", "); ok && len(p.runs) == 0 && len(p.now.entries) > 1 {
		if c, ok := countAtByte(p.s[:p.end], p.end-len(rest)); ok && isHolderUnit(c) && c.n == len(p.now.entries) {
			p.take(c)
			return true
		}
	}
	return false
}

// endsOpen says that 등 is the word and not the beginning of another (등급).
func endsOpen(rest string) bool {
	t := rest[len("등"):]
	if !letterAt(t, 0) {
		return true
	}
	return hangul.JosaAfter('등', t) > 0
}

// countWithin looks for a count within the next words.
func (p *listParser) countWithin(i, words int) (countAt, bool) {
	from := i
	for range words {
		i += spaces(p.s[i:])
		if i >= p.end {
			return countAt{}, false
		}
		if c, ok := countAtByte(p.s, i); ok && (isHolderUnit(c) || p.apposed(&c)) && p.s[i] != '(' {
			c.class = p.classBefore(from, i)
			if at := c.to - len(c.noun); c.class[1] == 0 && sizedNouns.has(c.noun) && p.s[at:c.to] == c.noun {
				c.class = [2]int{at, c.to}
			}
			c.whole = strings.Contains(p.s[from:i], "총")
			return c, true
		}
		w := wordLen(p.s[i:])
		word := p.s[i : i+w]
		if w == 0 || words == 1 && !isTotalWord(word) && !p.ctx.isClass(word) || strings.ContainsAny(word, ",(:;/") || endsSubject(word) {
			if words > 1 || !(isTotalWord(word) || p.ctx.isClass(word)) {
				return countAt{}, false
			}
		}
		i += w
		if words == 1 {
			i += spaces(p.s[i:])
			if i < p.end {
				if c, ok := countAtByte(p.s, i); ok && (isHolderUnit(c) || p.apposed(&c)) {
					c.class = p.classBefore(from, i)
					return c, true
				}
			}
		}
	}
	return countAt{}, false
}

// apposed says that a number of whatever noun is of the names right before it, for it is as
// many: 가나군, 다라군, 마바군 등 3개 협약을. The noun is taken with it.
func (p *listParser) apposed(c *countAt) bool {
	if !c.other || c.n < 2 || c.n != p.named() {
		return false
	}
	i := c.to + spaces(p.s[c.to:p.end])
	word := p.s[i : i+wordLen(p.s[i:p.end])]
	stem, _, ok := hangul.Josa(word)
	if !ok || stem == "" {
		return false
	}
	c.to, c.noun, c.other = i+len(stem), stem, false
	return true
}

// endsSubject says that a word ends a phrase by its particle.
func endsSubject(word string) bool {
	_, josa, ok := hangul.Josa(word)
	if !ok {
		return false
	}
	switch josa {
	case "을", "를", "은", "는", "에서", "에", "으로":
		return len(word) > 2*len("가")
	}
	return false
}

// sizedNouns are classes by size that names are counted as: 가나시, 다라시 등 2개 대도시.
var sizedNouns = setOf("대도시", "중소도시", "중도시", "소도시", "특례시")

// classBefore finds a class between 등 and a count: 등 대도시 4곳.
func (p *listParser) classBefore(i, j int) [2]int {
	for _, w := range strings.Fields(p.s[i:j]) {
		if p.ctx.isClass(w) {
			k := i + strings.Index(p.s[i:j], w)
			end := k + len(w)
			if noun := strings.TrimSpace(p.s[end:j]); Tier(w+noun) != "" {
				end += len(strings.TrimRight(p.s[end:j], " ")) // 기초 지방자치단체
			}
			return [2]int{k, end}
		}
	}
	return [2]int{}
}

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/schema"
)

// labelWords reads what the words of a label say; false where they are none.
func (p *listParser) labelWords(i, j int) bool {
	r := trimmed(p.s, i, j)
	words := p.s[r[0]:r[1]]
	if words == "" || utf8.RuneCountInString(words) > 30 || afterDay(p.s[:r[0]]) && dayOfWeek(words) || i > 0 && p.s[i-1] == '[' && isOutlet(words) {
		return false
	}
	l := listLabel{said: true}
	core := p.labelCount(&l, r)
	name := p.s[core[0]:core[1]]
	place, isPlace := p.ctx.gaz.placeAt(name, 0)
	several := isPlace && p.ofProvinces(name, j)
	if isPlace && !several && (!place.alone() || place.to != len(name)) {
		return false
	}
	if several {
		p.province, p.group = [2]int{}, false
	} else if isPlace {
		l.province = core
		p.province, p.group = core, true
	} else if !p.labelName(&l, core) {
		return false
	}
	over := p.pending
	p.pending = l
	p.pending.under(over)
	return true
}

// dayOfWeek says that a bracket behind a date holds the day of the week: 4월 4일(목) 가나시.
func dayOfWeek(words string) bool {
	words = strings.TrimSuffix(words, "요일")
	return len(words) == len("월") && strings.Contains("월화수목금토일", words)
}

// afterDay says that a date ends right before the bracket that s ends in.
func afterDay(s string) bool {
	s = strings.TrimRight(strings.TrimRight(s, "([ "), " .")
	return strings.HasSuffix(s, "일") || s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}

// ofProvinces says that a label names several 시·도 in which those named behind it, which j ends, lie: (경기·인천) 가나시.
func (p *listParser) ofProvinces(name string, j int) bool {
	if !strings.ContainsAny(name, "·,/") || !severalProvinces(name) {
		return false
	}
	k := j + len(p.s[j:p.end]) - len(strings.TrimLeft(p.s[j:p.end], " )]>:"))
	n, ok := p.ctx.gaz.placeAt(p.s[:p.end], k)
	return ok && k > j && !n.alone()
}

// labelCount reads the number of a label, and says where the words before it are.
func (p *listParser) labelCount(l *listLabel, r [2]int) (core [2]int) {
	words := p.s[r[0]:r[1]]
	for _, c := range countsIn(words) {
		c.from, c.to = c.from+r[0], c.to+r[0]
		if isHolderUnit(c) {
			l.count = &c
			break
		}
	}
	core = r
	if k := strings.IndexAny(words, "(["); k > 0 {
		core = trimmed(p.s, r[0], r[0]+k)
		if l.count == nil {
			l.count = bareCount(p.s, r[0]+k, r[1])
		}
	} else if l.count != nil {
		core = trimmed(p.s, r[0], max(r[0], l.count.from))
	}
	return unmarked(p.s, core)
}

// labelName reads a programme, a status with or without a class, or a class; false
// where the words are none and nothing is counted.
func (p *listParser) labelName(l *listLabel, core [2]int) bool {
	name := p.s[core[0]:core[1]]
	if k := strings.LastIndexByte(name, ' '); k > 0 && isSidoName(name[k+1:]) {
		return false // (선정된 곳은) 가나도시로 강원: …
	}
	if sc, ok := p.ctx.schemeOf(name); ok {
		l.scheme = &sc
		if p.ctx.candidatesOf(name) {
			l.status = schema.New // another list is of the candidates
		}
		return true
	}
	if st, by, rest := statusWords(name); st != "" {
		l.status, l.statusBy = st, [2]int{core[0] + by[0], core[0] + by[1]}
		if c := leftClass(rest); c != "" && p.ctx.isClass(c) {
			k := core[0] + max(0, strings.Index(name, c))
			l.class = [2]int{k, k + len(c)}
		}
		return true
	}
	if widened.MatchString(name) && p.ctx.labelsNew() {
		l.status, l.statusBy = schema.Changed, core
		return true
	}
	if name != "" && !isTotalWord(name) && !strings.HasSuffix(name, " 등") && (isClassWords(name) || isGrade(name)) && (!describes(name) || name == "대상" && (awarded(p.s, name) || p.ctx.toldPrizes())) {
		l.class = core
		if g, noun, ok := strings.Cut(name, " "); ok && isGrade(g) && (placeNouns.has(noun) || noun == "기관") {
			l.class[1] = core[0] + len(g) // 최우수 지자체
		}
	}
	return l.class[1] != 0 || l.count != nil || describes(name)
}

// candidatesOf says that the release tells of candidates of a programme by its name, so that
// its bare name means those who are none.
func (ctx *context) candidatesOf(name string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if strings.Contains(s, "예비") && (strings.Contains(s, "예비 "+name) || strings.Contains(s, "예비"+name)) {
			return true
		}
	}
	return false
}

// unmarked cuts marks from both ends of a label: (유형3: is 유형3. A type with a number that it begins with is all of it: (유형3) 마을 정비.
func unmarked(s string, r [2]int) [2]int {
	if class := typeFirst(s, r[0], r[1]); class[1] > 0 {
		return class
	}
	t := strings.TrimLeft(s[r[0]:r[1]], " ,:([")
	r[0] = r[1] - len(t)
	r[1] = r[0] + len(strings.TrimRight(t, " ,:"))
	return r
}

// describes says that the words of a label only say that names follow: 선정
// 도시, 지정 결과, 해당 지자체.
func describes(name string) bool {
	for _, w := range []string{"결과", "명단", "대상", "선정", "지정", "인증", "지자체명", "지방정부명", "현황", "해당", "참여", "신청", "이번", "올해", "목록", "도시명", "지역명", "다음"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	switch name {
	case "수상 지자체", "수상 지방정부", "수상 도시", "수상 기관", "수상 지역", "수상지자체", "수상지방정부", "수상기관", "수상자", "도시", "지역", "지자체", "지방정부", "시군구", "시·군·구", "기관", "명칭", "이상":
		return true
	}
	return false
}

// leftClass is a class left beside a status word: 신규 대도시, 대도시(신규).
func leftClass(rest string) string {
	rest = strings.TrimSpace(rest)
	for _, w := range []string{"지정", "인증", "선정", "도시", "지자체", "지방정부"} {
		rest = strings.TrimSpace(strings.TrimSuffix(rest, w))
	}
	return rest
}

// bareCount reads a number alone in brackets, as labels count: 신규(3).
func bareCount(s string, i, j int) *countAt {
	in := strings.Trim(s[i:j], " ()[]")
	n := 0
	for _, c := range in {
		if c < '0' || c > '9' {
			return nil
		}
		n = n*10 + int(c-'0')
		if n > 1000 {
			return nil
		}
	}
	if n == 0 {
		return nil
	}
	at := i + strings.Index(s[i:j], in)
	return &countAt{from: at, to: at + len(in), n: n, unit: "개"}
}

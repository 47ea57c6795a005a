package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// together makes the holders of a list one that holds jointly, where the words behind
// it say so: 가나군과 다라군을 공동으로 지정, 하나의 특구로 묶어; or give all one number: 제3호
// 특구로 지정.
func (c *clause) together(g governed, all []Holder) {
	rest := strings.TrimLeft(strings.TrimPrefix(c.s[g.to:], g.josa), " ")
	if len(g.list.runs) > 1 || len(all) < 2 || !asOne(rest) && (g.list.runs[0].count != nil || !jointlyBehind.MatchString(rest)) {
		return
	}
	for i := range all {
		if all[i].Joint > 0 {
			return
		}
	}
	for i := range all {
		all[i].Joint = 1
	}
}

// jointlyBehind finds that what they became they are jointly: (가나군, 다라군이) 마바권으로 공동 지정됐다.
var jointlyBehind = hangul.MustCompile(`^[^\s,.]{2,30}(?:으로|로|에) 공동 (?:지정|선정|인증)`)

// asOne says that words behind names make one holder of them.
func asOne(rest string) bool {
	if t, ok := strings.CutPrefix(rest, "공동으로 "); ok {
		return !strings.HasPrefix(t, "신청")
	}
	word, _, _ := strings.Cut(rest, " ")
	return word == "하나의" || strings.HasPrefix(word, "제") && isNumbered(word) && !strings.ContainsAny(word, ",.")
}

// passTogether passes the word that makes one holder of the names before it: 가나·다라시
// 공동, 마바군; 가나·다라시 컨소시엄.
func (p *listParser) passTogether() bool {
	word := togetherWords.at(strings.TrimLeft(p.s[p.i:p.end], " "))
	if word == "" || !strings.HasPrefix(p.s[p.i:], " "+word) {
		return false
	}
	to := p.i + len(" ") + len(word)
	t := strings.TrimLeft(p.s[to:p.end], " ")
	if t != "" && !strings.ContainsAny(t[:1], ",)/;.") && (word == "공동" || josaAt(p.s[:p.end], to) == "") {
		return false
	}
	p.i = to
	return true
}

// togetherWords are words behind names for what they make together.
var togetherWords = setOf("공동", "컨소시엄", "연합")

// namesTogether says that a bracket begins with names that hold together.
func (p *listParser) namesTogether(from, to int) bool {
	_, ok := p.ctx.gaz.placeAt(p.s[:to], from)
	return ok && strings.Contains(p.s[from:to], " 공동")
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// siteOfClass finds a class of one to three words before what those chosen are: 숲체험 중심형
// 사업지로, 도심형 대상지에는.
var siteOfClass = hangul.MustCompile(`^((?:[가-힣·]{2,10} ){0,2}[가-힣]{1,6}형) (?:사업 ?대상지|사업 ?지역|대상 ?지역|사업지|대상지|지역|지구)(?:으로는|으로|로는|로|에는|에|는|은),? `)

// siteLabel reads a class and what those chosen are, before the names that have it.
func (p *listParser) siteLabel() int {
	if !hangul.Contains(head(p.s[p.i:p.end], 90), "형 ") {
		return 0
	}
	m := siteOfClass.FindStringSubmatchIndex(p.s[p.i:p.end])
	if m == nil || !p.ctx.nameAt(p.s, p.i+m[1]) {
		return 0
	}
	from, to := p.i, p.i+m[3]
	for k := range p.ctx.known {
		if n := loosely(p.s[from:to], p.ctx.known[k].key); n > 0 && strings.HasPrefix(p.s[from+n:to], " ") {
			from += n + 1 // 가나마을 도심형 사업지로
			break
		}
	}
	if word, _, several := strings.Cut(p.s[from:to], " "); several && (endsPhraseWord(word) || p.ctx.outside(word)) {
		return 0 // words of the sentence before it are none of the class
	}
	if _, ok := p.ctx.schemeOf(p.s[from:to]); ok {
		return 0
	}
	p.pending = listLabel{class: [2]int{from, to}, said: true}
	p.i += m[1]
	return m[1]
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// countLabel finds a label with its number in a bracket, right before the names that it holds
// for: 거점형(3곳) 가나시, 다라군, 거점형(3곳)에는 가나시; again says that the text has another.
var (
	countLabel = hangul.MustCompile(`^([가-힣A-Za-z0-9·/& -]{1,30}?) ?\(([0-9]{1,3})(?:개소|개|곳|건|개 [가-힣·]{1,6})?\)(?:에는|에|은|는|으로는|로는|으로|로)? `)
	again      = hangul.MustCompile(`[가-힣] ?\([0-9]{1,3}(?:개소|개|곳|건|개 [가-힣·]{1,6})?\)(?:에는|에|은|는|으로는|로는|으로|로)? `)
)

// levelWords are labels by level, of one syllable: 시(3) 가나시, 다라시, 마바시.
var levelWords = map[string]bool{"도": true, "시": true, "군": true, "구": true}

// countedLabel reads such a label at p.i, where its words are a class, status or grade, or stand
// behind a mark or beside other labels of their kind, and gives where the space behind it is; 0 for none.
func (p *listParser) countedLabel() int {
	rest := p.s[p.i:p.end]
	k := strings.IndexByte(head(rest, 90), '(')
	if k <= 0 || k+1 >= len(rest) || rest[k+1] < '0' || rest[k+1] > '9' {
		return 0
	}
	if _, behind, _ := strings.Cut(rest[k:], ")"); behind == "" || behind[0] != ' ' && behind[0] < 0x80 {
		return 0 // neither a space nor a particle follows
	}
	m := countLabel.FindStringSubmatchIndex(rest)
	if m == nil || !p.namesAhead(p.i+m[1]) {
		return 0
	}
	words := rest[:m[3]]
	if isSidoName(words) {
		return p.countedSido(words, p.i+m[1])
	}
	if p.ctx.labelStart(p.s, p.i+m[3]) > p.i {
		return 0 // 선정된 지역은 거점형(3곳)
	}
	last := words[strings.LastIndexByte(words, ' ')+1:]
	st, _, left := statusWords(words)
	known := p.ctx.isClass(last) || isGrade(words) || st != "" && left == "" || levelWords[words]
	if len(words) == len("가") && !known {
		return 0
	}
	if !known && (endsPhraseWord(last) || !markBefore(p.s, p.i) && len(again.FindAllStringIndex(p.s, 2)) < 2) {
		return 0
	}
	if _, ok := p.ctx.gaz.placeAt(words, 0); ok || !known && (!p.ctx.mayPart(words) || genericNouns[last]) {
		return 0
	}
	return p.i + m[1] - 1
}

// countedSido says that the name at i, behind the number of a 시·도, lies in it: 경기(2곳) 이천시,
// 여주시. It gives where the space before the name is.
func (p *listParser) countedSido(sido string, i int) int {
	n, ok := p.ctx.gaz.placeAt(p.s[:p.end], i)
	if !ok || n.alone() || !p.ctx.gaz.within(sido, p.s[n.local[0]:n.local[1]]) {
		if n, ok = p.ctx.gaz.stemAt(p.s[:p.end], i); !ok || !p.ctx.stemIn(sido, p.s[i:n.to]) {
			return 0
		}
	}
	return i - 1
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prized says that a column gives each row a prize, of which there are several: then those named won them, whatever they did is
// called: 대상 | 가나군 | 사례명. Where the release is about another decision, the cases won in a contest beside it.
func (p *practiceTable) prized() bool {
	if p.contestBeside() {
		return false
	}
	for c := range p.cols {
		if c != p.subject && c != p.title && c != p.content && p.prizesDown(c) {
			return true
		}
	}
	return false
}

// prizesDown says that all cells of a column are prizes, and not all the same.
func (p *practiceTable) prizesDown(c int) bool {
	first, differ := "", false
	for row := p.head; row < p.rowCount; row++ {
		t := p.words(row, c)
		if p.rowKind(row) != bodyRow || t.Empty() {
			continue
		}
		s := hangul.NoSpace(groupName(t.S))
		if !isGrade(s) {
			return false
		}
		differ = differ || first != "" && s != first
		first = s
	}
	return differ
}

// contestTitled finds that a title tells of a contest or its prizes.
var contestTitled = hangul.MustCompile(`대회|공모전|콘테스트|어워드|어워즈|경연|평가|심사|수상|시상|입상|표창|포상|우수|[가-힣]+상\s?(?:수여|선정|발표)`)

// contestBeside says that the titles decide on something, and none of them tells of a contest, unless behind that: 가나도시 2곳 지정, 우수사례 시상.
func (p *practiceTable) contestBeside() bool {
	decides := false
	for _, v := range p.ctx.titles() {
		first, _, _ := strings.Cut(v.S, ",")
		firstDecides := gateOf(first) == decided
		if contestTitled.MatchString(first) || !firstDecides && contestTitled.MatchString(v.S) {
			return false
		}
		decides = decides || firstDecides || gateOf(v.S) == decided
	}
	return decides
}

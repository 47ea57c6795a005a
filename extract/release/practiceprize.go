package release

import "injeung/normalize/hangul"

// prized says that a column gives each row a prize, of which there are several: then those named won them, whatever they did is
// called: 대상 | 가나군 | 사례명.
func (p *practiceTable) prized() bool {
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

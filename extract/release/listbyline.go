package release

import "strings"

// byline says that the bracket from..to, which begins at start, opens a whole sentence and
// names who tells it, and no class, status or place of the names behind it: [가나신문]
// 다라시와 마바시가 선정됐다. Labels stand before names alone, or say what kind they are of.
func (p *listParser) byline(start, from, to int) bool {
	if strings.Trim(p.s[:start], " '\"") != "" || !isSentence(p.s) {
		return false
	}
	words := strings.TrimSpace(p.s[from:to])
	if words == "" || p.ctx.isClass(words) || isGrade(words) || len(statusesIn(words)) > 0 || len(countsIn(words)) > 0 {
		return false
	}
	for _, w := range []string{"형", "부문", "분야", "단계", "그룹", "지구", "권", "군", "시", "도"} {
		if strings.HasSuffix(words, w) {
			return false
		}
	}
	_, place := p.ctx.gaz.placeAt(words, 0)
	return !place
}

package release

import "strings"

// joinedTo finds what something is joined to or taken for, as the words before a verb tell it: the words of s before a space that
// end in a particle of joinParticles, without that.
func joinedTo(s string) (out [][2]int) {
	const blanks = " \t\n\f\r"
	for at, from := 0, 0; ; from = at {
		k := strings.IndexByte(s[from:], ' ')
		if k < 0 {
			return out
		}
		at = from + k + 1
		word := from + strings.LastIndexAny(s[from:at-1], blanks) + 1
		for _, j := range joinParticles {
			if end := at - 1 - len(j); end > word && endsIn(s[word:at-1], j) {
				if joinRanks.has(s[word:end]) && word > 1 { // 가나도시 대열에
					word, end = strings.LastIndexAny(s[:word-1], blanks)+1, word-1
				}
				out = append(out, [2]int{word, end})
				break
			}
		}
	}
}

// joinParticles are the particles of joinedTo; what 으로 follows keeps its 으.
var joinParticles = []string{"에", "엔", "로", "의", "에는", "에도", "로는"}

// joinRanks are words behind what something is joined to that say nothing more.
var joinRanks = setOf("대열", "반열", "목록")

// joinsProgramme says that what stands before a verb which decides nothing by itself names
// both who is its subject and, by words such as end the names of programmes, what they came
// to be in: 가나마을에 다라시, 마바군이 (추가됐다). Whether that is the programme of the release
// is seen where the clause is known; see context.mainJoined.
func joinsProgramme(before, word string) bool {
	switch head(word, 6) {
	case "포함", "꼽혔", "추가", "더해", "합류", "낙점", "결정":
	default:
		return false
	}
	if !strings.Contains(before, "이 ") && !strings.Contains(before, "가 ") && !strings.Contains(before, "도 ") {
		return false
	}
	before = tail(before, longestTale)
	for _, m := range joinedTo(before) {
		to := strings.TrimRight(before[m[0]:m[1]], "'\"」』")
		if endsAsProgramme(to) || joinTargets.has(to) {
			return true
		}
	}
	return false
}

// joinTargets are what those who were chosen are put on, other than a programme.
var joinTargets = setOf("대상", "대상지", "사업지", "선정지", "명단", "지원대상", "대상지역")

// mainJoined says that the verb of a unit decides by itself, or that the clause names the
// programme of the release, or what was to be chosen, as what the names were joined to.
func (c *clause) mainJoined(g governed) bool {
	if !g.by.joined {
		return true
	}
	if g.josa == "" {
		return false // 가나군, 다라시 공무원이 포함됐다
	}
	for _, m := range joinedTo(c.s[:g.by.from]) {
		to := strings.TrimRight(c.s[m[0]:m[1]], "'\"」』")
		if joinTargets.has(to) {
			return true
		}
		for k := range c.mentions {
			if at := &c.mentions[k]; at.from < m[0]+len(to) && at.to >= m[0] && c.ctx.headed(at.Scheme) {
				return true
			}
		}
	}
	return false
}

// headed says that a title or heading names the programme, or none names any.
func (ctx *context) headed(s Scheme) bool {
	any := false
	for i := range ctx.programmes {
		m := &ctx.programmes[i]
		if m.heading && m.ID == s.ID {
			return true
		}
		any = any || m.heading
	}
	return !any
}

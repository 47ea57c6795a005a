package release

import "strings"

// withoutSites takes the classes off names whose brackets name a site in each (다라마을,
// 사아습지), and with them those of all others, which tell the same sort of thing: no two
// are alike, and none reads as a type. Under a class that leads the list, brackets tell no
// other.
func (l *list) withoutSites(p *listParser) {
	seen := map[string]bool{}
	types, sites, led := false, false, false
	for i := range l.runs {
		led = led || l.runs[i].class[1] > 0
		for k := range l.runs[i].entries {
			e := &l.runs[i].entries[k]
			if !e.classBehind() {
				continue
			}
			words := p.s[e.class[0]:e.class[1]]
			if seen[words] {
				return
			}
			seen[words] = true
			types, sites = types || p.ctx.isType(withoutQuotes(words)), sites || isSite(words) || p.isWork(words)
		}
	}
	for i := range l.runs {
		for k := range l.runs[i].entries {
			if e := &l.runs[i].entries[k]; e.classBehind() && (len(seen) > 1 && (sites || led) && !types || (isSite(p.s[e.class[0]:e.class[1]]) || p.isWork(p.s[e.class[0]:e.class[1]]))) {
				e.class, e.work = [2]int{}, true
			}
		}
	}
}

// isWork says that words in quotes in a bracket are the title of what is done in a place:
// 가나군(‘다라 만들기’). Types are seldom quoted there, and end as types do.
func (p *listParser) isWork(words string) bool {
	in := withoutQuotes(words)
	return in != words && !p.ctx.isType(in)
}

// withoutQuotes takes the quotes off words that stand in them.
func withoutQuotes(words string) string {
	if n := len(words); n > 2 && (words[0] == '\'' || words[0] == '"') && words[n-1] == words[0] {
		return words[1 : n-1]
	}
	return words
}

// classBehind says that a name has a class in a bracket behind it.
func (e *entry) classBehind() bool { return e.class[1] > e.class[0] && e.class[0] > e.nameAt.to }

// isType says that words read as a class or type by themselves.
func (ctx *context) isType(s string) bool {
	if ctx.isClass(s) || endsType(s) {
		return true
	}
	for _, w := range []string{"그룹", "규모", "단계", "트랙", "모델", "등급", "이상", "미만", "이하", "시", "군", "구"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

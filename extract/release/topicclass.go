package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// topicClass reads the topic of a line that only names as the class of its names:
// 혁신지구는 가시, 나시 2곳이다. It says whether there is one.
func (c *clause) topicClass() bool {
	return len(c.units) == 1 && c.units[0].list != nil && copulaOnly(c.s[c.units[0].to:]) && c.classLeads(c.units[0], 0, c.units[0].from)
}

// classLeads says that the words i..j before a list are its topic and name a class,
// or only what was chosen (대상지는), and gives the list that class.
func (c *clause) classLeads(u unit, i, j int) bool {
	end := len(strings.TrimRight(c.s[:j], " ")) - len("은")
	if end <= i || !strings.HasPrefix(c.s[end:], "은") && !strings.HasPrefix(c.s[end:], "는") {
		return false
	}
	at := trimmed(c.s, i, end)
	for _, w := range []string{" 대상지", " 사업지", " 사업 대상지"} {
		at[1] = at[0] + len(strings.TrimSuffix(c.s[at[0]:at[1]], w))
	}
	if from, to, end := bracketAt(c.s[:at[1]], at[0]); end == at[1] && end > 0 {
		at = [2]int{from, to} // (가나형) 대상지는
	}
	if id := hangul.NoSpace(c.s[at[0]:at[1]]); genericNouns[id] || isTarget(id) || c.onlyMain(at[0], at[1]) {
		at = [2]int{}
	} else if !isTopicClass(c.s[at[0]:at[1]]) {
		return false
	}
	for k := range u.list.runs {
		if r := &u.list.runs[k]; r.class[1] > 0 || r.status != "" || r.scheme != nil {
			return false
		}
	}
	for k := range u.list.runs {
		if at[1] > 0 {
			u.list.runs[k].ofClass(at)
		}
	}
	return true
}

// onlyMain says that the bytes i..j are the programme of the release and words for a project
// or the time: 올해 가나길 조성사업.
func (c *clause) onlyMain(i, j int) bool {
	for _, m := range c.mentions {
		if m.from < i || m.to > j || !c.mainScheme(m.Scheme) {
			continue
		}
		before := strings.Trim(c.s[i:m.from], " '\"")
		switch behind := strings.Trim(c.s[m.to:j], " '\""); behind {
		case "", "사업", "조성사업", "조성 사업", "공모사업", "지원사업", "대상지":
			return before == "" || before == "올해" || before == "이번" || before == "신규" || leadYear(before+" ") > 0
		}
	}
	return false
}

// ofClass gives a run and its names a class.
func (r *run) ofClass(at [2]int) {
	r.class = at
	for i := range r.entries {
		if e := &r.entries[i]; e.class[1] == 0 {
			e.class = at
		}
	}
}

// isTopicClass says that words can name a class of what was chosen: a short phrase
// without particle, neither a region nor a word for all of them.
func isTopicClass(s string) bool {
	id := hangul.NoSpace(s)
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 3 || genericNouns[id] || isTarget(id) || len(statusesIn(s)) > 0 || strings.ContainsAny(s, ",()…") || strings.HasSuffix(id, "권") || isMinistry(id) {
		return false
	}
	if last := words[len(words)-1]; bridgeWords[last] || topicWords[last] || earlierWords.in(s) {
		return false
	}
	for _, w := range words {
		if n, ok := names().placeAt(w, 0); endsPhraseWord(w) || notChosen(w) || ok && n.to == len(w) {
			return false
		}
	}
	return true
}

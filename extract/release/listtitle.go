package release

import "strings"

// titledWords is the most words between names at the head of a title and the decision.
const titledWords = 6

// titled says that names without their ending are what a title decides on: (가나·다라),
// 마바마을 선정; 마바마을에 (가나·다라) 선정; 마바마을에 (가나·다라)… . One alone must stand at
// its head before a comma.
func (l *list) titled(p *listParser) bool {
	all := l.entries()
	if !p.loose || !l.ownNames(p) {
		return false
	}
	rest := strings.TrimLeft(p.s[l.to:p.end], "'\"")
	if lead := strings.Trim(p.s[:l.from], " '\"["); lead == "" || len(all) > 1 && opensPhrase(lead) {
		if (len(all) > 1 || strings.HasPrefix(rest, ",")) && decidesSoon(rest) {
			return true
		}
	}
	t := strings.TrimLeft(rest, " ")
	if len(all) < 2 || strings.Trim(p.s[:l.from], " '\"[") == "" || !strings.HasSuffix(strings.TrimRight(p.s[:l.from], " '\""), "에") && !strings.HasSuffix(strings.TrimRight(p.s[:l.from], " '\""), "로") && !strings.HasSuffix(strings.TrimRight(p.s[:l.from], " '\""), ",") {
		return false
	}
	if strings.HasPrefix(t, "…") {
		return len(predicatesIn(t, true)) > 0
	}
	q, ok := nextVerbs{}.predicateAt(p.s[:p.end], p.end-len(t), true)
	return ok && rest != t && (q.tense == nounOnly || q.tense == didPast)
}

// opensPhrase says that the words of a title before names are those of who decides, or when,
// or of another phrase: 환경부, (가나·다라 마바마을 지정); 올해 (가나·다라 …).
func opensPhrase(lead string) bool {
	if strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, "…") {
		return true
	}
	word := lead[strings.LastIndexByte(lead, ' ')+1:]
	return isMinistry(word) || leadYear(word+" ") > 0 || word == "올해" || word == "내년"
}

// fills says that names without their ending fill a bracket: 바다형(가나, 다라).
func (l *list) fills(p *listParser) bool {
	return l.size() > 1 && strings.HasSuffix(p.s[:l.from], "(") && strings.TrimSpace(p.s[l.to:p.end]) == "" && l.ownNames(p)
}

// ownNames says that every name of the list is known and one at least is no other word.
func (l *list) ownNames(p *listParser) bool {
	own := false
	for _, e := range l.entries() {
		if !e.known || e.class[1] > 0 {
			return false
		}
		own = own || !e.alone() && !wordStems[p.s[e.local[0]:e.local[1]]]
	}
	return own
}

// decidesSoon says that a title goes on with the programme and the decision and little
// else: , 마바마을 선정; ‘마바마을’로 지정돼.
func decidesSoon(rest string) bool {
	rest = strings.TrimPrefix(strings.TrimLeft(rest, " "), ",")
	for _, q := range predicatesIn(rest, true) {
		gap := rest[:q.from]
		return (q.tense == nounOnly || q.tense == didPast || q.tense == doesNow && q.passive) && !strings.ContainsAny(gap, ",.…") &&
			len(strings.Fields(gap)) <= titledWords && !takesVerb(gap) && names().lastPlace(gap) < 0
	}
	return false
}

// lastPlace is where the last whole name of a place in s begins; -1 for none.
func (g *gazetteer) lastPlace(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] >= 0xEA && s[i] <= 0xED && wordStart(s, i) {
			if _, ok := g.placeAt(s, i); ok {
				return i
			}
		}
	}
	return -1
}

package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// leastLines is how many lines of places make a list.
const leastLines = 2

// leadsLines ends words that lead to the lines below them.
var leadsLines = hangul.MustCompile(`(?:(?:다음|아래)과?와?\s?같(?:다|습니다|음|이)|(?:다음|아래)\s[^.]{0,20}이다|[>\])】:])\.?\s*$`)

// otherLines are words of what leads to places that nobody chose.
var otherLines = wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{"문의", "연락", "담당", "일정", "접수처", "참석", "참가", "방문", "개최", "위원", "현황", "통계", "기존", "후보"})

// lines makes an issue of lines that each name a place, under words that lead to them, in a release of which nothing was read: whoever
// they are, the programme is told in words that nobody knows.
func (n *netOf) lines() {
	if n.used.rows > 0 || n.said > 0 || n.facts.Header.Kind == schema.Event || holds(n.facts) {
		return
	}
	all := n.ctx.passages
	for i := 0; i+leastLines < len(all); i++ {
		if !n.leadsPlaces(i) {
			continue
		}
		k := i + 1
		form, _, _ := itemForm(&all[i+1])
		for k < len(all) && n.placeLine(&all[k], form) {
			k++
		}
		if k-i > leastLines {
			words := []doc.Text{all[i].text(0, len(all[i].S))}
			for _, p := range all[i+1 : min(k, i+1+mostUnread)] {
				words = append(words, p.text(0, len(p.S)))
			}
			n.ctx.issues.add("unread-places", schema.Note, "these words lead to lines of places, and no statement that decides about them was understood; if they were certified, its words are missing from the recognisers", doc.Join(" / ", words...))
			return
		}
		i = k - 1
	}
}

// leadsPlaces says that passage i may lead to lines of those chosen.
func (n *netOf) leadsPlaces(i int) bool {
	p := &n.ctx.passages[i]
	if p.S == "" || p.past || len(p.S) > longestTale || n.ctx.inHeader(p) || !leadsLines.MatchString(p.S) {
		return false
	}
	s := p.S
	if all := sentencesOf(s); len(all) > 0 {
		s = s[all[len(all)-1][0]:]
	}
	return !containsAny(s, otherLines) && !containsAny(s, stillToCome) && !n.otherTime(s) && callIn(s) == nil
}

// placeLine says that a line of a form begins or ends with known places.
func (n *netOf) placeLine(p *passage, form string) bool {
	if mark, _, _ := itemForm(p); p.S == "" || p.isSentence() || mark != form || len(p.S) > longestHeading || n.ctx.lastName(p.S) < 0 {
		return false
	}
	return slices.ContainsFunc(n.ctx.unitsOf(p.S, false), func(u unit) bool {
		return u.list != nil && u.list.allKnown() && (u.from <= lineStart(p.S)+openLen(p.S) || strings.TrimRight(p.S[u.to:], " .)") == "")
	})
}

package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// What ties the only row of places of a release to a choice that it tells of.

// choiceGiven finds in a title or first sentence that a choice was made, whatever verb tells it.
var choiceGiven = hangul.MustCompile(`(?:심사|선정|지정|인증|공모|심의)\s?(?:결과|명단)|(?:최종|새|올해의?)\s(?:명단|대상지|얼굴|식구|주인공)|명단\s?(?:공개|발표|확정)|\d\s?(?:곳|개소)\s?(?:공개|발표)|된다['"]?$|됐다['"]?$|되다['"]?$`)

// choiceGivenHere says that the titles or the first sentences give the results of a choice.
func (ctx *context) choiceGivenHere() bool {
	texts := slices.Clone(ctx.titles())
	for _, v := range texts {
		if containsAny(v.S, notYetGiven) {
			return false
		}
	}
	if ctx.givesResults() {
		return true
	}
	for p, r := range ctx.firstSentences(2) {
		texts = append(texts, viewOf(p.text(r[0], r[1])))
	}
	return slices.ContainsFunc(texts, func(v view) bool { return choiceGiven.MatchString(strings.TrimRight(v.S, " -")) && callIn(v.S) == nil })
}

// rowIsOf goes on behind the name of a programme where it is what those beside it are, get or come to: (가나도시)에, (가나도시) 문패를.
var rowIsOf = hangul.MustCompile(`^['"」』]?(?:에|에는|에도|으로|로|이|가|은|는|(?:이)?라는|의\s(?:주인공|이름|영예|영광|자리|새|최종)[가-힣]{0,4}|\s(?:자격|지위|칭호|이름|간판|현판|문패|지정서|선정서|인증서|지정증|명단|자리|대열|반열|대상지?|주인공|공모의?|후보|승자|구역)[가-힣]{0,4})(?:[\s,.]|$)`)

// tied says that the row is tied to the programme: each of its sentences tells what those are of it, the title of a choice names one of
// them, or lines without a verb stand right below what gives results.
func (ctx *context) tied(row segment, of Scheme, given bool) bool {
	if given && ctx.titleNames(row) {
		return true
	}
	s := row[0]
	if !slices.ContainsFunc(row, func(s *stray) bool { return isSentence(s.s) }) {
		return given && s.passage > 0 && ctx.leadsToRow(s.passage-1, of)
	}
	if given && comesAmong.MatchString(s.s) {
		return true
	}
	return len(row) == 1 && slices.ContainsFunc(s.mentions, func(m mention) bool { return m.ID == of.ID && rowIsOf.MatchString(s.s[m.to:]) })
}

// comesAmong finds that names come among those chosen, or are those that the sentence before only counts.
var comesAmong = hangul.MustCompile(`명단에(?:는|도)?\s|대상지?(?:에는|로는)\s|주인공(?:은|으로는)\s|(?:그|이)곳이다`)

// leadsToRow says that passage i, right over names and no more, gives the results of a choice, or is the programme.
func (ctx *context) leadsToRow(i int, of Scheme) bool {
	p := &ctx.passages[i]
	if choiceGiven.MatchString(p.S) {
		return true
	}
	return !p.isSentence() && len(p.S) <= longestHeading && slices.ContainsFunc(ctx.mentionsIn(p.S), func(m mention) bool {
		return m.ID == of.ID && strings.Trim(p.S[m.to:], " '\"»>)]】") == ""
	})
}

// titleNames says that the title names one of the row.
func (ctx *context) titleNames(row segment) bool {
	title := ctx.titles()[0].S
	for _, u := range ctx.unitsOf(title, true) {
		if u.list == nil {
			continue
		}
		for _, e := range u.list.entries() {
			if w := whoOf(title, &e); slices.ContainsFunc(row[0].names, func(n strayName) bool { return n.same(w) }) {
				return true
			}
		}
	}
	return false
}

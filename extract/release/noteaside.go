package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// decides remembers that the sentence which begins at from in passage i decided something
// of places, and did not only count who applied.
func (r *listReader) decides(i, from int, own []Decision) {
	told := slices.ContainsFunc(own, func(d Decision) bool { return len(d.Holders)+len(d.Counts) > 0 })
	if !told {
		return
	}
	if r.deciding == nil {
		r.deciding = map[[2]int]bool{}
	}
	r.deciding[[2]int{i, from}] = true
}

// asideNote says that a note with asterisks hangs on words of a sentence that decides
// nothing, while the decision before it names its own: 공모에는 5곳*이 신청했다, 현재 5곳*이
// 조성되고 있다. What it lists was not decided on.
func (r *listReader) asideNote(i int, p *passage) bool {
	if p.Depth != doc.Asterisk || len(r.anchor) == 0 || i-r.at > longestBlock {
		return false
	}
	if r.noteOfLastYear(i, p) || r.noteOfMore(i, p) {
		return true
	}
	if leavesNames(r.anchor) {
		return false
	}
	named := slices.ContainsFunc(r.anchor, func(d Decision) bool { return len(d.Holders) > 0 })
	if !named && !onlyAsked(r.anchor) || slices.ContainsFunc(r.anchor, func(d Decision) bool { return d.Open && (declared(&d) == 0 || len(d.Holders) < declared(&d)) }) {
		return false // it may name the rest, of which 가나시, 다라군 등 2곳 has none
	}
	mark := strings.TrimSpace(p.Bullet.S)
	for k := i - 1; k >= 0 && i-k <= longestBlock; k-- {
		of := &r.ctx.passages[k]
		said := of.saidAt(mark)
		if len(said) == 0 {
			continue
		}
		return !slices.ContainsFunc(said, func(from int) bool { return r.deciding[[2]int{k, from}] })
	}
	return false
}

// countedLastYear finds a number of those of the year before.
var countedLastYear = hangul.MustCompile(`(?:` + anyOf(lastYearWords) + `)(?:에|에는|도)?\s(?:[가-힣·]+\s){0,3}([0-9]{1,3})\s?(?:곳|개소|개|건)`)

// noteOfLastYear says that a note names as many as the sentence before it, which decides nothing, tells of the year before:
// 지난해 3곳*을 선정하여 추진 중이며.
func (r *listReader) noteOfLastYear(i int, p *passage) bool {
	if i == 0 {
		return false
	}
	of, mark := &r.ctx.passages[i-1], strings.TrimSpace(p.Bullet.S)
	for _, from := range of.saidAt(mark) {
		m := countedLastYear.FindStringSubmatch(of.S[from:])
		if m == nil || r.deciding[[2]int{i - 1, from}] {
			continue
		}
		if c := r.names(i); c != nil && strconv.Itoa(sizeOf(c.units)) == m[1] {
			return true
		}
	}
	return false
}

// sizeOf is how many names lists hold.
func sizeOf(units []unit) (n int) {
	for k := range units {
		if units[k].list != nil {
			n += units[k].list.size()
		}
	}
	return n
}

// saidAt gives where the sentences begin that refer to a note with a mark; none of a
// passage that is no sentence.
func (p *passage) saidAt(mark string) []int {
	var out []int
	for _, s := range p.sentences() {
		words := strings.TrimSpace(p.S[s[0]:s[1]])
		if strings.HasSuffix(words, "다.") && (p.refers(s, mark) || starred(words, mark)) {
			out = append(out, s[0])
		}
	}
	return out
}

// refers says that a mark which is told from the words around it stands in a sentence.
func (p *passage) refers(s [2]int, mark string) bool {
	from, to := p.printed(p.folded.Raw(s[0], s[1]))
	return slices.ContainsFunc(p.raw.References(), func(m doc.Stretch) bool {
		return from <= m.From && m.From <= to && slices.Contains(strings.FieldsFunc(p.raw.S[m.From:m.To], betweenMarks), mark)
	})
}

// starredWord is a word with asterisks before its particle, as 곳*이; letters of a name may
// be masked so, and they are no reference elsewhere.
var starredWord = hangul.MustCompile(`[가-힣)](\*+)(이|가|을|를|은|는|에|의|로|으로|과|와|도|만)[ ,.]`)

// starred says that a word of s has a mark before its particle.
func starred(s, mark string) bool {
	return slices.ContainsFunc(starredWord.FindAllStringSubmatch(s, -1), func(m []string) bool { return m[1] == mark })
}

// labelEarlier begin the label of a line that lists who was chosen before.
const labelEarlier = `(?:기존|종전|그간|그동안|과거|기선정|기지정|(?:기|이전) ?(?:선정|지정|인증|조성|사업))`

// earlierLabels begins a line that lists who was chosen before: 기존 : , 그간 추진 지역: , (기존 지정 3곳).
var earlierLabels = hangul.MustCompile(`^[\[(<]?` + labelEarlier + `[가-힣· ]{0,20}(\(\d+[가-힣 ]*\))? ?[\])>]? ?[:：]|^[\[(<]` + labelEarlier + `[가-힣· ]{0,20},? ?(?:\d+[가-힣 ]{0,8})?[\])>]`)

// ofEarlier says that a line lists those of earlier rounds, as its label says; one that
// decides on them anew tells its status.
func (r *listReader) ofEarlier(p *passage) bool {
	m := earlierLabels.FindString(p.S)
	return m != "" && len(statusesIn(m)) == 0 && !p.isSentence()
}

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// leftovers makes issues of words that stand among the names of a decision and
// were read as none: between list i and the next unit, and before the first
// list. So no name of a list is lost without a word.
func (c *clause) leftovers(all []governed, i int) {
	g := all[i]
	if i == 0 && !c.title {
		c.leftover(c.phraseBefore(g.from), g.from)
	}
	if g.josa != "" && g.josa != "와" && g.josa != "과" {
		return
	}
	end := g.to
	for _, u := range c.units {
		if u.from >= g.to {
			end = u.from
			break
		}
	}
	if end == g.to {
		end = g.to + len(head(c.s[g.to:], 60))
		if !strings.HasPrefix(strings.TrimLeft(c.s[g.to:], " "), "·") {
			return
		}
	}
	c.leftover(g.to, end)
}

// phraseBefore is where the words that may belong to a list before byte to
// begin: after the last particle, bracket or mark other than a joint.
func (c *clause) phraseBefore(to int) int {
	from := 0
	for i := 0; i < to; i += runeLen(c.s, i) {
		for _, w := range []string{"은 ", "는 ", "로 ", "에 ", "을 ", "를 ", "의 ", "서 ", "해 ", "고 ", "과, ", "며 ", ":", ")", "]", "」", "'", "\"", "다. ", "고, ", "며, ", "해, ", "과는 ", "가 ", "이 "} {
			if strings.HasPrefix(c.s[i:], w) && i+len(w) <= to {
				from = i + len(w)
			}
		}
	}
	return from
}

// leftover looks at the words i..j, part by part.
func (c *clause) leftover(i, j int) {
	s := c.s[i:j]
	if s == "" || !strings.ContainsAny(s, ",/") && !strings.Contains(s, "·") || c.hasVerb(s) {
		return
	}
	from := i
	for k := i; k <= j; {
		n := 0
		if k < j {
			if n = jointAt(c.s[:j], k); n == 0 {
				k += runeLen(c.s, k)
				continue
			}
		}
		c.leftWord(from, k)
		if k == j {
			return
		}
		k += n
		from = k
	}
}

// body finds a public body that was chosen beside places, which has no records but counts
// among those chosen: 가나교육지원청, 다라세무서.
var body = hangul.MustCompile(`^[가-힣]{2,}(?:교육지원청|교육청|세무서|경찰서|소방서|소방본부|보건소|우체국|세관|공사|공단|진흥원|의료원|병원|대학교|학교|법원|검찰청|사업소|지방청|지청)$`)

// leftWord makes an issue of one word or phrase that looks like a name.
func (c *clause) leftWord(i, j int) {
	if j <= i {
		return
	}
	r := trimmed(c.s, i, j)
	words := strings.Trim(c.s[r[0]:r[1]], " *()")
	n := utf8.RuneCountInString(words)
	if n < 2 || n > 14 || !isSyllable(firstRune(words)) || isOrder(words) || strings.HasPrefix(words, "등") || c.ctx.isClass(words) && !isRegion(words) {
		return
	}
	if strings.HasPrefix(c.s[j:], "(") && c.unitAfter(j, j+2) {
		return // 다라습지(가나군): what lies in the place
	}
	if at, n := ministryAt(words, false); n > 0 && at == 0 || decideNounAt(words, 0) != "" || c.named(r[0], r[1]) {
		return
	}
	if _, josa, ok := hangul.Josa(words); ok && strings.HasPrefix(josa, "에") {
		return
	}
	if n, ok := strings.CutPrefix(lastWord(words), "제"); ok && isNumber(n) {
		return // 기존 제1(·2기 특구)
	}
	for _, w := range []string{"그리고", "각각", "총", "모두", "이상", "이와", "아울러", "한편", "또한", "특히", "결과", "올해", "이번", "대상", "최종", "다만", "이어", "그 결과", "단위", "일대", "일원", "등지"} {
		if strings.HasPrefix(words, w) {
			return
		}
	}
	if m := body.FindString(strings.TrimSuffix(words, " 등")); m != "" {
		c.beside = append(c.beside, Holder{Kind: OtherHolder, Words: c.text(r[0], r[0]+strings.Index(c.s[r[0]:r[1]], m)+len(m)), Rule: "list.body"})
		return
	}
	c.ctx.issues.add("unread-list-item", schema.Reject, "these words stand among places and name none that is known", c.text(r[0], r[1]))
}

// hasVerb says that words hold a verb or an object, so that they are prose.
func (c *clause) hasVerb(s string) bool {
	for _, w := range strings.Fields(s) {
		w = strings.Trim(w, ",·*()")
		if _, josa, ok := hangul.Josa(w); ok && utf8.RuneCountInString(w) > 2 {
			switch josa {
			case "을", "를", "에서", "은", "는", "에", "으로", "로", "에는":
				return true
			}
		}
		for _, e := range []string{"하여", "하고", "되어", "했으며", "했다", "하는", "위해", "따라", "통해", "하며", "이며", "된"} {
			if strings.HasSuffix(w, e) {
				return true
			}
		}
	}
	return false
}

// named says that a programme is named within the bytes i..j.
func (c *clause) named(i, j int) bool {
	for _, m := range c.mentions {
		if m.from < j && m.to > i {
			return true
		}
	}
	return false
}

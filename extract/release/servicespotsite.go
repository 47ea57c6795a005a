package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// placeFirst parts the words of a place, in the genitive, from the name behind them: 가나시의 다라 로봇.
func (c *clause) placeFirst(r [2]int) (site, name [2]int) {
	k := genitiveOf(c.s[r[0]:r[1]])
	if k <= 0 {
		return site, r
	}
	site, name = [2]int{r[0], r[0] + k}, trimmed(c.s, r[0]+k+len("의 "), r[1])
	if n, ok := c.ctx.gaz.placeAt(c.s[:site[1]], site[0]); !ok || n.to != site[1] || !c.canName(name) {
		return [2]int{}, r
	}
	return site, name
}

// roleFirst is the word for what somebody does with a service before who does: (개발 가나), (신청기업 다라).
var roleFirst = hangul.MustCompile(`^(?:` + makerWords + `|개발|제안|신청|운영|제공|수행|제작|담당)\s([^\s:])`)

// withoutRole are the bytes of who has a service without such a word.
func (c *clause) withoutRole(r [2]int) [2]int {
	if m := roleFirst.FindStringSubmatchIndex(c.s[r[0]:r[1]]); m != nil {
		return [2]int{r[0] + m[2], r[1]}
	}
	return r
}

// namedThenTold reads a name before a colon and, behind it, words that tell what it does, which have who has it in a bracket at
// the end: 가나 길 안내: 빈 길을 소리로 알림(다라).
func (c *clause) namedThenTold() (out []spot) {
	s := strings.TrimRight(c.s, " .")
	open := strings.LastIndexByte(s, '(')
	k := strings.Index(s, ": ")
	if c.base != 0 || k <= 0 || open < k || !strings.HasSuffix(s, ")") || strings.Count(s[k:], "(") > 1 {
		return nil
	}
	name, told, by := trimmed(s, lineStart(s), k), trimmed(s, k+1, open), c.withoutRole(trimmed(s, open+1, len(s)-1))
	if told[1] <= told[0] || strings.ContainsAny(s[:k], "('\"") || !c.spotName(name) || !strings.Contains(s[name[0]:name[1]], " ") || !c.canHave(by) || !(holdsObject(s[told[0]:told[1]]) || saysHow.MatchString(s[told[0]:told[1]])) {
		return nil
	}
	out = []spot{{tale: c.tell(by, name, false), form: "told"}}
	out[0].leads = true
	return out
}

// saysHow finds that words are no name but tell what is done, where or for whom.
var saysHow = hangul.MustCompile(`(?:에서|에게|으로|하는|되는|맞는|있는|[한된]|도록|하여|해)\s`)

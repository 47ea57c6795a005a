package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// together makes the holders of a list one that holds jointly, where the words behind
// it say so: 가나군과 다라군을 공동으로 지정, 하나의 특구로 묶어; or give all one number: 제3호
// 특구로 지정.
func (c *clause) together(g governed, all []Holder) {
	rest := strings.TrimLeft(strings.TrimPrefix(c.s[g.to:], g.josa), " ")
	if t, ok := strings.CutPrefix(rest, "각각 "); ok && (asOne(t) || bound(t)) {
		c.pairs(g.list.entries(), all)
		return
	}
	if len(g.list.runs) > 1 || len(all) < 2 || !asOne(rest) && !bound(rest) && (g.list.runs[0].count != nil || !jointlyBehind.MatchString(rest)) {
		return
	}
	for i := range all {
		if all[i].Joint > 0 {
			return
		}
	}
	for i := c.firstBound(g.list.entries(), len(all)); i < len(all); i++ {
		all[i].Joint = 1
	}
}

// firstBound is the first of the names that words behind them bind: the last but one, where 와 or 과 joins the last two and the release
// declares one less than there are names (3곳: 가나시, 다라군, 그리고 마바군과 사아군이 함께 신청한), else the first.
func (c *clause) firstBound(entries []entry, names int) int {
	k := names - 2
	if k < 1 || len(entries) != names || c.ctx.header == nil {
		return 0
	}
	gap := strings.TrimSpace(c.s[max(entries[k].to, entries[k].nameAt.to):entries[k+1].from])
	if told := c.ctx.declaredFirst(); gap != "와" && gap != "과" || !told[names-1] || told[names] {
		return 0
	}
	return k
}

// pairs makes those that 와 or 과 joins hold together: 가나도와 다라시, 마바도와 사아시가 각각 공동으로 신청한.
func (c *clause) pairs(entries []entry, all []Holder) {
	if len(entries) != len(all) {
		return
	}
	for i, n := 0, 1; i+1 < len(all); i++ {
		gap := strings.TrimSpace(c.s[max(entries[i].to, entries[i].nameAt.to):entries[i+1].from])
		if gap != "와" && gap != "과" || all[i].Joint > 0 || all[i+1].Joint > 0 {
			continue
		}
		all[i].Joint, all[i+1].Joint = n, n
		n++
	}
}

// jointlyBehind finds that what they became they are jointly: (가나군, 다라군이) 마바권으로 공동 지정됐다.
var jointlyBehind = hangul.MustCompile(`^[^\s,.]{2,30}(?:으로|로|에) 공동 (?:지정|선정|인증)`)

// asOne says that words behind names make one holder of them.
func asOne(rest string) bool {
	if t, ok := strings.CutPrefix(rest, "공동으로"); ok {
		return strings.HasPrefix(t, ",") || strings.HasPrefix(t, " ") && !strings.HasPrefix(t, " 신청")
	}
	word, _, _ := strings.Cut(rest, " ")
	return word == "하나의" || strings.HasPrefix(word, "제") && isNumbered(word) && !strings.ContainsAny(word, ",.")
}

// boundWords are in what binds names together; bound looks closer where one is near.
var boundWords = setOf("묶", "공동", "함께", "같이", "손", "힘을", "연합", "협력", "참여", "구성", "결성", "이뤄", "이루어", "1곳으로", "한 곳으로", "1개", "하나로")

// Words behind names bind them: they are tied together (묶어 하나의), or what was decided on is asked for,
// made or run by them together (함께 신청한), or is one thing by its number (마바권 1곳으로). That all
// were chosen together (함께 선정) does not.
var (
	tied       = hangul.MustCompile(`^(?:[^\s,.]{2,20}\s){0,3}?묶(?:어|은|여|였|인|으|고)`)
	doTogether = hangul.MustCompile(`^(?:공동(?:으로)?|함께|같이|손(?:을\s)?(?:맞)?잡고|힘을\s(?:모아|합쳐)|연합(?:해|하여)|협력(?:해|하여))\s(?:[^\s,.]{1,12}\s)?(?:신청|제안|제출|응모|기획|구상|조성|추진|운영|참여|준비|마련|설계|관리|이용)(?:한|하는|된|해 온|해온)\s|^(?:공동(?:으로)?|함께|같이|손(?:을\s)?(?:맞)?잡고|힘을\s(?:모아|합쳐)|연합(?:해|하여)|협력(?:해|하여))\s(?:꾸린|만든|만드는|세운|낸|내놓은|이룬)\s`)
	allied     = hangul.MustCompile(`^손(?:을\s)?(?:맞)?잡은\s|^힘을\s(?:모은|합친)\s|^(?:으로\s|로\s)?(?:참여|구성|결성|이뤄|이루어)(?:하는|한|된|진)\s(?:[^\s,.]{1,12}\s)?(?:컨소시엄|연합|협의체)`)
	asOneThing = hangul.MustCompile(`^[^,.]{2,40}\s(?:1|한)\s?(?:곳|개소|개\s[가-힣]{1,4})(?:으로|로)\s(?:묶|지정|선정|인증)`)
)

// bound says that the words right behind names bind them to one holder.
func bound(rest string) bool {
	rest = head(rest, 120)
	return boundWords.in(rest) && (tied.MatchString(rest) || doTogether.MatchString(rest) || allied.MatchString(rest) || asOneThing.MatchString(rest))
}

// passTogether passes the word that makes one holder of the names before it: 가나·다라시
// 공동, 마바군; 가나·다라시 컨소시엄.
func (p *listParser) passTogether() bool {
	word := togetherWords.at(strings.TrimLeft(p.s[p.i:p.end], " "))
	if word == "" || !strings.HasPrefix(p.s[p.i:], " "+word) {
		return false
	}
	to := p.i + len(" ") + len(word)
	t := strings.TrimLeft(p.s[to:p.end], " ")
	if t != "" && !strings.ContainsAny(t[:1], ",)/;.") && (word == "공동" || josaAt(p.s[:p.end], to) == "") {
		return false
	}
	p.i = to
	return true
}

// togetherWords are words behind names for what they make together.
var togetherWords = setOf("공동", "컨소시엄", "연합")

// namesTogether says that a bracket begins with names that hold together.
func (p *listParser) namesTogether(from, to int) bool {
	_, ok := p.ctx.gaz.placeAt(p.s[:to], from)
	return ok && strings.Contains(p.s[from:to], " 공동")
}

// jointBehind finds behind names in a bracket that they hold together: 충북(가나·다라군, 공동), 강원(마바·사아군 연합 신청).
var jointBehind = hangul.MustCompile(`[가-힣](,\s?|\s|\s?/\s?|\s?·\s?)(?:공동|연합|컨소시엄)(?:\s?(?:신청|응모|참여|추진|운영|조성|지정|선정))?\s?$`)

// jointNote gives the bytes of such words at the end of what a bracket holds, with what parts them from the names.
func jointNote(words string) int {
	if !togetherWords.in(words) {
		return 0
	}
	if m := jointBehind.FindStringSubmatchIndex(words); m != nil {
		return len(words) - m[2]
	}
	return 0
}

package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// statusOnly is a phrase that says a status and nothing else: 신규 지정, 지정기간 연장, 지정내용 변경.
var statusOnly = hangul.MustCompile(`^` + outcomePhrase + statusPhrase + `$`)

// outcomeSign stands between what was decided on and the outcome.
const outcomeSign = `(?:-|–|—|:|/|→|⇒|➔|➜|➡|☞|▶|▷|=>|->)`

// statusBehind is such a phrase behind a service, or what came of it: 가나(다라) - 지정기간 연장, 가나(다라) ⇒ 조건부 승인.
var statusBehind = hangul.MustCompile(`\s` + outcomeSign + `\s?(` + outcomePhrase + statusPhrase + `)$`)

// statusTail is such a phrase at the end of words.
var statusTail = hangul.MustCompile(`\s` + statusPhrase + `$`)

// outcomePhrase may stand before such a phrase and tells how it was decided.
const outcomePhrase = `(?:(?:조건부|원안|수정|최종)\s?)?`

const statusPhrase = `(?:(?:신규|재|추가|인증|지정|선정|승인|기간|내용|조건|유효기간|연장|변경|확장|취소|해제|반납|유예|예비|갱신)\s?)+`

// statusLead reads a bracket at byte i that begins with a status, and gives the bytes of what it
// is said of: behind the bracket, or behind the colon in it. st is empty where there is none.
func statusLead(s string, i int) (st schema.Status, by [2]int, from, to int) {
	a, b, end := bracketAt(s, i)
	if end == 0 {
		return "", by, 0, 0
	}
	words := s[a:b]
	from, to = end+spaces(s[end:]), len(s)
	if k := strings.IndexByte(words, ':'); k > 0 {
		words, from, to = words[:k], a+k+1+spaces(s[a+k+1:]), b
	}
	st, x, y, ok := cellStatus(words)
	if !ok || from >= to || !statusOnly.MatchString(strings.TrimSpace(words)) {
		return "", by, 0, 0
	}
	return st, [2]int{a + x, a + y}, from, to
}

// statusHead says that a line does nothing but head services of a status: [신규 지정], 2. 지정기간 연장 서비스 (2건),
// perhaps behind the name of the programme.
func (ctx *context) statusHead(p *passage) (st schema.Status, ok bool) {
	i, j := lineStart(p.S), len(strings.TrimRight(p.S, " :"))
	if a, b, end := bracketAt(p.S, i); end == j {
		i, j = a, b
	}
	if j-i > longestLabel || i >= j {
		return "", false
	}
	l := lineLabel{words: trimmed(p.S, i, j)}
	if l.words[0] >= l.words[1] {
		return "", false
	}
	if ctx.readLabel(p.S, &l) {
		return l.status, l.status != ""
	}
	if _, _, _, ok := cellStatus(p.S[i:j]); !ok {
		return "", false
	}
	for _, m := range ctx.mentionsIn(p.S) { // 가나서비스 지정기간 연장 (2건)
		if m.from == l.words[0] && m.to < j {
			l.words = trimmed(p.S, m.to, j)
			ok = ctx.readLabel(p.S, &l) && l.status != ""
			return l.status, ok
		}
	}
	return "", false
}

// byStatus parts a series by the statuses behind its items, where each has one; nil else.
func (ctx *context) byStatus(s *itemSeries) (out []*itemSeries) {
	for _, it := range s.items {
		p := &ctx.passages[it.kindAt()]
		st, a, b, ok := cellStatus(p.S[it.kind[0]:it.kind[1]])
		if !ok {
			return nil
		}
		k := slices.IndexFunc(out, func(o *itemSeries) bool { return o.head.status == st })
		if k < 0 {
			k, out = len(out), append(out, &itemSeries{head: seriesHead{status: st, by: p.value(it.kind[0]+a, it.kind[0]+b, "list.status")}, line: s.line, part: true})
		}
		out[k].items = append(out[k].items, it)
	}
	return out
}

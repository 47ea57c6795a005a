package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// baseOfLines gives services that were prolonged or changed the year in which their own line says that they were
// certified first: 가나 결제(다라) : ’21. 3월 지정 당시의 이용처를 넓힘; 가나 결제(다라, ’21년 지정).
func (ctx *context) baseOfLines(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !d.Status.OfEarlier() || d.BaseYear.Said() || len(d.Holders) != 1 || d.Where > InList && d.Where != InBody {
			continue
		}
		if h := &d.Holders[0]; h.Kind == ServiceHolder && h.BaseYear.Empty() {
			v := viewOf(d.Words)
			if h.BaseYear = ctx.firstCertified(v); h.BaseYear.Empty() {
				h.BaseYear = ctx.baseBefore(v, strings.Index(v.S, viewOf(h.Words).S))
			}
			if h.BaseYear.Empty() {
				h.BaseYear = ctx.certifiedBelow(d)
			}
			if h.BaseYear.Empty() {
				h.BaseYear = ctx.certifiedOver(d)
			}
			if h.BaseYear.Empty() && d.Where == InBody {
				h.BaseYear = ctx.certifiedAfter(d.Block, viewOf(h.Words).S)
			}
		}
	}
}

// mostToldBelow bounds the lines looked at below a service for the year in which it was certified.
const mostToldBelow = 4

// certifiedBelow is that year where a line below the one that names the service tells it.
func (ctx *context) certifiedBelow(d *Decision) doc.Text {
	i := slices.IndexFunc(ctx.passages, func(p passage) bool { return p.index == d.Block && p.raw.S == d.Words.S })
	if i < 0 {
		return doc.Text{}
	}
	p := &ctx.passages[i]
	form, ordinal, _ := itemForm(p)
	for j := i + 1; j < len(ctx.passages) && j <= i+mostToldBelow; j++ {
		q := &ctx.passages[j]
		if f, n, _ := itemForm(q); q.Kind == doc.Heading || f == form && (q.Depth == p.Depth && !q.isSentence() || n > 0 && ordinal > 0) || q.Depth < p.Depth && q.Depth != doc.NoBullet {
			break
		}
		if !strings.Contains(q.S, "년") && !strings.Contains(q.S, ".") {
			continue
		}
		for _, s := range q.sentences() {
			if m := firstLine.FindStringIndex(q.S[s[0]:s[1]]); m != nil {
				for _, y := range date.FindYears(q.S[s[0]:s[1]], ctx.day()) {
					if y.From == m[1] && y.Year < ctx.day().Y {
						return q.text(s[0]+y.From, s[0]+y.To)
					}
				}
			}
			if t := q.text(s[0], s[1]); toldOfIt.MatchString(q.S[s[0]:s[1]]) {
				if y := ctx.firstCertified(viewOf(t)); !y.Empty() {
					return y
				}
			}
		}
	}
	return doc.Text{}
}

// certifiedOver is that year in the sentence over the list that names the service, where it tells what became of those below:
// 2022년에 지정된 다음 2건은 기간이 연장되었다.
func (ctx *context) certifiedOver(d *Decision) doc.Text {
	i := slices.IndexFunc(ctx.passages, func(p passage) bool { return p.index == d.Block && p.raw.S == d.Words.S })
	if i < 0 || ctx.passages[i].isSentence() {
		return doc.Text{}
	}
	p := &ctx.passages[i]
	for i--; i >= 0 && ctx.passages[i].Bullet.S == p.Bullet.S && ctx.passages[i].Depth == p.Depth && !ctx.passages[i].isSentence(); i-- {
	}
	if i < 0 {
		return doc.Text{}
	}
	q := &ctx.passages[i]
	if headOfSentence(q.view).status != d.Status {
		return doc.Text{}
	}
	all := q.sentences()
	last := all[len(all)-1]
	return ctx.firstCertified(viewOf(q.text(last[0], last[1])))
}

// pointsBack opens a sentence on what the one before it names: 이 로봇은, 해당 서비스는.
var pointsBack = hangul.MustCompile(`^\s?(?:이|해당|동|위)\s[^\s,]{2,10}(?:은|는)\s`)

// certifiedAfter is that year where the sentence behind the one that names the service tells it: 이 로봇은 지난해 3월 특례를 받아.
func (ctx *context) certifiedAfter(block int, name string) doc.Text {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.index != block || name == "" || !strings.Contains(p.S, name) {
			continue
		}
		all := p.sentences()
		for k := 0; k+1 < len(all); k++ {
			next := p.S[all[k+1][0]:all[k+1][1]]
			if strings.Contains(p.S[all[k][0]:all[k][1]], name) && pointsBack.MatchString(next) {
				return ctx.firstCertified(viewOf(p.text(all[k+1][0], all[k+1][1])))
			}
		}
	}
	return doc.Text{}
}

// firstLine begins a line on the day of the first: 최초 승인 : 2024. 4. 18.
var firstLine = hangul.MustCompile(`^\s?` + firstDeeds + `(?:연도|일자|일|시기)?\s?[:：]?\s?`)

// toldOfIt opens a sentence on the service that the line above names: the year, perhaps behind 이 서비스는.
var toldOfIt = hangul.MustCompile(`^\s?(?:(?:이|동|본|해당|위)\s?(?:서비스|과제|솔루션|사업)(?:는|은|도)?,?\s)?(?:(?:지난|당초|앞서|최초|처음)\s)*(?:\d{4}|'\d{2})\s?[년.]`)

// firstCertified is the one year of a line behind which it says that something was certified then.
func (ctx *context) firstCertified(v view) (out doc.Text) {
	for _, y := range date.FindYears(v.S, ctx.day()) {
		if now := ctx.day().Y; now > 0 && y.Year > now || !certifiedThen.MatchString(v.S[y.To:]) {
			continue
		}
		if !out.Empty() {
			return doc.Text{}
		}
		out = v.text(y.From, y.To)
	}
	return out
}

// certifiedThen follows the year in which something was certified: 3월 지정, . 3월 처음 승인된,
// 7월 가나서비스로 지정되어.
var certifiedThen = hangul.MustCompile(`^[.년도]{0,2}\s?(?:\d{1,2}(?:월|\.)?\s?(?:\d{1,2}(?:일|\.)?)?)?에?\s?(?:(?:최초|처음|신규)(?:로)?\s?)?(?:'?[가-힣A-Za-z·]+'?(?:\s[가-힣]+'?)?(?:로|으로)\s(?:(?:최초|처음|신규)(?:로)?\s)?)?(?:지정|승인|인증|선정|특례|허가)\s?(?:당시|된|한\s|받은|[을를]\s(?:받은|받아|취득한|획득한|얻은)|받아|되어|돼|되었|됐|[),]|$)`)

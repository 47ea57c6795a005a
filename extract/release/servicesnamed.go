package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// chosenServices begins a sentence that does nothing but name the services chosen: 선정된 서비스는, 이번에
// 인증받은 3개 서비스는.
var chosenServices = hangul.MustCompile(`^\s?(?:이번에\s|올해\s|금번\s)?(?:신규로?\s|새로\s|최종\s)?(?:선정|지정|인증|승인|확정)(?:된|받은|을\s받은|한)\s(?:[0-9]{1,2}(?:개|건)의?\s)?(?:\S+\s)?(?:서비스|솔루션|과제|특례|사업|프로젝트|플랫폼|시스템|앱)(?:\s?[0-9]{1,2}[건개])?(?:은|는|으로는|로는)\s`)

// servicesNamed reads a sentence that names the services which a statement before it only counts,
// as many: 선정된 서비스는 가나 알림, 다라 감지, 마바 돌봄이다.
func (r *listReader) servicesNamed(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if d, ok := r.quotesNamed(p, from, to, before); ok {
		return d, true
	}
	m := chosenServices.FindStringIndex(s)
	if m == nil || strings.ContainsAny(s, `'"(`) || strings.Contains(s, "이며") || strings.Contains(s, "이고") {
		return nil, false // told with more: see topicServices, quotedServices
	}
	counts := func(d *Decision) bool { return d.countsOnly() && certifies(d.Scheme) == scheme.Service }
	for _, told := range [][]Decision{before, r.anchor, r.untold} {
		k := theOnly(told, counts)
		if k < 0 {
			continue
		}
		c := &clause{ctx: r.ctx, view: p.view, base: from, s: s, block: p.index, where: InList, rule: "list.services"}
		end := c.nameEnd(m[1], len(strings.TrimRight(s, " .")))
		if t := markedTail.FindStringIndex(s[m[1]:]); t != nil && strings.HasPrefix(strings.TrimLeft(s[m[1]+t[0]:], " "), "등") {
			end = m[1] + t[0]
		}
		u, ok := c.serviceList(m[1], end)
		if !ok || len(u.services) != declared(&told[k]) || len(u.services) < 2 || u.open {
			return nil, false
		}
		d := told[k]
		d.Holders, d.Counts, d.Applicants, d.Open = u.services, nil, Value{}, false
		d.Where, d.Block, d.Rule, d.Words = InList, p.index, c.rule, p.text(from, to)
		return []Decision{d}, true
	}
	return nil, false
}

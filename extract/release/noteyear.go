package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// yearLabel begins a note that lists those of a year: ※ 2024년 선정 도시: , * (’23년 지정).
var yearLabel = hangul.MustCompile(`^[※*\-\s]*[\[(<]?\s?('?(?:20)?\d{2}년)(?:도)?(?:에)?\s?(?:신규\s?|기\s?|최초\s?)?(?:지정|선정|선포|인증|승인)(?:된)?\s?(?:지역|도시|지구|지자체|지방정부|시·군|대상|대상지|마을|특구|현황)?\s?(?:\([^)]{0,20}\))?\s?(?:[\])>]\s?[:：]?|[:：])`)

// ofEarlierYear says that a note lists those of a year before the one the release tells of, of which neither its title nor
// its first statements speak.
func (r *listReader) ofEarlierYear(p *passage) bool {
	if !strings.Contains(head(p.S, 30), "년") || p.isSentence() {
		return false
	}
	m := yearLabel.FindStringSubmatchIndex(p.S)
	if m == nil {
		return false
	}
	day, words := r.ctx.day(), p.S[m[2]:m[3]]
	all := date.FindYears(words, day)
	if len(all) != 1 || day.Y == 0 || all[0].Year >= day.Y || r.ctx.yearOfTitle(all[0].Year) {
		return false
	}
	now := day.M > 3 || all[0].Year < day.Y-1
	for _, v := range r.ctx.leadViews(2) {
		for _, y := range date.FindYears(v.S, day) {
			if y.Year == all[0].Year {
				return false
			}
			now = now || y.Year == day.Y
		}
	}
	return now
}

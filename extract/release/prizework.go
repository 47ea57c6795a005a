package release

import "injeung/normalize/hangul"

// workOf is what a place did, in quotes behind its name: (가나시)의 ‘나무 심기’.
var workOf = hangul.MustCompile(`^의 (?:'[^']{2,60}'|"[^"]{2,60}"|「[^」]{2,60}」)`)

// withWork takes what a place did to its name: (가나시의 ‘나무 심기’)가.
func (c *clause) withWork(r *prizeRun) {
	if r.josa != "의" {
		return
	}
	if n := len(workOf.FindString(c.s[r.last:])); n > 0 {
		r.last, r.works = r.last+n, true
		r.josa = josaBehind(c.s, r.last-1)
	}
}

// goesOn says that another place with what it did follows, or others behind those counted: (가나시의 ‘나무 심기’)와 다라군의 ‘꽃길’이,
// (가나와 다라 등 2개 시·도)와 마바시 등 2개 시가.
func (r *prizeRun) goesOn() bool {
	return (r.works || r.count != nil) && (r.josa == "와" || r.josa == "과")
}

// fieldOfNext leads from those of one field to those of the next, who got the same prize: 심기 분야에서는 가나시(가), 가꾸기 분야에서는
// (다라군이 대상을 받았다).
var fieldOfNext = hangul.MustCompile(`^,\s['"]?[가-힣A-Za-z0-9· ]{1,30}['"]?\s?(?:분야|부문|유형|형|그룹)(?:에서는|에선|에는|엔|에서)\s$`)

package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// A sentence may tell when those were certified whom it only counts, or all of whom it names: 2021년 지정된 아래 2건의 지정기간을
// 연장했다; ‘가나’와 ‘다라’는 2021년 인증 이후의 실적으로 인증이 연장되었다. The number, or the names, must be those of one status.

// endsOrGoesOn are words of what becomes of those certified before.
var endsOrGoesOn = setOf("연장", "재지정", "재인증", "갱신", "해제", "취소", "변경", "만료", "끝나", "종료", "다시", "넓", "유지", "유효기간", "지정기간", "인증기간", "제품", "서비스", "기술", "과제")

// tellByCount gives the year of the clause to all of the one status that has as many as it counts, or all of whom it names.
func (c *clause) tellByCount(f *Facts) {
	y, ok := c.onlyGone()
	if !ok || !endsOrGoesOn.in(c.s) || !certifiedThen.MatchString(c.s[y.To:]) && !certifiedSince.MatchString(c.s[y.To:]) {
		return
	}
	named := c.earlierNamed(len(c.s))
	var fits []deed
	for d, held := range heldEarlier(f) {
		if (c.counts(len(held)) || c.namesThem(held)) && (named == "" || named == d.status) {
			fits = append(fits, d)
		}
	}
	if len(fits) != 1 {
		return
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != fits[0].scheme || d.BaseYear.Said() {
			continue
		}
		for k := range d.Holders {
			if h := &d.Holders[k]; h.BaseYear.Empty() && d.statusOf(h) == fits[0].status {
				h.BaseYear = c.yearText(y)
			}
		}
	}
}

// statusOf is the status of a holder of the decision.
func (d *Decision) statusOf(h *Holder) schema.Status {
	if h.Status != "" {
		return h.Status
	}
	return d.Status
}

// heldEarlier are the names of those of each status of earlier holders, where none has a year of it.
func heldEarlier(f *Facts) map[deed]map[string]bool {
	all, dated := map[deed]map[string]bool{}, map[deed]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			h := &d.Holders[k]
			key := deed{d.Scheme.ID, d.statusOf(h)}
			if !key.status.OfEarlier() {
				continue
			}
			if all[key] == nil {
				all[key] = map[string]bool{}
			}
			all[key][hangul.Key(nameHeld(h))] = true
			dated[key] = dated[key] || !h.BaseYear.Empty() || d.BaseYear.Said()
		}
	}
	for key := range dated {
		if dated[key] {
			delete(all, key)
		}
	}
	return all
}

// counts says that the clause counts n holders, two or more.
func (c *clause) counts(n int) bool {
	if n < 2 {
		return false
	}
	for _, k := range countsIn(c.s) {
		if k.n == n && isHolderUnit(k) {
			return true
		}
	}
	return false
}

// namesThem says that the clause names all of some holders.
func (c *clause) namesThem(held map[string]bool) bool {
	key := hangul.Key(c.s)
	for name := range held {
		if len(name) < 2*len("가") || !strings.Contains(key, name) {
			return false
		}
	}
	return len(held) > 0
}

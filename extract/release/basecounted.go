package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// A sentence may tell when those were certified whom it only counts, or all of whom it names: 2021년 지정된 아래 2건의 지정기간을
// 연장했다; ‘가나’와 ‘다라’는 2021년 인증 이후의 실적으로 인증이 연장되었다. The number, or the names, must be those of one status.

// endsOrGoesOn are words of what becomes of those certified before.
var endsOrGoesOn = setOf("연장", "재지정", "재인증", "갱신", "해제", "취소", "변경", "만료", "끝나", "종료", "다시", "넓", "점검", "재검토", "도래", "심사", "재평가", "이후", "뒤", "동안", "유지", "유효기간", "지정기간", "인증기간", "제품", "서비스", "기술", "과제")

// tellByCount gives the year of the clause to all of the one status that has as many as it counts, or all of whom it names.
func (c *clause) tellByCount(f *Facts, keys heldKeys) {
	y, ok := c.onlyGone()
	if !ok || !endsOrGoesOn.in(c.s) || !certifiedThen.MatchString(c.s[y.To:]) && !certifiedSince.MatchString(c.s[y.To:]) {
		return
	}
	named := c.earlierNamed(len(c.s))
	var fits []deed
	earlier := keys.heldEarlier(f)
	for d, held := range earlier {
		if (c.counts(heads(held)) || c.namesThem(held)) && (named == "" || named == d.status) {
			fits = append(fits, d)
		}
	}
	switch {
	case len(fits) > 1:
		return
	case len(fits) == 0:
		if fits = c.countsTogether(earlier); len(fits) == 0 {
			return
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != fits[0].scheme || d.BaseYear.Said() {
			continue
		}
		for k := range d.Holders {
			if h := &d.Holders[k]; h.BaseYear.Empty() && slices.Contains(fits, deed{d.Scheme.ID, d.statusOf(h)}) {
				h.BaseYear = c.yearText(y)
			}
		}
	}
}

// countsTogether are the statuses of one programme that the clause counts as one: of 5곳 certified then 3곳 were renewed, 1곳 put off
// and 1곳 revoked.
func (c *clause) countsTogether(held map[deed]map[string]bool) (out []deed) {
	all, of := map[string]int{}, map[string][]deed{}
	for d, names := range held {
		all[d.scheme] += heads(names)
		of[d.scheme] = append(of[d.scheme], d)
	}
	for id, n := range all {
		if len(of[id]) > 1 && c.counts(n) {
			if out != nil {
				return nil
			}
			out = of[id]
		}
	}
	return out
}

// statusOf is the status of a holder of the decision.
func (d *Decision) statusOf(h *Holder) schema.Status {
	if h.Status != "" {
		return h.Status
	}
	return d.Status
}

// heldKeys are the names of holders, whom each sentence on years is held against.
type heldKeys map[*Holder]string

// of is the name of a holder with its 시·도 behind a bar.
func (keys heldKeys) of(h *Holder) string {
	key, ok := keys[h]
	if !ok {
		key = hangul.Key(nameHeld(h)) + "|" + sidoKeyOf(hangul.FoldString(h.Province.S))
		keys[h] = key
	}
	return key
}

// heldEarlier are the names of those of each status of earlier holders, with their 시·도 behind a bar, where none has a year of it.
func (keys heldKeys) heldEarlier(f *Facts) map[deed]map[string]bool {
	all, dated := map[deed]map[string]bool{}, map[deed]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			h := &d.Holders[k]
			key := deed{d.Scheme.ID, d.statusOf(h)}
			if !key.status.OfEarlier() && key.status != schema.Deferred {
				continue
			}
			if all[key] == nil {
				all[key] = map[string]bool{}
			}
			all[key][keys.of(h)] = true
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

// heads is how many places or services such names are: one told with its 시·도 and without it is one, 가군 of two of them are two.
func heads(held map[string]bool) (n int) {
	seen := map[string]int{}
	for key := range held {
		name, sido, _ := strings.Cut(key, "|")
		name = placeKey(name) // 가나, as titles have it, is 가나시
		if seen[name] += 0; sido != "" {
			seen[name]++
		}
	}
	for _, k := range seen {
		n += max(k, 1)
	}
	return n
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
		name, _, _ = strings.Cut(name, "|")
		if len(name) < 2*len("가") || !strings.Contains(key, name) {
			return false
		}
	}
	return len(held) > 0
}

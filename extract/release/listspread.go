package release

import (
	"strings"

	"injeung/normalize/place"
)

// spreadStatus gives a status printed behind a name to those before it that have none, where it is
// printed for all of them (이상 재지정), where they are joined by dots, or where names of another
// status stand so, too: 가나, 다라(신규), 마바, 사아(재지정). Else it is of the last alone.
func (r *run) spreadStatus(s string) {
	n, parted := len(r.entries), false
	for i := 1; i < n; i++ {
		last := &r.entries[n-1]
		parted = parted || last.status != "" && r.entries[i-1].status != "" && r.entries[i-1].status != last.status
	}
	for i := n - 2; i >= 0; i-- {
		e, next := &r.entries[i], &r.entries[i+1]
		if e.status == "" && next.status != "" && (parted || e.tight || strings.HasSuffix(strings.TrimRight(s[:next.statusBy[0]], " "), "이상")) {
			e.status, e.statusBy = next.status, next.statusBy
		}
	}
}

// spreadClass gives a class printed after the last of several names to those
// before it that have none.
func (r *run) spreadClass() {
	n := len(r.entries)
	if n == 0 {
		return
	}
	whole := r.entries[n-1].class[1] > 0
	for i := range r.entries {
		whole = whole && !r.entries[i].work // each has its own bracket
	}
	for i := n - 2; i >= 0; i-- {
		e, next := &r.entries[i], &r.entries[i+1]
		if e.class[1] == 0 && next.class[1] > 0 && !e.work && (whole || e.tight) {
			e.class = next.class
		}
	}
	for i := range r.entries {
		if e := &r.entries[i]; e.class[1] == 0 {
			e.class = r.class
		}
	}
}

// complete gives stems the ending of the next name that has one.
func (r *run) complete(p *listParser) {
	ending, suffix := [2]int{}, ""
	for i := len(r.entries) - 1; i >= 0; i-- {
		e := &r.entries[i]
		local := p.s[e.local[0]:e.local[1]]
		if e.city[1] > 0 {
			continue // 포항 남: the city tells which
		}
		if !e.stem {
			if e.province[1] > e.province[0] && !e.carried && !e.alone() {
				suffix = ""
			}
			if !e.alone() && place.EndsLocal(local) && (suffix == "" && (e.carried || e.province[1] == 0) || suffix != "") {
				ending = [2]int{e.local[1] - len("시"), e.local[1]}
				suffix = p.s[ending[0]:ending[1]]
			}
			continue
		}
		if suffix != "" && p.ctx.gaz.complete(local, suffix) && p.agrees(e, local+suffix) {
			e.ending, e.stem = ending, false
		}
	}
}

// agrees says whether a completed name fits the province printed with it.
func (p *listParser) agrees(e *entry, name string) bool {
	if e.province[1] == 0 {
		return true
	}
	if p.ctx.gaz.within(p.s[e.province[0]:e.province[1]], name) {
		return true
	}
	if e.carried {
		e.carried, e.province = false, [2]int{}
		return true
	}
	return false
}

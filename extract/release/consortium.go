package release

// consortia takes the 시·도 of names such as 전북·익산, 경남-김해, each of which a dot joins to a
// place of its own, for where that lies: those who hold are the places. One pair alone may be
// of two that hold together.
func (l *list) consortia(p *listParser) {
	pairs := 0
	for i := range l.runs {
		n, ok := l.runs[i].pairs(p)
		if !ok {
			return
		}
		pairs += n
	}
	if pairs < 2 {
		return
	}
	for i := range l.runs {
		r := &l.runs[i]
		kept := r.entries[:0]
		for k := 0; k < len(r.entries); k++ {
			e := r.entries[k]
			if r.isPair(p, k) {
				next := r.entries[k+1]
				next.province, next.carried = [2]int{e.nameAt.from, e.nameAt.to}, true
				kept = append(kept, next)
				k++
				continue
			}
			kept = append(kept, e)
		}
		r.entries = kept
	}
}

// pairs counts the 시·도 of a run that are joined to a place of their own; ok says that no
// other stands alone in it.
func (r *run) pairs(p *listParser) (n int, ok bool) {
	for k := range r.entries {
		switch {
		case r.isPair(p, k):
			n++
		case r.entries[k].alone():
			return 0, false
		}
	}
	return n, true
}

// isPair says that entry k is a 시·도 to which a dot or hyphen joins a place of it.
func (r *run) isPair(p *listParser, k int) bool {
	if k+1 >= len(r.entries) {
		return false
	}
	e, next := &r.entries[k], &r.entries[k+1]
	if !e.alone() || !e.tight && !e.hyphen || next.alone() || next.tight || next.hyphen {
		return false
	}
	sido, name := p.s[e.nameAt.from:e.nameAt.to], p.s[next.local[0]:next.local[1]]
	return p.ctx.gaz.within(sido, name) || p.ctx.stemIn(sido, name)
}

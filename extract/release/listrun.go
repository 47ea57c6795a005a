package release

// named is how many names were read so far.
func (p *listParser) named() int {
	n := len(p.now.entries)
	for _, r := range p.runs {
		n += len(r.entries)
	}
	return n
}

// take closes the run with a count.
func (p *listParser) take(c countAt) {
	p.i, p.now.to = c.to, c.to
	if len(p.runs) > 0 && (p.now.count != nil || p.pending.said && c.whole) {
		p.total = &c
		return
	}
	p.now.count = &c
	if c.class[1] > 0 && p.now.class[1] == 0 {
		p.now.class = c.class
	}
}

// close ends the run of names.
func (p *listParser) close() {
	if len(p.now.entries) > 0 {
		r := p.now
		r.group = r.group || p.group
		if p.pending.said {
			p.pending.class = withLatin(p.s, p.pending.class)
			p.pending.apply(&r)
		}
		r.gradeAll(p.s)
		p.runs = append(p.runs, r)
		p.pending.count = nil
	}
	p.now, p.shut = run{}, false
}

// gradeAll gives the grade that leads the run to its names, which may have a class in a bracket besides: 2등급에는 가나시(대도시),
// 다라군(중소도시).
func (r *run) gradeAll(s string) {
	if r.class[1] == 0 || !isGrade(s[r.class[0]:r.class[1]]) {
		return
	}
	for i := range r.entries {
		if e := &r.entries[i]; e.grade[1] == 0 {
			e.grade = r.class
		}
	}
}

func (l listLabel) apply(r *run) {
	if r.class[1] == 0 {
		r.class = l.class
	}
	if r.status == "" {
		r.status, r.statusBy, r.shared = l.status, l.statusBy, l.shared
	}
	if r.count == nil {
		r.count = l.count
	}
	if r.scheme == nil {
		r.scheme = l.scheme
	}
	r.group = r.group || l.province[1] > 0
}

// carry gives a name the province printed before it, where it has none of
// its own and the gazetteer knows the pair.
func (p *listParser) carry(e *entry) {
	switch {
	case e.city[1] > 0 && e.carried:
		return // it is of the city of the name before it
	case e.alone():
		p.province, p.group = [2]int{}, false
		return
	case e.province[1] > e.province[0]:
		if e.bracket[1] == 0 && !(p.group && e.carried) {
			p.province, p.group = e.province, p.group && e.carried
		}
		return
	case p.province[1] == 0:
		return
	}
	if p.ctx.carries(p.s[p.province[0]:p.province[1]], p.s[e.local[0]:e.local[1]], e, p.group) {
		e.province, e.carried = p.province, true
	} else if p.group && e.known && !e.stem {
		e.province = p.province // the group says so, though there is no such place
	} else if !p.group && !e.stem {
		p.province = [2]int{}
	}
}

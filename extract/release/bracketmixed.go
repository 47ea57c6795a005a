package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// workEnds are nouns for what is done in a place; words in a bracket that end so are
// no class.
var workEnds = []string{"조성", "구축", "개최", "정비", "건립", "설치", "도입", "리모델링", "재생사업", "확충", "개선", "만들기", "프로젝트", "개발", "활성화", "복원", "신축", "증축", "건설", "운영", "육성", "축제"}

// isWork says that words tell what is done in a place: 정남진 숲길 조성.
func isWork(s string) bool {
	if !strings.Contains(s, " ") {
		return false
	}
	for _, w := range workEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// mixed reads a bracket that gives the 시·도 of a name and more: 정선군(강원, 도심형).
func (p *listParser) mixed(e *entry, from, to, end int) bool {
	words := p.s[from:to]
	k := strings.IndexAny(words, ",/")
	if k < 0 || e.alone() || e.stem {
		return false
	}
	n, ok := p.ctx.gaz.placeAt(p.s, from+spaces(words))
	if !ok || !n.alone() || strings.TrimSpace(p.s[n.to:from+k]) != "" || !p.ctx.gaz.within(p.s[n.from:n.to], p.s[e.local[0]:e.local[1]]) {
		return false
	}
	rest := trimmed(p.s, from+k+1, to)
	more := p.s[rest[0]:rest[1]]
	switch p.ctx.bracketOf(more) {
	case classIn:
		e.class = rest
	case gradeIn:
		e.grade = rest
	case yearIn:
		e.year = rest
	case statusIn:
		st, by, _ := statusWords(more)
		e.status, e.statusBy = st, [2]int{rest[0] + by[0], rest[0] + by[1]}
	case aside:
		e.work = true
	default:
		return false
	}
	e.province, e.carried, e.to, p.i = [2]int{n.from, n.to}, true, end, end
	return true
}

// partEntry reads a part of a 시·도 in one word with its names in brackets:
// 동대구(동·수성구).
func (p *listParser) partEntry() (entry, bool) {
	r, w := utf8.DecodeRuneInString(p.s[p.i:])
	if !strings.ContainsRune("동서남북중", r) {
		return entry{}, false
	}
	n := p.ctx.gaz.sido(p.s[p.i+w:])
	if n == 0 || p.i+w+n >= p.end || p.s[p.i+w+n] != '(' {
		return entry{}, false
	}
	return p.namesOf([2]int{p.i + w, p.i + w + n}, p.i+w+n)
}

// partOf reads a part of the 시·도 n, a word behind it with its names in brackets:
// 경북 동부권(포항·경주시).
func (p *listParser) partOf(n nameAt) (entry, bool) {
	i := n.to + 1
	if n.to >= p.end || p.s[n.to] != ' ' {
		return entry{}, false
	}
	k := p.wordEnd(i)
	if k >= p.end || p.s[k] != '(' {
		return entry{}, false
	}
	for _, w := range []string{"권", "권역", "부", "지역"} {
		if strings.HasSuffix(p.s[i:k], w) {
			return p.namesOf([2]int{n.from, n.to}, k)
		}
	}
	if endsInOne(p.s[i:k], sitesOfPlace) {
		if from, to, end := bracketAt(p.s, k); end > 0 && p.ctx.gaz.within(p.s[n.from:n.to], p.s[from:to]) {
			return p.namesOf([2]int{n.from, n.to}, k) // 제주 우도(제주시)
		}
	}
	return entry{}, false
}

// quarterOf reads a part of the 시·도 n that is called after it, with its names in brackets: 부산 동부산(해운대·수영구).
func (p *listParser) quarterOf(n nameAt) (entry, bool) {
	i := n.to + 1
	if i >= p.end || p.s[n.to] != ' ' || !strings.ContainsRune("동서남북중", firstRune(p.s[i:])) {
		return entry{}, false
	}
	i += runeLen(p.s, i)
	k := p.wordEnd(i)
	if i >= k || k >= p.end || p.s[k] != '(' || p.ctx.gaz.sido(p.s[i:k]) != k-i || p.ctx.gaz.sidos[p.s[i:k]] != p.ctx.gaz.sidos[p.s[n.from:n.to]] {
		return entry{}, false
	}
	return p.namesOf([2]int{n.from, n.to}, k)
}

// namesOf reads the names in the bracket at i, all of one 시·도: all but the last go
// to the run.
func (p *listParser) namesOf(sido [2]int, i int) (entry, bool) {
	from, to, end := bracketAt(p.s, i)
	if end == 0 || end > p.end {
		return entry{}, false
	}
	in := &listParser{ctx: p.ctx, s: p.s[:to], i: from, end: to, province: sido, group: true}
	for in.next() {
	}
	in.close()
	l := list{runs: in.runs}
	if len(in.runs) != 1 || in.i < to || !l.settle(in) || !l.allKnown() {
		return entry{}, false
	}
	all := l.entries()
	for k := range all {
		if name := p.s[all[k].local[0]:all[k].local[1]]; !p.ctx.gaz.within(p.s[sido[0]:sido[1]], name) && !p.ctx.stemIn(p.s[sido[0]:sido[1]], name) {
			return entry{}, false
		}
	}
	if p.now.entries == nil {
		p.now.from = i
	}
	p.now.entries = append(p.now.entries, all[:len(all)-1]...)
	last := all[len(all)-1]
	last.to = end
	return last, true
}

// jointUnnamed is a joint holder of which only the number of places is told: 4개 시·군 공동.
var jointUnnamed = hangul.MustCompile(`^[0-9]{1,2}개\s?(?:지자체|지방정부|자치단체|시·군·구|시·군|시군|시·도)\s?(?:공동|연합|합동|컨소시엄)\*{0,2}$`)

// countedSites reads a group of a 시·도 with its number, whose bracket names a part of
// each place behind it: 서울 2곳(강동구 천호역, 노원구 창동), 세종 1곳(도담동).
func (p *listParser) countedSites(n nameAt, c countAt, from, to, end int) bool {
	sido := p.s[n.from:n.to]
	var out []entry
	sites, unnamed := false, 0
	pieces := piecesOf(p.s, from, to)
	for _, r := range pieces {
		if jointUnnamed.MatchString(p.s[r[0]:r[1]]) {
			sites, unnamed = true, unnamed+1
			continue
		}
		m := nameAt{from: r[0], province: [2]int{n.from, n.to}}
		if k := p.ctx.gaz.sigungu(p.s[r[0]:r[1]]); k > 0 && p.ctx.gaz.within(sido, p.s[r[0]:r[0]+k]) {
			m.to, m.local = r[0]+k, [2]int{r[0], r[0] + k}
		} else if st, ok := p.ctx.gaz.stemAt(p.s[:r[1]], r[0]); ok && p.ctx.stemIn(sido, p.s[r[0]:st.to]) && st.to < r[1] {
			m.to, m.local, m.stem = st.to, [2]int{r[0], st.to}, true
		} else {
			break
		}
		if m.to < r[1] && p.s[m.to] != ' ' {
			break
		}
		sites = sites || m.to < r[1]
		out = append(out, entry{nameAt: m, to: m.to, known: true, carried: true})
	}
	if len(out) == 0 && c.n == 1 && len(p.ctx.gaz.in[p.ctx.gaz.sidos[sido]]) == 0 && isArea(strings.TrimSpace(p.s[from:to])) {
		out, sites = []entry{{nameAt: n, to: n.to, known: true}}, true // 세종 1곳(도담동)
		pieces = pieces[:1]
	}
	if !sites || len(out) == 0 || len(out)+unnamed != len(pieces) || len(pieces) != c.n {
		return false
	}
	p.overGroups()
	p.close()
	p.i = end
	p.now = run{entries: out, from: n.from, to: end, count: &c, group: true}
	p.close()
	p.province, p.group = [2]int{}, false
	return true
}

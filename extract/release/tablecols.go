package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// settle decides by content what headers leave open: columns without a known
// word and words like 구분 that may head anything. It is done once a table.
func (r *tableReader) settle() {
	if r.settled {
		return
	}
	r.settled = true
	r.worksAside()
	for c := range r.cols {
		r.cols[c].in = r.contentOf(c)
	}
	for c := range r.cols {
		in := r.cols[c].in
		switch r.cols[c].kind {
		case noKind:
			r.cols[c].kind = r.guess(c, in)
		case classCol, domainCol, statusCol, namesCol, remarkCol:
			if r.cols[c].kind == classCol && in.most(in.numbers, 0.9) && r.partsByNumber(c) {
				continue // 그룹: 1, 1, 2, 2
			}
			r.cols[c].kind = reconsider(r.cols[c].kind, in)
			if told := hangul.Key(r.cols[c].words().S); r.cols[c].kind == classCol && strings.HasSuffix(told, "결과") {
				r.cols[c].kind = r.kindOfResult(c)
			}
		case bodyCol, partnerCol:
			r.cols[c].kind = r.kindOfBodies(c, in)
		case projectCol:
			if in.cells > 1 && in.most(in.places, 0.9) && in.sidos == 0 && !r.has(placeCol, sigunguCol, seatCol, companyCol, operatorCol) && headsZones(r.cols[c].words().S) && r.namesWhole(c) {
				r.cols[c].kind = placeCol // 지구명(운영구간): 가나시(다라동~마바역)
			}
		case placeCol:
			if r.runsThings(c) {
				r.cols[c].kind = companyCol
				continue
			}
			if in.most(in.sidos, 0.9) && in.cells > 1 && r.placesBeside(c) {
				r.cols[c].kind = sidoCol
			} else if in.places == 0 && in.cells > 1 && r.namedBeside(c) && r.sitedCells(c) == 0 {
				r.cols[c].kind = seatCol // 대상 지역: 달맞이공원 일원
			}
		}
	}
	r.regionsApart()
}

// kindOfBodies is what a column of bodies or partners holds.
func (r *tableReader) kindOfBodies(c int, in content) colKind {
	kind := r.cols[c].kind
	switch {
	case r.runsThings(c):
		return companyCol
	case kind == partnerCol && r.has(sigunguCol, placeCol) && startsWithAny(hangul.Key(r.cols[c].words().S), []string{"협력", "협업"}):
		return kind // who helps those that were chosen
	case in.most(in.places, 0.5) && (kind == bodyCol || !r.has(serviceCol, companyCol, bodyCol)) && !(r.has(serviceCol) && certifies(r.scheme()) != scheme.City) && !(r.has(companyCol) && r.countsServices()) && !r.mixedBodies(in):
		return placeCol
	case kind == bodyCol:
		return companyCol
	}
	return kind
}

// mixedBodies says that a column of bodies, some of them places, stands beside projects that are certified as services are: each body
// has its own. 과제명 | 기관: 나주시, 산림청, 춘천시.
func (r *tableReader) mixedBodies(in content) bool {
	return in.places < in.cells && r.has(projectCol) && certifies(r.scheme()) == scheme.Service
}

// kindOfResult is what a column headed as a result holds.
func (r *tableReader) kindOfResult(c int) colKind {
	switch {
	case r.performs(c):
		return gradeCol // 평가 결과: 매우 우수
	case r.tellsStatuses(c):
		return statusCol // 심의 결과: 가나거점, 예비거점
	}
	return remarkCol
}

// tellsStatuses says that each cell of a column is but a word or two, and that one of them has a status among them.
func (r *tableReader) tellsStatuses(c int) bool {
	told := false
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow || !r.fresh(row, c) {
			continue
		}
		s := r.spelled(row, c)
		if len(s) > longestValue {
			return false
		}
		st, _, _, ok := cellStatus(s)
		told = told || ok && st != schema.New
	}
	return told
}

// namedBeside says that another column under a word for places names one in every row.
func (r *tableReader) namedBeside(col int) bool {
	for c := range r.cols {
		if k := r.cols[c].kind; c == col || k != placeCol && k != sigunguCol {
			continue
		}
		if in := r.cols[c].in; in.places == in.cells && in.cells >= r.cols[col].in.cells {
			return true
		}
	}
	return false
}

// placesBeside says that another column of the same stripe names places of
// the second level.
func (r *tableReader) placesBeside(col int) bool {
	for c := range r.cols {
		if c == col {
			continue
		}
		if in := r.cols[c].in; in.most(in.places-in.sidos+in.dashes, 0.5) && in.places > in.sidos {
			return true
		}
	}
	return false
}

// guess says what a column without a known header word holds.
func (r *tableReader) guess(col int, in content) colKind {
	switch {
	case in.cells == 0:
		return noKind
	case in.most(in.sidos, 0.8) && (in.cells > 1 || r.placesBeside(col)) && r.placesBeside(col) && !r.ctx.isSido(r.cols[col].words()):
		return sidoCol // under the name of a province 광주시 is a place of it
	case in.most(in.places, 0.5):
		return placeCol
	case in.most(in.numbers, 0.9) && len(r.cols[col].path) == 0 && col == 0:
		return seqCol
	case in.most(in.statuses, 0.8):
		return statusCol
	case in.most(in.years, 0.8) && len(r.cols[col].path) == 0:
		return yearCol
	case in.most(in.companies, 0.5):
		return companyCol
	}
	return noKind
}

// reconsider decides between the things that 구분, 분야, 결과 and 비고 head.
func reconsider(k colKind, in content) colKind {
	switch {
	case in.most(in.statuses, 0.6) && k != remarkCol:
		return statusCol
	case k == namesCol && in.most(in.places, 0.5):
		return placeCol
	case k == namesCol && in.most(in.years, 0.8):
		return yearCol // 지정 over years
	case k == namesCol && in.most(in.numbers+in.counted, 0.9):
		return numberCol // 선정 over 3곳
	case k == remarkCol:
		return k
	case in.most(in.sidos, 0.8) && in.places == in.sidos:
		return sidoCol
	case in.most(in.places, 0.6):
		return placeCol
	case in.figures > 0 && in.most(in.figures+in.numbers+in.counted, 0.9) && k == classCol:
		return statsCol // 시설 규모: 1,200, 930
	case in.most(in.numbers, 0.9) && k == classCol:
		return seqCol
	case k == statusCol && in.statuses == 0 && in.cells > 0:
		return classCol
	}
	return k
}

// stripes are the ranges of columns that repeat the same header side by side;
// one for a usual table.
func (r *tableReader) stripes() [][2]int {
	n := r.colCount
	for p := 1; p <= n/2; p++ {
		if n%p == 0 && r.repeats(p) {
			var out [][2]int
			for c := 0; c < n; c += p {
				out = append(out, [2]int{c, c + p})
			}
			return out
		}
	}
	return [][2]int{{0, n}}
}

// repeats says that the header has period p.
func (r *tableReader) repeats(p int) bool {
	known := false
	for c := p; c < r.colCount; c++ {
		a, b := r.cols[c-p], r.cols[c]
		if hangul.Key(a.lowest().S) != hangul.Key(b.lowest().S) || a.kind != b.kind || len(a.path) != len(b.path) || len(a.path) == 1 && hangul.Key(a.words().S) != hangul.Key(b.words().S) {
			return false
		}
		for i := range len(a.path) - 1 {
			if !sameKey(a.path[i].S, b.path[i].S) && !(isValue(a.path[i].S) && isValue(b.path[i].S)) {
				return false
			}
		}
		known = known || a.kind == placeCol || a.kind == sigunguCol || a.kind == serviceCol || a.kind == companyCol
	}
	return known
}

// in is the first column of the first kind there is in a stripe, -1 for none.
func (r *tableReader) in(stripe [2]int, kinds ...colKind) int {
	for _, k := range kinds {
		for c := stripe[0]; c < stripe[1]; c++ {
			if r.cols[c].kind == k {
				return c
			}
		}
	}
	return -1
}

// headsZones says that a head is of zones, which may be called after the place they lie in: 지구명(운영구간).
func headsZones(head string) bool {
	return endsInOne(strings.TrimSuffix(hangul.Key(cutBrackets(hangul.FoldString(head))), "명"), []string{"지구", "특구", "구역", "단지"})
}

// namesWhole says that each cell of a column names a place with its ending before any bracket, as a zone called after one need not:
// 가나시(다라동~마바역), not 가나.
func (r *tableReader) namesWhole(c int) bool {
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow || !r.fresh(row, c) {
			continue
		}
		if name := strings.TrimSpace(cutBrackets(hangul.FoldString(r.words(row, c).S))); !isSigunguName(name) && !isSidoName(name) {
			return false
		}
	}
	return true
}

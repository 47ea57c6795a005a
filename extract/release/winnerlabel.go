package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// rowLabel is what the columns beside the names say of them.
func (w *winnersTable) rowLabel(row int, s [2]int, group label) label {
	at := w.byHead.under(group)
	for c := s[0]; c < s[1]; c++ {
		if w.isNames(c) || w.coversNames(row, c) || w.ofBefore(c) || w.markPassed(row, c, &at) {
			continue
		}
		t := w.wordsBeside(row, c, s)
		if t.Empty() || isDash(hangul.FoldString(t.S)) {
			continue
		}
		if told, ok := w.signed(c, t, at); ok {
			at = told
			continue
		}
		if isConditional(t) {
			w.conditional(row, c, s, t, &at)
			continue
		}
		if strings.Trim(strings.TrimSpace(t.S), yes) == "" {
			if !w.marked(c, &at) {
				w.markedSort(c, &at)
			}
			continue
		}
		switch w.cols[c].kind {
		case sidoCol:
			w.ofProvince(t, &at)
		case classCol, domainCol, dimensionCol, statusCol, noKind:
			if w.cols[c].kind != noKind || !w.onlyYear(c, t, &at) {
				at = w.sorted(row, c, t, at)
			}
		case yearCol:
			at.year, at.yearN = w.yearOf(t)
			w.ofYearHead(c, &at)
		case gradeCol:
			if v := viewOf(t); at.status == "" && strings.HasPrefix(v.S, "예비") {
				at.status, at.statusBy = schema.Candidate, v.text(0, len("예비")) // 예비 2등급
			}
		case remarkCol:
			w.remarkIn(row, c, t, &at)
		}
	}
	return at
}

// remarkIn takes what the remark on a row says of its names.
func (w *winnersTable) remarkIn(row, c int, t doc.Text, at *label) {
	switch {
	case w.heldAlready(c, t):
		at.earlier = true
	case w.heldAndDecided(c, t, at):
	case !w.settledIn(row, t):
		w.remarked(t, at)
	}
	if at.class.Empty() && at.status == "" && w.remarksClass(c) {
		at.class = t
	}
}

// onlyYear says that a cell under a head that tells nothing is a year of this release, which it takes for that of the row where the head
// tells the status.
func (w *winnersTable) onlyYear(c int, t doc.Text, at *label) bool {
	y, n := w.yearOf(t)
	if n == 0 || !wholeYear(viewOf(t).S) || !w.current(n) {
		return false
	}
	if was := at.status; w.ofYearHead(c, at) && was == "" {
		at.year, at.yearN = y, n
	}
	return true
}

// wordsBeside are the words of a cell beside the names, or those near it that go for it too.
func (w *winnersTable) wordsBeside(row, c int, s [2]int) doc.Text {
	t := w.words(row, c)
	switch {
	case t.Empty() && w.cols[c].kind == sidoCol:
		return w.provinceNear(row, c, s)
	case t.Empty() && w.goesDown(c) || isDitto(t.S):
		return w.wordsAbove(row, c)
	}
	return t
}

// isDitto says that a cell tells to read the one above it: 〃, 상동.
func isDitto(s string) bool {
	return s != "" && len(s) < longestValue && hasWord("〃 ″ '' 상동 위와같음 동상", hangul.NoSpace(hangul.FoldString(s)))
}

// ofProvince reads a cell of provinces, which may count its places.
func (w *winnersTable) ofProvince(t doc.Text, at *label) {
	l := w.ctx.labelOf(t)
	if l.province.Empty() {
		l.province = t
	}
	w.count(l, *at)
	at.province = l.province
	w.last.province = l.province
}

// severalProvinces says that words name several 시·도: 경기·충남.
func severalProvinces(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("·,/", r) })
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return !isSidoName(strings.TrimSpace(p)) })
}

// sorted is the label at with what a cell of classes, statuses or unknown words adds.
func (w *winnersTable) sorted(row, c int, t doc.Text, at label) label {
	if w.goesOn(c, t) {
		at.status, at.earlier = "", true
		return at
	}
	if l, ok := w.chosenAgain(t, at); ok {
		return l
	}
	l := w.ctx.labelOf(t)
	if word := rejections.FindString(t.S); word != "" && hangul.Key(word) == hangul.Key(t.S) {
		at.rejected = true
	}
	if c < len(w.sorters) && w.sorters[c] && l.status == "" && l.grade.Empty() {
		at.unread = t
	}
	if b, ok := w.roundOf(c, t); ok && w.cols[c].kind == noKind {
		return at.under(label{batch: b, status: l.status, statusBy: l.statusBy}) // 제4차 beside 제5차(예비)
	}
	if w.cols[c].kind == noKind && (!l.recognise || !l.class.Empty()) || w.stages != nil && *w.stages == c {
		return at
	}
	if l.status == "" && w.cols[c].in.statuses > 0 && widened.MatchString(strings.TrimSpace(t.S)) {
		l.status, l.statusBy, l.class = schema.Changed, t, doc.Text{}
	}
	w.classOf(row, c, t, &l)
	if !l.countBy.Empty() && w.countsRivals(c) {
		l.count, l.countBy = 0, doc.Text{}
	}
	if at.numbered && !l.class.Empty() && l.countBy.Empty() && w.kind == CityHolder {
		at.unread, l.class = l.class, doc.Text{} // 1유형 (8곳) | 가나시, 다라군 | 관리지역
	}
	at = at.under(l)
	at.numbered = at.numbered || w.cols[c].kind != noKind && !l.class.Empty() && !l.countBy.Empty()
	w.count(l, at)
	return at
}

// widened are words beside statuses for those that were made larger.
var widened = hangul.MustCompile(`^(?:면적|구역|지구|구간|범위|사업)?\s?확대(?:\s?지정)?$|^(?:구역|구간|노선)\s?연장$`)

// otherwiseSorted leaves words unread that are no class: how often or long one takes part (3년 차), or what is told with a year
// (올해 착수).
func (w *winnersTable) otherwiseSorted(l *label) {
	s := strings.TrimSpace(hangul.FoldString(l.class.S))
	if s == "" || !nthOf.MatchString(s) && (l.year.Empty() || l.status != "" || w.ctx.isType(s)) {
		return
	}
	l.unread, l.class = l.class, doc.Text{}
}

// measureCell finds a number with the unit of a measure, with what is measured and about how: 4ha, 총 40호, 연면적 1.5만㎡, 30실 내외.
var measureCell = hangul.MustCompile(`^(?:(?:약|총|최대|연면적|면적|연장|길이|주차|주택|객실|건물|부지)\s?){0,2}[0-9][0-9,.]*\s?[만천백]?\s?(?:ha|㏊|㎡|m²|m2|㎢|km²?|㎞|m|평|kW|MW|명|인|세대|가구|호|동|객실|병실|실|병상|석|면|억\s?원?|만\s?원|백만원|천원|원|필지|톤|대|마리|그루|%)\s?(?:내외|안팎|규모)?$`)

// classOf settles what the words left over in a cell are: a class, the round, a status
// that is not known, or nothing but where the places are.
func (w *winnersTable) classOf(row, c int, t doc.Text, l *label) {
	if b, ok := w.roundOf(c, l.class); ok {
		l.batch, l.class = b, doc.Text{}
	}
	w.otherwiseSorted(l)
	if measureCell.MatchString(l.class.S) || figureCell.MatchString(l.class.S) {
		l.class, l.countBy = doc.Text{}, doc.Text{} // 4.5ha; 1,200 under a head with the unit
	}
	if word := tierOf(t); l.class.Empty() && !word.Empty() && (w.bothTiers(c) || w.tierBesideClass(c)) {
		l.class = word
	}
	if l.status == "" && w.cols[c].in.statuses > 0 && !l.class.Empty() && !w.ctx.isClass(l.class.S) && !w.ctx.isClass(strings.TrimSpace(cutBrackets(l.class.S))) && !decides.in(l.class.S) {
		l.unread, l.class = l.class, doc.Text{}
	}
	if w.cols[c].kind == statusCol && (l.status != "" || decides.in(l.class.S)) || endsDecided(l.class.S) {
		l.class = doc.Text{} // 조건부 지정, 2기 재지정
	}
	if w.cols[c].kind == noKind && len(w.cols[c].path) > 0 {
		l.countBy = doc.Text{} // of what the unknown word over it says
		if l.status == "" {
			l.year, l.yearN = doc.Text{}, 0 // 개발 연도
		}
	}
	if endsInOne(hangul.Key(w.cols[c].words().S), []string{"권역", "해역", "수계"}) && !isNumber(l.class.S) || !l.class.Empty() && w.kind == CityHolder && w.classless(c, !l.countBy.Empty()) {
		l.class, l.countBy = doc.Text{}, doc.Text{} // 수도권: where they are, not what
	}
}

// remarked reads a status, with its year, or a grade in the column of remarks.
func (w *winnersTable) remarked(t doc.Text, at *label) {
	v := viewOf(t)
	if st, i, j, ok := remarkStatus(v.S); ok && (at.status == "" || w.undoesHead(v.S, st, at)) && !at.earlier && w.remarkSays(v.S, st) && !w.newEarlier(v.S, st) {
		at.status, at.statusBy = st, v.text(i, j)
		if y, n := w.yearOf(t); n > 0 && !w.current(n) && st != schema.New && st != schema.Candidate {
			at.year, at.yearN, at.ofBase = y, n, true // 재인증(’19년)
		}
	}
	if s := strings.TrimSpace(t.S); isGrade(s) && at.grade.Empty() {
		at.grade = t
	}
	at.rejected = at.rejected || w.ctx.rejectedNow(v.S)
}

// marked gives the names of a row with a mark the status, year, grade or class over its
// column: 신규 | 연장, ’22 | ’23 | ’24, with ○ in one of them. false: the head says nothing of that.
func (w *winnersTable) marked(c int, at *label) bool {
	t := w.cols[c].words()
	if path := w.cols[c].path; len(path) > 1 && columnKind(path[0].S) != noKind {
		t = w.cols[c].lowest() // 유형 over 도심 | 농촌
		if l := w.ctx.labelOf(t); columnKind(path[0].S) == classCol && l.status == "" && l.grade.Empty() && l.year.Empty() && !l.class.Empty() {
			at.class = l.class
			return true
		}
	}
	v := viewOf(t)
	if st, i, j, ok := cellStatus(v.S); ok {
		at.status, at.statusBy = st, v.text(i, j)
		return true
	}
	if y, n := w.yearOf(t); n > 0 && wholeYear(v.S) {
		if at.yearN == 0 || w.current(n) {
			at.year, at.yearN = y, n
		}
		return true
	}
	switch l := w.ctx.labelOf(t); {
	case !l.grade.Empty():
		at.grade = l.grade
	case !l.class.Empty() && w.ctx.isClass(l.class.S):
		at.class = l.class
	default:
		return l.recognise
	}
	return true
}

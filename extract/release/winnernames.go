package release

// columns finds the columns of names. A column is one when its header says so,
// or when most of what stands in it are places.
func (w *winnersTable) columns() bool {
	w.labels = make([]label, len(w.cols))
	if c := w.otherNames(); c >= 0 {
		w.nameCols, w.kind = []int{c}, OtherHolder
		return true
	}
	w.headedNames()
	if len(w.nameCols) == 0 {
		w.unheadedNames()
	}
	w.seatsFirst()
	w.soleHead()
	w.cornerless()
	w.sortersAmong()
	return len(w.nameCols) > 0 && w.placesThere()
}

// takeNames makes a column one of names, with what its head says of them.
func (w *winnersTable) takeNames(c int) {
	w.nameCols = append(w.nameCols, c)
	w.labels[c] = w.headLabel(c)
}

// headedNames finds the columns whose heads are of places, or of groups of them.
func (w *winnersTable) headedNames() {
	for c := range w.cols {
		in := w.cols[c].in
		if w.groups && !w.rowsByProvince(c) {
			w.takeNames(c)
			continue
		}
		switch w.cols[c].kind {
		case sidoCol:
			if w.ofOwnTier(c) {
				w.nameCols = append(w.nameCols, c)
			} else if w.ofOwnClass(c) {
				w.takeNames(c)
			}
		case sigunguCol:
			w.nameCols = append(w.nameCols, c)
			if len(w.cols[c].path) > 1 {
				w.labels[c] = w.headLabel(c) // 신규 over 시도 | 시군
			}
		case placeCol:
			if !w.siteBeside(c) && (in.places > 0 || in.cells == 0 || !in.most(in.numbers, 0.5)) {
				w.takeNames(c)
			}
		case noKind, classCol, namesCol:
			if in.lists > 0 && in.most(in.places, 0.5) {
				w.takeNames(c)
			}
		}
	}
}

// rowsByProvince says that a column tells in which 시·도 the places of each row are, beside columns that count theirs: 구분 |
// 2024년(3곳) | 2025년(2곳).
func (w *winnersTable) rowsByProvince(c int) bool {
	in := w.cols[c].in
	return c == 0 && w.cols[c].kind == sidoCol && in.most(in.sidos, 1) && in.lists == 0 && w.headLabel(c).countBy.Empty()
}

// unheadedNames finds the one column of names where no head says so: sites behind places, the
// provinces themselves, seats, places whatever they are called, companies.
func (w *winnersTable) unheadedNames() {
	company := w.has(companyCol)
	at := w.sitedColumn()
	if c := w.column(sidoCol); at < 0 && c >= 0 && !w.has(serviceCol, companyCol) && (w.provincesTold(c) || (!w.has(projectCol) || w.asManyRows()) && w.textColumn() < 0) && !w.numbersOfChosen() {
		at = c
	}
	if c := w.column(seatCol); at < 0 && !company && c >= 0 && (w.cols[c].in.places > 0 || w.addresses(c)) {
		at = c
	}
	if at < 0 && !company {
		at = w.onlyPlaces()
	}
	if at >= 0 {
		w.nameCols = append(w.nameCols, at)
	} else if c := w.first(companyCol); c >= 0 && w.cols[c].in.cells > 0 {
		w.nameCols, w.kind = append(w.nameCols, c), OtherHolder
	}
}

// cornerless makes the first column one of classes where no head stands over it and each of its words stands beside a list
// of names: | 명단 over 도심형 | 가나시, 다라군.
func (w *winnersTable) cornerless() {
	if len(w.cols) < 2 || w.cols[0].kind != noKind || len(w.cols[0].path) > 0 || w.isNames(0) {
		return
	}
	lists := 0
	for _, c := range w.nameCols {
		lists = max(lists, w.cols[c].in.lists)
	}
	if in := w.cols[0].in; lists > 1 && in.cells > 1 && in.cells <= lists+1 && in.numbers+in.years+in.statuses+in.long == 0 {
		w.cols[0].kind = classCol
	}
}

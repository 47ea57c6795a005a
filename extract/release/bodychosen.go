package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// Some programmes certify schools, hospitals, firms or shops, and their names do not say so. What is
// named with each place does: 강원 가나시 다라초등학교, 마바농원(전남 사아). The place is where they are, and holds
// nothing.

// bodyNouns end the names of bodies that are chosen themselves, wherever they are. What lies in a
// place and belongs to it (a market, a harbour, a street) is none of them.
const bodyNouns = `초등학교|중학교|고등학교|초교|중고교|학교|대학교|대학|분교|병원|의료원|의원|한의원|요양원|유치원|어린이집|식당|국수|횟집|한우집|카페|베이커리|제과점|농원|농장|와이너리|양조장|양조|주조|도가|조합|법인|마을기업|사회적기업|식품|푸드|공방|서점|책방|복지관|도서관|박물관|미술관|문학관|호텔|리조트|펜션|농협|수협|신협|새마을금고|새마을회|부녀회|청년회|운수|버스|택시|` +
	`아파트|주공|하이츠|빌라|가족센터|복지센터|지원센터|보호센터|상담센터|아동센터|자활센터|시니어클럽|경로당|마을회관|요양센터|한방병원|약국|내과|치과|미용실|이용원|세탁소|목욕탕|사우나|상회|방앗간|떡집|빵집|분식|반점|갈비|가든|목장|농가|양봉|철공소|공업사|제작소|공업|정밀|산업사|주유소|충전소|정비소|작업장|사업장|게스트하우스|민박|공고|여고|상고|농고|과학고|체고|예고|외고|고교|보건소|보건지소|사업소|수련관|체육회|자원봉사센터|문화원|농업기술센터|관리공단|행정복지센터|주민센터`

// bodyNameEnds follows the whole name of a body: the end, a mark, a particle, or a word that joins,
// counts or ends a list.
const bodyNameEnds = `(?:\s*$|\s*[^가-힣\s]|(?:[은는이가을를과와의도]|이다|다)(?:[^가-힣]|$)|\s(?:등|및|와|과|그리고|또는|외|총|모두|이상|[한두세네] ?(?:곳|개))(?:[^가-힣]|[의은이을에도]|$))`

var (
	// bodyFollows finds a body right behind the name of its place. Its noun ends what is named: where
	// more words follow (가나대학교 옛터, 다라미술관 지구), or a street's ending (대학가), it is a site.
	bodyFollows = hangul.MustCompile(`^\s(?:[가-힣0-9]{1,8}\s)?(?:(?:㈜|\(주\)|주식회사\s|농업회사법인\s|영농조합법인\s)[가-힣A-Za-z0-9]{2,}|[가-힣A-Za-z0-9·]{0,12}(?:㈜|\(주\)|` + bodyNouns + `))` + bodyNameEnds)
	// bodyInside finds one in a bracket behind the name.
	bodyInside = hangul.MustCompile(`^\s?\(\s?(?:(?:㈜|\(주\)|주식회사\s)[가-힣A-Za-z0-9]{2,}|[가-힣A-Za-z0-9·\s]{1,16}(?:㈜|` + bodyNouns + `))\s?\)`)
	// bodyBefore finds one before a bracket in which the name stands.
	bodyBefore = hangul.MustCompile(`(?:(?:㈜|\(주\)|주식회사\s)[가-힣A-Za-z0-9]{2,}|[가-힣A-Za-z0-9·]{1,12}(?:㈜|\(주\)|` + bodyNouns + `))\s?\(\s?$`)
	// bodyCounts are counters of bodies, in titles and sentences of decision.
	bodyCounts = hangul.MustCompile(`[0-9]\s?(?:개교|개사|개 ?(?:학교|초등학교|중학교|고등학교|대학교|대학|병원|의료기관|기업|업체|회사|조합|식당|음식점|농장|농가|점포|어린이집|유치원|도서관|복지관|시설))`)
)

// bodiesChosen leaves out the places of a programme where most of them, or the only one, are printed
// with a body: they are where those are that were chosen. One among many sites (a museum among
// parks) is a site itself.
func (ctx *context) bodiesChosen(f *Facts) {
	if !ctx.namesBodies() || ctx.placesCounted(f) {
		return
	}
	counted := ctx.countsBodies(f)
	places, sited := map[string]int{}, map[string]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if h := &d.Holders[k]; h.Kind == CityHolder {
				places[d.Scheme.ID]++
				if ctx.bodyOf(d, h, counted) {
					sited[d.Scheme.ID]++
				}
			}
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if id := d.Scheme.ID; sited[id] == 0 || 2*sited[id] <= places[id] {
			continue
		}
		n := len(d.Holders)
		d.Holders = slices.DeleteFunc(d.Holders, func(h Holder) bool { return h.Kind != ServiceHolder })
		d.Counts = nil
		if n > 0 && len(d.Holders) == 0 {
			ctx.foreign = append(ctx.foreign, d.Words)
		}
	}
}

// namesBodies says quickly that words of such bodies stand in the text.
func (ctx *context) namesBodies() bool {
	for i := range ctx.passages {
		if bodyWord.among(ctx.passages[i].held()) {
			return true
		}
	}
	return slices.ContainsFunc(ctx.doc.Blocks, func(b doc.Block) bool { return b.Table != nil && seatsBodies(b.Table) })
}

// seatsBodies says that a table with a column of seats has such words.
func seatsBodies(t *doc.Table) bool {
	for col := range t.Cols {
		if seatHead(t, col) {
			return slices.ContainsFunc(t.Cells, func(c doc.Cell) bool { return bodyWord.in(c.Words()) })
		}
	}
	return false
}

// bodyWord are the words of bodyNouns, and those that open the name of a firm.
var bodyWord = setOf(append(strings.Split(bodyNouns, "|"), "㈜", "(주)", "주식회사")...)

// countsBodies says that bodies are counted in the title or where something was decided.
func (ctx *context) countsBodies(f *Facts) bool {
	return bodyCounts.MatchString(f.Header.Title.Words.S) || slices.ContainsFunc(f.Decisions, func(d Decision) bool { return bodyCounts.MatchString(d.Words.S) })
}

// placesCounted says that those chosen are counted as places: 4개 시·군. A building or school that
// stands with each is what it wants to do.
func (ctx *context) placesCounted(f *Facts) bool {
	var last view // most decisions stand in the words of the one before
	told := func(t doc.Text) bool {
		if last.isOf(t) {
			return false
		}
		last = viewOf(t)
		s := last.S
		return slices.ContainsFunc(countsIn(s), func(n countAt) bool { return placeNouns.has(n.noun) }) || chosenAsPlaces.in(s)
	}
	return told(f.Header.Title.Words) || slices.ContainsFunc(f.Decisions, func(d Decision) bool { return told(d.Words) })
}

// chosenAsPlaces are what only places are chosen as.
var chosenAsPlaces = setOf("지자체", "지방정부", "자치단체", "시·군을", "시·군·구", "대상지", "사업지", "대상 지역", "시범지역", "조성 지역")

// bodyOf says that wherever the decision prints the place a body stands with it; counted
// says so of rows of a table, too.
func (ctx *context) bodyOf(d *Decision, h *Holder, counted bool) bool {
	if d.Where == InTable {
		return ctx.rowOfBody(d, h, counted)
	}
	return ctx.wherePrinted(d, h, func(p *passage, from, to int) bool {
		return standsWithBody(p.S[:from], head(p.S[to:], 90))
	})
}

// wherePrinted says that a decision's passage prints a place, and that told is true wherever it does.
func (ctx *context) wherePrinted(d *Decision, h *Holder, told func(p *passage, from, to int) bool) (seen bool) {
	bare := strings.TrimRight(viewOf(h.Words).S, ")")
	if bare == "" {
		return false
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.index != d.Block {
			continue
		}
		for at := 0; at < len(p.S); {
			k := strings.Index(p.S[at:], bare)
			if k < 0 {
				break
			}
			from := at + k
			at = from + len(bare)
			if !told(p, from, at) {
				return false
			}
			seen = true
		}
	}
	return seen
}

// standsWithBody says that a body is named behind a place, with or without a bracket, or before the
// bracket it stands in.
func standsWithBody(before, rest string) bool {
	if strings.HasPrefix(rest, " 등") || strings.HasPrefix(rest, " 및") {
		return false
	}
	return followsBody(rest) || insideBody(rest) || strings.HasPrefix(rest, ")") && bodyBefore.MatchString(tail(before, 60))
}

// insideBody says that the bracket behind a place, up to where it closes, names a body.
func insideBody(rest string) bool {
	open := strings.IndexByte(head(rest, 2), '(')
	if open < 0 {
		return false
	}
	end := strings.IndexByte(rest[open:], ')')
	if end >= 0 && strings.HasSuffix(rest[:open+end], "(주") {
		k := strings.IndexByte(rest[open+end+1:], ')')
		if k < 0 {
			return false
		}
		end += 1 + k
	}
	return end >= 0 && bodyInside.MatchString(rest[:open+end+1])
}

// followsBody says that a body is named right behind a place. 가 behind a closed syllable is no particle
// but a street: 대학가, 식당가.
func followsBody(rest string) bool {
	m := bodyFollows.FindString(rest)
	name, street := strings.CutSuffix(strings.TrimRightFunc(m, func(r rune) bool { return !isSyllable(r) }), "가")
	if !street {
		return m != ""
	}
	return hangul.Final(lastRune(name)) == 0
}

// rowOfBody says that a row of a table has the place in one cell and a body in another: where bodies are
// counted (the place then may be one of those that the body serves), or the place stands under a head for seats. 지역 is such a head behind the body, and else one of
// places: 단지명 | 지역, not 지역 | 대표 시설.
func (ctx *context) rowOfBody(d *Decision, h *Holder, counted bool) bool {
	t := ctx.doc.Blocks[d.Block].Table
	if t == nil {
		return false
	}
	name := viewOf(h.Words).S
	place, body := map[int]bool{}, map[int]bool{}
	first := map[int]bool{} // rows that begin with the body
	for i := range t.Cells {
		c := &t.Cells[i]
		s := strings.TrimSpace(viewOf(c.Text()).S)
		seat := counted || seatHead(t, c.Col) && (first[c.Row] || columnKind(hangul.Key(headCell(t, c.Col))) == seatCol)
		place[c.Row] = place[c.Row] || seat && s != "" && (strings.HasSuffix(name, s) || counted && strings.Contains(s, name))
		is := followsBody(" " + s)
		first[c.Row] = first[c.Row] || is && !place[c.Row]
		body[c.Row] = body[c.Row] || is
	}
	for row := range place {
		if place[row] && body[row] {
			return true
		}
	}
	return false
}

package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// tierWord is a word for one of the two tiers of local governments, or for town or country,
// perhaps with what it is of. Alone it says nothing of the names under it; beside another it
// parts them.
var tierWord = hangul.MustCompile(`^(?:광역|기초|도시|농촌|어촌|산촌|농어촌|농산어촌|도농복합)(?:지역|지자체|지방정부|자치단체|단체)?$|^시도$|^시군구?$`)

// tierOf is such a word that a cell holds, perhaps with a number: 광역, 기초(10), 농촌지역; empty for
// others.
func tierOf(t doc.Text) doc.Text {
	key := hangul.Key(countTail.ReplaceAllString(hangul.FoldString(t.S), ""))
	if len(key) > len("농산어촌자치단체") || !tierWord.MatchString(key) {
		return doc.Text{}
	}
	if i := strings.Index(t.S, key); i >= 0 {
		return t.Slice(i, i+len(key))
	}
	if m := dottedTier.FindStringIndex(t.S); m != nil {
		return t.Slice(m[0], m[1])
	}
	return doc.Text{}
}

// dottedTier is a tier called after the kinds of government in it: 시·도, 시·군·구.
var dottedTier = hangul.MustCompile(`시[·ㆍ‧.]도|시[·ㆍ‧.]군(?:[·ㆍ‧.]구)?`)

// bothTiers says that a column parts the names by two of them: into those of 광역 and of 기초.
func (w *winnersTable) bothTiers(c int) bool {
	return w.tiersAmong(func(row int) doc.Text { return w.words(row, c) })
}

// tierBesideClass says that a column of classes has words of one that is no tier: 기초 beside 심화.
func (w *winnersTable) tierBesideClass(c int) bool {
	if w.cols[c].kind != classCol {
		return false
	}
	for row := w.head; row < w.rowCount; row++ {
		t := w.words(row, c)
		if w.rowKind(row) != bodyRow || t.Empty() || isDash(hangul.FoldString(t.S)) || !tierOf(t).Empty() {
			continue
		}
		l := w.ctx.labelOf(t)
		return !l.class.Empty() && !namesRegion(l.class.S) && l.status == ""
	}
	return false
}

// tierGroups says that rows of groups part the names so.
func (w *winnersTable) tierGroups() bool {
	return w.tiersAmong(func(row int) doc.Text {
		if w.rowKind(row) != groupRow {
			return doc.Text{}
		}
		return w.groupWords(row)
	})
}

func (w *winnersTable) tiersAmong(words func(row int) doc.Text) bool {
	first := ""
	for row := w.head; row < w.rowCount; row++ {
		switch tier := hangul.Key(tierOf(words(row)).S); {
		case tier == "":
		case first == "":
			first = tier
		case tier != first:
			return true
		}
	}
	return false
}

// partsByHead says that the last word over a column parts the names as that over another does,
// though it could head a column of places: 광역 | 기초, 인구감소지역 | 일반지역.
func (w *winnersTable) partsByHead(c int) bool {
	own := w.partingHead(c)
	if own == "" {
		return false
	}
	for i := range w.cols {
		if o := w.partingHead(i); o != "" && o != own && w.holdsPlaces(i) && !w.liesIn(i, c) {
			return true
		}
	}
	return false
}

// partingHead is the last word over a column where it is a tier, or tells of which land its
// places are; "" for others, as what was asked for or decided (신청지역, 선정지역).
func (w *winnersTable) partingHead(c int) string {
	path := w.cols[c].path
	if len(path) == 0 {
		return ""
	}
	t := path[len(path)-1]
	if tier := tierOf(t); !tier.Empty() && !strings.HasPrefix(tier.S, "시") { // 시·도 | 시·군 are where, not what
		return hangul.Key(tier.S)
	}
	key := hangul.Key(countTail.ReplaceAllString(hangul.FoldString(t.S), ""))
	if land, ok := strings.CutSuffix(key, "지역"); !ok || len(land) < len("가나") || mayDecide(key) || genericWords.MatchString(key) || isStatus(land) || containsAny(land, []string{"후보", "대상", "사업", "추진", "운영", "대표", "해당", "관할", "소재", "우수"}) {
		return ""
	}
	return key
}

// holdsPlaces says that the first cell with words of a column begins with a place.
func (w *winnersTable) holdsPlaces(c int) bool {
	for row := w.head; row < w.rowCount; row++ {
		if t := w.words(row, c); w.rowKind(row) == bodyRow && !t.Empty() {
			return firstIsPlace(t.S)
		}
	}
	return false
}

// ofOwnTier says that a column of 시·도 names those of its own, beside places that lie elsewhere: 시·도 | 시·군·구
// over 가도, 나도 | 다도 라시.
func (w *winnersTable) ofOwnTier(c int) bool {
	at := w.first(sigunguCol, placeCol)
	if at < 0 || !w.cols[at].in.most(w.cols[at].in.places, 1) {
		return false
	}
	apart := false
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		sidos, ok := w.sidosAt(row, c)
		if !ok {
			return false
		}
		for k := at; k < len(w.cols); k++ { // 시·도 | 시 | 군
			if kind := w.cols[k].kind; k > at && kind != sigunguCol && kind != placeCol {
				continue
			}
			for _, h := range w.namesAt(row, k).holders {
				of := sidoKeyOf(hangul.FoldString(h.Province.S))
				if of == "" {
					return false
				}
				apart = apart || len(sidos) > 0 && !slices.Contains(sidos, of)
			}
		}
	}
	return apart
}

// sidosAt gives the 시·도 that a cell names, none for a dash; false where it names something else.
func (w *winnersTable) sidosAt(row, c int) (out []string, ok bool) {
	s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
	if s == "" || isDash(s) {
		return nil, true
	}
	if key := sidoKeyOf(s); key != "" {
		return []string{key}, true
	}
	found := w.namesAt(row, c)
	for _, h := range found.holders {
		key := sidoKeyOf(hangul.FoldString(h.Words.S))
		if key == "" {
			return nil, false
		}
		out = append(out, key)
	}
	return out, len(out) > 0 && len(found.rest) == 0
}

// ofOwnClass says that a column of 시·도 under a class names those that are in it, in a row of theirs: 시·도 | 기초형 | 광역형
// over 나도 | - | 나도.
func (w *winnersTable) ofOwnClass(c int) bool {
	at := w.column(sidoCol)
	if head := hangul.Key(cutBrackets(hangul.FoldString(w.cols[c].lowest().S))); at < 0 || at == c || columnKind(head) != classCol && !endsType(head) || !w.cols[c].in.most(w.cols[c].in.sidos, 1) {
		return false
	}
	for row := w.head; row < w.rowCount; row++ {
		s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
		if w.rowKind(row) == bodyRow && !isDash(s) && sidoKeyOf(s) != sidoKeyOf(hangul.FoldString(w.words(row, at).S)) {
			return false
		}
	}
	return true
}

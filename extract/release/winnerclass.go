package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// fieldHeads end the heads of columns that tell what a place does, which is its class only
// where several share it: 특화분야, 주제.
var fieldHeads = []string{"분야", "주제", "테마", "특화산업", "업종", "품목", "구분", "특화", "중점"}

// classless says that the words of a column are no classes of the names beside it: regions
// (강원권, 충청권), or a field of each name of its own (원예, 산림, 약초) without a number.
func (w *winnersTable) classless(c int, counted bool) bool {
	if w.plain == nil {
		w.plain = map[int]bool{}
	}
	is, ok := w.plain[c]
	if !ok {
		is = w.regionsOnly(c) || !counted && (w.ownFields(c) || w.themes(c))
		w.plain[c] = is
	}
	return is
}

// regionsOnly says that a column parts the names by three regions at least, some of which may be
// one 시·도.
func (w *winnersTable) regionsOnly(c int) bool {
	seen, regions := map[string]bool{}, 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow || w.words(row, c).Empty() {
			continue
		}
		s := cutBrackets(strings.TrimSpace(hangul.FoldString(w.words(row, c).S)))
		if !namesRegion(s) && !isSidoName(s) {
			return false
		}
		if seen[s] = true; namesRegion(s) {
			regions++
		}
	}
	return len(seen) > 2 && regions > 0
}

// regionWords are the parts of regions.
var regionWords = setOf("수도", "강원", "충청", "호남", "영남", "전라", "경상", "제주", "대경", "동남", "충북", "충남", "전북", "전남", "경북", "경남", "중부", "남부", "북부", "서부", "동부", "서남", "서북", "동북", "영동", "영서", "대전", "광주", "대구", "부산", "서울", "인천", "경기", "세종", "울산")

// wideRegions are parts of the country larger than one 시·도.
var wideRegions = map[string]bool{"충청": true, "호남": true, "영남": true, "전라": true, "경상": true, "중부": true, "대경": true, "동남": true}

// namesRegion says that words name a part of the country: 호남권, 강원·제주권, 강원·충청, 영남.
func namesRegion(s string) bool {
	t, ok := strings.CutSuffix(s, "권역")
	if !ok {
		t, ok = strings.CutSuffix(s, "권")
	}
	ok = ok || strings.Contains(t, "·") || wideRegions[strings.TrimSpace(t)]
	for part := range strings.SplitSeq(t, "·") {
		ok = ok && regionWords.has(strings.TrimSuffix(strings.TrimSpace(part), "권"))
	}
	return ok
}

// ownFields says that a column of fields has another for each name, none of which reads as
// a type.
func (w *winnersTable) ownFields(c int) bool {
	head := hangul.Key(w.cols[c].words().S)
	of := false
	for _, e := range fieldHeads {
		of = of || strings.HasSuffix(head, e)
	}
	if !of {
		return false
	}
	words, names := map[string]bool{}, 0
	for row := w.head; row < w.rowCount; row++ {
		t := w.words(row, c)
		if w.rowKind(row) != bodyRow || t.Empty() {
			continue
		}
		if s := strings.TrimSpace(hangul.FoldString(t.S)); w.ctx.isClass(s) || endsType(s) {
			return false
		}
		words[hangul.Key(t.S)] = true
		for _, n := range w.nameCols {
			if w.fresh(row, n) && !w.words(row, n).Empty() {
				names += max(len(w.namesAt(row, n).holders), 1)
			}
		}
	}
	return len(words) >= names && names > 1
}

// performances are words for how well those did who were looked at.
var performances = setOf("매우우수", "우수", "최우수", "양호", "보통", "미흡", "부진", "탁월", "적정", "매우미흡")

// performs says that every cell of a column is a word for how well the name beside it did.
func (r *tableReader) performs(c int) bool {
	some := false
	for row := r.head; row < r.rowCount; row++ {
		t := r.words(row, c)
		if r.rowKind(row) != bodyRow || t.Empty() {
			continue
		}
		if !performances.has(hangul.NoSpace(hangul.FoldString(t.S))) {
			return false
		}
		some = true
	}
	return some
}

// bracketsUnder gives names the class that they stand under for what their brackets tell, where these are another word behind each
// and none is that of a class: under 마중형, 가나시(다라항), 마바군(사아항).
func (w *winnersTable) bracketsUnder() {
	seen := map[string]bool{}
	for i := range w.holders {
		h := &w.holders[i]
		if !h.own {
			continue
		}
		word := strings.TrimSpace(hangul.FoldString(h.Class.S))
		if h.over.Empty() || seen[word] || w.ctx.saidClass(word) || w.ctx.isType(word) {
			return
		}
		seen[word] = true
	}
	for i := range w.holders {
		if h := &w.holders[i]; h.own && len(seen) > 1 {
			h.Class, h.own = h.over, false
		}
	}
}

// ownBrackets takes the classes off names whose brackets tell of a project or a site of each:
// the head says so (지역(사업명)), or another row has a bracket that is no class. Words that
// read as a type or stand twice are classes.
func (w *winnersTable) ownBrackets() {
	seen, brackets := map[string]bool{}, 0
	divisions := w.divisions()
	for i := range w.holders {
		h := &w.holders[i]
		if _, in := cutClass(w.words(h.row, w.nameCols[0])); !in.Empty() && !w.ctx.isSido(in) {
			brackets++
		}
		if !h.own {
			continue
		}
		key := hangul.Key(h.Class.S)
		if divisions {
			h.Class, h.own = doc.Text{}, false // 가나시(환경과)
			continue
		}
		if seen[key] || w.ctx.isType(hangul.FoldString(h.Class.S)) {
			return
		}
		seen[key] = true
	}
	head := hangul.NoSpace(w.overName(w.nameCols[0]))
	told := containsAny(head, []string{"(사업명", "(과제명", "(마을", "(대상지", "(사업", "(특구명", "(단지", "(지구", "(주요", "(내용", "(프로그램"})
	if len(seen) == 0 || !told && len(seen) >= brackets {
		return
	}
	for i := range w.holders {
		if w.holders[i].own {
			w.holders[i].Class = doc.Text{}
		}
	}
}

// division is the name of a part of an office.
var division = hangul.MustCompile(`(?:과|팀|실|국|담당관|추진단|사업소|센터)$`)

// divisions says that all brackets behind names are parts of their offices.
func (w *winnersTable) divisions() bool {
	n := 0
	for i := range w.holders {
		h := &w.holders[i]
		if !h.own {
			continue
		}
		if !division.MatchString(hangul.Squeeze(h.Class.S)) {
			return false
		}
		n++
	}
	return n > 0
}

package release

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// What is chosen may be called by names that no list of words holds: 새솔네 다락(강원 가나시). Where most places of a
// programme stand with a name, each with its own, the place may only say where that is. What such a name
// ends in tells sites of a place (새솔공원), which are the place's, from what may be anybody's.

// besideName finds a name of up to three words right behind a place, besideInside one in a bracket behind it,
// and besideBefore one before the bracket that it stands in.
var (
	besideName   = hangul.MustCompile(`^\s((?:[가-힣A-Za-z0-9]{1,12}\s){0,2}?[가-힣A-Za-z0-9]{2,14}?)` + bodyNameEnds)
	besideInside = hangul.MustCompile(`^\s?\(\s?([가-힣A-Za-z][가-힣A-Za-z0-9\s]{1,16})\s?\)`)
	besideBefore = hangul.MustCompile(`([가-힣A-Za-z0-9]{2,14})\s?\(\s?$`)
)

// siteEnds end names of what is a place's own or a part of it, and of what it does there.
var siteEnds = strings.Fields("강 천 산 호 습지 하구 폭포 공원 정원 숲 숲길 해변 해안 해수욕장 시장 온천 유적 유적지 거리 마을 지구 단지 산단 타운 동굴 계곡 저수지 항 포구 성 역 길 섬 궁 읍 면 동 리 " +
	"특구 권역 구역 지역 상권 캠퍼스 광장 터미널 공항 골목 벨트 밸리 클러스터 도시 시티 사업 과제 서비스 시스템 플랫폼 모델 축제 프로그램 정책 시책 사례 조례 프로젝트 특화 재생 조성 구축 운영 관광 문화 산업 교육 돌봄 안전 교통 환경 복지 에너지 경제 농업 일원 일대 부지 옛터 쉼터 학군")

// besideTally counts the places of a programme, and the names beside them.
type besideTally struct {
	places int
	names  map[string]bool
}

// add counts a name beside the place of that number: words that stand with many places are no names,
// unless they are a body's (가나시 가족센터, 다라시 가족센터).
func (t *besideTally) add(name doc.Text, place int) {
	key := name.S
	if bodyEnd.MatchString(key) {
		key += "/" + strconv.Itoa(place)
	}
	t.names[key] = true
}

// bodyEnd finds that a name ends in the noun of a body.
var bodyEnd = hangul.MustCompile(`(?:` + bodyNouns + `)$`)

// besideNamed marks the places of a programme that are named with something beside them, where most of
// them are and neither its name nor what is counted says that places were chosen.
func (ctx *context) besideNamed(f *Facts) {
	by := map[string]*besideTally{}
	found := map[*Holder]doc.Text{}
	seats := seatCells{map[*doc.Table][]seatCell{}, map[seatAsked]doc.Text{}}
	var last doc.Text
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if certifies(d.Scheme) == scheme.City && d.Where != InTable {
			continue // its names say that places are chosen; a table with the seats of others says more
		}
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind != CityHolder {
				continue
			}
			t := by[d.Scheme.ID]
			if t == nil {
				t = &besideTally{names: map[string]bool{}}
				by[d.Scheme.ID] = t
			}
			t.places++
			if name := ctx.besideOf(d, h, seats); !name.Empty() {
				found[h] = name
				t.add(name, k)
				if last.Empty() {
					last = name
				}
			}
		}
	}
	if len(found) == 0 || ctx.placesCounted(f) {
		return
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if t := by[d.Scheme.ID]; t == nil || 2*len(t.names) <= t.places {
			continue
		}
		for k := range d.Holders {
			h := &d.Holders[k]
			if name, ok := found[h]; ok {
				last = name
			}
			if h.Kind == CityHolder {
				h.Beside = last
			}
		}
	}
}

// besideOf is the name that stands with a place wherever the decision prints it.
func (ctx *context) besideOf(d *Decision, h *Holder, seats seatCells) (name doc.Text) {
	if d.Where == InTable {
		return ctx.besideInRow(d, h, seats)
	}
	all := ctx.wherePrinted(d, h, func(p *passage, from, to int) bool {
		at := besideAt(p.S, from, to)
		if at[1] == 0 || ctx.noBodyName(h, p.S[at[0]:at[1]]) {
			return false
		}
		name = p.text(at[0], at[1])
		return true
	})
	if !all {
		return doc.Text{}
	}
	return name
}

// besideAt is where the name beside the place in bytes from..to of s stands, if one does.
func besideAt(s string, from, to int) (at [2]int) {
	before, rest := tail(s[:from], 60), head(s[to:], 90)
	if strings.HasPrefix(rest, ")") {
		if m := besideBefore.FindStringSubmatchIndex(before); m != nil {
			return [2]int{from - len(before) + m[2], from - len(before) + m[3]}
		}
		to, rest = to+1, rest[1:]
	}
	m := besideName.FindStringSubmatchIndex(rest)
	if m == nil {
		m = besideInside.FindStringSubmatchIndex(rest)
	}
	if m == nil {
		return at
	}
	return [2]int{to + m[2], to + m[3]}
}

// noBodyName says that words beside a place cannot name what was chosen there: a class, a grade, another
// place, a part of the place or what lies in it, what it does, words that decide.
func (ctx *context) noBodyName(h *Holder, s string) bool {
	s = strings.TrimSpace(s)
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if s == h.Class.S || s == h.Grade.S || utf8.RuneCountInString(word) < 2 || ctx.isClass(s) || ctx.isClass(word) || prizeEnds.in(s) || prizeGrades.in(s) {
		return true
	}
	for _, e := range siteEnds {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	first, _, _ := strings.Cut(s, " ")
	if firstIsPlace(s) || isTotalWord(first) || strings.HasPrefix(first, "등") || len(countsIn(s)) > 0 {
		return true
	}
	return takesVerb(s) || len(statusesIn(s)) > 0 || decideNounAt(word, 0) != ""
}

// besideInRow is the cell of a place's row that names something, where the place itself stands under a
// head for seats.
func (ctx *context) besideInRow(d *Decision, h *Holder, seats seatCells) doc.Text {
	t := ctx.doc.Blocks[d.Block].Table
	if t == nil {
		return doc.Text{}
	}
	place := viewOf(h.Words).S
	asked := seatAsked{t, place, h.Class.S, h.Grade.S}
	name, ok := seats.found[asked]
	if !ok {
		name = ctx.besideSeat(t, place, h, seats)
		seats.found[asked] = name
	}
	return name
}

// besideSeat is the first cell that names something in the rows of a place.
func (ctx *context) besideSeat(t *doc.Table, place string, h *Holder, seats seatCells) doc.Text {
	for _, c := range seats.in(t) {
		if !strings.HasSuffix(place, c.words) && !strings.HasPrefix(c.words, place) {
			continue
		}
		row := rowCells(t, c.Row)
		for k := range row {
			o := &row[k]
			if o.Row == 0 || o.Text().Empty() {
				continue
			}
			if ownersHeads[hangul.Key(headCell(t, o.Col))] || nameHead(t, o.Col) && !ctx.noBodyName(h, viewOf(o.Text()).S) {
				return o.Text()
			}
		}
	}
	return doc.Text{}
}

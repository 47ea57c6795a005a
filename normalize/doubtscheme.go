package normalize

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// clauseName is the end of a verb within a name, or a word behind one that tells
// of holders, or may only tell where something is done.
var clauseName = hangul.MustCompile(`(?:할|하는|한|된|되는|받은|받는|위한|통한|있는|없는|좋은|갖춘|해|어|고)\s|\s(?:대상|대상지|지자체|지방정부|선정|지정|후보|후보지)$|(?:거점|선도|관리|보급|확산|개발|구축|정비)\s(?:지역|지구|구역)$|\s(?:예비|재|신규)\s?(?:지정|인증|선정)$|\s(?:지정|인증)\s?연장$`)

// praisedGround is a name of nothing but praise and ground, which may be what those of another
// programme were called: (가나사업) 우수지구로.
var praisedGround = hangul.MustCompile(`^(?:최우수|우수|모범|으뜸|대표|선도|올해의|지원|사업)\s?(?:지구|마을|단지|대상지|지역|도시|거리|상권|구역|섬|어항|항)$`)

// onlyDeeds is a name of nothing but what is done and what it is done to, of which the rest may stand elsewhere: 규제샌드박스
// 실증사업, 인증 기술.
var onlyDeeds = hangul.MustCompile(`^(?:인증|지정|선정|승인|실증|특례|규제|샌드박스|신규|연장|대상|공모|시범|지원)+(?:사업|기술|제품|과제|서비스|기업|기관|시설|지역)$`)

// oftenNamed is in how many places the release names a programme that need not be
// set apart by quotation marks or the title.
const oftenNamed = 3

// doubtScheme doubts the programme of a decision: a known one that is named in
// passing, and of one that only the release knows the name, where it is a piece
// of a sentence or of a longer name, or never set apart from the text.
func (w *work) doubtScheme(g *group, prose []paragraph) {
	if w.toldAside(g, prose) {
		w.doubtAll(g, schemeAside, g.name)
	}
	if g.known {
		return
	}
	longer, apart := namesIn(prose, g.name)
	if !apart && (clauseName.MatchString(g.name) || hangul.Described(g.name) != "") {
		w.doubtAll(g, schemeClause, g.name)
	}
	w.doubtName(g, prose, apart)
	if praisedGround.MatchString(g.name) {
		w.doubtAll(g, schemeClause, g.name)
	}
	if !apart && w.groundOnly(g.name, prose) || w.hostOnly(g.name, prose) {
		w.doubtAll(g, schemeClause, g.name)
	}
	if !apart && onlyDeeds.MatchString(hangul.NoSpace(g.name)) {
		w.doubtAll(g, schemeClause, g.name)
	}
	for _, word := range longer {
		w.doubtAll(g, schemeLonger, word+" "+g.name)
	}
	key := hangul.Key(g.name)
	if word := w.headCut(g.name, prose); word != "" {
		w.doubtAll(g, schemeLonger, word+" "+g.name)
	}
	if !w.setApart(g.name, key, prose) {
		w.doubtAll(g, schemeUntitled, g.name)
	}
	if roof := roofOf(prose, g.name); roof != "" {
		w.doubtAll(g, schemeTogether, roof)
	}
	if word := w.titleLonger(g.name, prose); word != "" {
		w.doubtAll(g, schemeLonger, word)
	}
	if q := deedsFor(prose, g.name); q != "" {
		w.doubtAll(g, schemeLonger, q)
	}
	if !apart && !w.namedOnce(g) && !w.titled(key) && timesIn(prose, key)+w.captionsWith(key) < oftenNamed {
		w.doubtAll(g, schemeBare, g.name)
	}
}

// yearLead is a year before a name within its quotation marks: ‘2021년 가나사업’, ‘2021 가나사업’, ‘'21년 가나사업’.
var yearLead = hangul.MustCompile(`20[0-9]{2}(?:년도?)?$|'[0-9]{2}년도?$`)

// beforeYear is words without the year that they end in.
func beforeYear(s string) string {
	return strings.TrimSuffix(s, yearLead.FindString(tailOf(s, len("2021년도"))))
}

// namesIn gives the words that stand before a name twice or more, and may be the
// beginning of a longer one; apart says that it stands in quotation marks.
func namesIn(prose []paragraph, name string) (longer []string, apart bool) {
	seen := map[string]int{}
	for i := range prose {
		s := prose[i].s
		for at := 0; ; {
			k := strings.Index(s[at:], name)
			if k < 0 {
				break
			}
			before := s[:at+k]
			at += k + len(name)
			bare := strings.TrimRight(before, " ")
			open := beforeYear(bare)
			apart = apart || strings.HasSuffix(open, "'") || strings.HasSuffix(open, "\"") || strings.HasSuffix(open, "「")
			word := bare[wordAtEnd(bare):]
			if len(before)-len(bare) > 1 || !nounBefore(word) {
				continue
			}
			if seen[word]++; seen[word] == 2 {
				longer = append(longer, word)
			}
		}
	}
	return longer, apart
}

// wordAtEnd is where the last word of s begins.
func wordAtEnd(s string) int {
	i := strings.LastIndexFunc(s, func(r rune) bool { return strings.ContainsRune(" '\"(),·:「『<[《〈", r) })
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}

// beforeNames are words that stand before names and belong to none.
const beforeNames = "신규 대한민국 예비 올해 이번 국내 전국 우리 법정 최초 최종 추가 첫 기존 한국 지역 새로운 올해의 또는 국가 지정 인증 선정 재지정 재인증 운영 조성 제도 사업 우수 모범 해당 이들 모든 전체 상반기 하반기 연도 년도 올해 내년 작년 지난해 금년 도시 지역 지자체 지방정부 기관 시군 마을 시·군"

// nounBefore says that a word before a name may be the beginning of a longer one:
// it is Korean, and no particle ends it.
func nounBefore(word string) bool {
	if len(word) <= len("가") {
		return false
	}
	for _, r := range word {
		if r < '가' || r > '힣' {
			return false
		}
	}
	for other := range strings.FieldsSeq(beforeNames) {
		if word == other {
			return false
		}
	}
	for _, w := range []string{"된", "되는", "하는", "받은", "받는", "할", "될", "위한", "따른", "대한"} {
		if strings.HasSuffix(word, w) {
			return false // 지정된 가나지역
		}
	}
	_, _, josa := hangul.Josa(word)
	return !josa || strings.HasSuffix(word, "동차") || wayEnds.MatchString(word)
}

// wayEnds finds names of ways, whose end is no particle: 생활도로, 통학로; but 제도로, 정도로.
var wayEnds = hangul.MustCompile(`(?:[^제정속지온강한도]도로|산책로|통학로|탐방로|등산로|진입로|경로|통로|진로|항로|선로|수로)$`)

func timesIn(prose []paragraph, key string) (n int) {
	for i := range prose {
		if strings.Contains(prose[i].key, key) {
			n++
		}
	}
	return n
}

// captionsWith counts the tables that are headed with a programme's name.
func (w *work) captionsWith(key string) (n int) {
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil || len(t.Cells) == 0 {
			continue
		}
		if containsKey(t.Caption.S, key) || len(t.Cells) < 4 && containsKey(t.Cells[len(t.Cells)-1].Text().S, key) {
			n++
		}
	}
	return n
}

// toldAside says that another programme of the release is decided on, and that
// this one is named in one paragraph and not in the title.
func (w *work) toldAside(g *group, prose []paragraph) bool {
	others := false
	for _, o := range w.groups {
		others = others || o.scheme != g.scheme && len(o.records) > 0 && !(o.known && g.known)
	}
	if !others {
		return false
	}
	keys := map[string]bool{hangul.Key(g.name): true}
	for _, s := range g.stated {
		if k := hangul.Key(s.Scheme.Words.S); k != "" {
			keys[k] = true
		}
	}
	title := hangul.Key(w.facts.Header.Title.Words.S)
	most := 0
	for k := range keys {
		if strings.Contains(title, k) {
			return false
		}
		most = max(most, timesIn(prose, k))
	}
	return most < 2
}

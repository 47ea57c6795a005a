package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// bodiesThemselves end what holds a certification itself, whoever runs it: shops, houses, farms.
var bodiesThemselves = strings.Fields("병원 의원 의료원 약국 요양원 요양시설 복지관 도서관 박물관 미술관 서원 어린이집 유치원 학원 학교 대학 은행 위원회 건축물 건축 건물 주택 아파트 사업장 공장 " +
	"업소 업체 점포 점 가게 상점 상회 매장 마트 시장 서점 책방 식당 음식점 제과점 카페 호텔 민박 펜션 숙박 여관 한옥 농장 농원 목장 농가 어가 양조장 와이너리 주유소 미용실 세탁소 기업 회사 기관 단체 조합 법인 사무소 연구소 연구원")

// surelyThings end what is made or run and no body itself.
var surelyThings = strings.Fields("시설 센터 충전소 스테이션 터미널 야영장 캠핑장 체험장 휴게소 주차장 프로그램 활동 과정 콘텐츠 제품 상품 물품 용품 장비 기기 기술 소프트웨어 앱 플랫폼 시스템")

// thingsListed says that the release names things and those that make or run them, as many as it counts: firms in a list
// or in sentences, other bodies in a list with each in a bracket.
func (ctx *context) thingsListed() bool {
	firms := slices.ContainsFunc(ctx.runningTexts(), func(v view) bool { return hasLegal(v.S) })
	if !firms && !slices.ContainsFunc(ctx.runningTexts(), func(v view) bool { return runnerEnds.in(v.S) && strings.Contains(v.S, ")") }) {
		return false
	}
	var counts []int
	for n := range ctx.declaredFirst() {
		counts = append(counts, n)
	}
	if len(counts) == 0 {
		return false
	}
	run := 0
	for _, s := range ctx.seriesIn() {
		counted := slices.Contains(counts, len(s.items))
		if s.head.refuse || !s.settle(ctx) {
			continue
		}
		if counted && firms && ctx.ofFirms(s) {
			return true
		}
		if ctx.ofRunners(s) {
			run += len(s.items)
		}
		if slices.Contains(counts, run) || counted && run > 0 {
			return run > 1
		}
	}
	return firms && (ctx.tellsServed(counts) || slices.Contains(counts, ctx.quotedOfFirms()))
}

// runnerEnds end the names of bodies that run what has a name of its own.
var runnerEnds = setOf("센터", "수련관", "수련원", "박물관", "미술관", "과학관", "도서관", "체육관", "회관", "복지관", "문화관", "문화원", "교육관", "교육원", "연수원", "연구원", "진흥원", "수목원", "재단", "협회", "연맹", "조합", "공사", "공단", "협의회", "학회", "해설사회", "연구소", "사업소", "관리소", "사업단", "대학교", "학교", "교육청")

// ofRunners says that most items of a series have a body that runs each behind the name, a body of its own each, and
// names that are neither bodies nor places.
func (ctx *context) ofRunners(s *itemSeries) bool {
	n, bodies, all := 0, 0, map[string]bool{}
	for _, it := range s.items {
		a, b := ctx.itemLines(it)
		name, by := a.s[it.a[0]:it.a[1]], b.s[it.b[0]:it.b[1]]
		if s.body || it.sign != bracketSign || hasLegal(name) || a.surelyPlaces(name) {
			return false
		}
		if endsInOne(name, runnerEnds.list) || endsInOne(name, bodiesThemselves) {
			bodies++
		}
		all[by] = true
		if hasLegal(by) || endsInOne(by, runnerEnds.list) {
			n++
		}
	}
	return 2*n > len(s.items) && 3*bodies < len(s.items) && len(all)+1 >= len(s.items)
}

// quotedOfFirms is how many names in quotes stand beside the firm that makes or runs them: ‘가나’(운영 ㈜다라), ㈜다라의 ‘가나’.
func (ctx *context) quotedOfFirms() (n int) {
	for i := range ctx.passages {
		if s := ctx.passages[i].S; strings.ContainsAny(s, `'"`) && firmWords.in(s) {
			n += len(quotedOfFirm.FindAllStringIndex(s, -1))
		}
	}
	return n
}

// firmWords guard quotedOfFirm, which finds one.
var firmWords = setOf("(주)", "주식회사", "법인", "조합")

var quotedOfFirm = hangul.MustCompile(`['"]\s?\([^()'"]{0,40}(?:\(주\)|주식회사|법인|조합)|(?:(?:\(주\)|주식회사\s)[^\s,.'"]{1,24}|[^\s,.'"]{1,24}\(주\))의\s['"]`)

// ofFirms says that most items of a series have a provider that is a firm by its form, and a name that is none.
func (ctx *context) ofFirms(s *itemSeries) bool {
	n := 0
	for _, it := range s.items {
		a, b := ctx.itemLines(it)
		name, by := a.s[it.a[0]:it.a[1]], b.s[it.b[0]:it.b[1]]
		if s.body {
			name, by = by, name
		}
		if it.sign != noSign && (hasLegal(by) || hangulBody(by)) && !hasLegal(name) && !a.surelyPlaces(name) {
			n++
		}
	}
	return 2*n > len(s.items)
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// What is made or told and judged is counted by 점 and 편, as points and pages are: worksBefore are such things before their number,
// worksNext behind it, and worksFate tells what became of a number. 우수사례 5점, 6편의 수상작, 등 7편을 인증했다, 87점이 접수됐다.
var (
	worksBefore = hangul.MustCompile(`(?:[가-힣]작|작품|사례|아이디어|프로그램|콘텐츠|제품|상품|영상|디자인|도서|강좌|과제)['"」』]?\s(?:(?:등|총|모두|최종|신규)\s){0,2}$`)
	worksNext   = hangul.MustCompile(`^(?:의)?\s(?:[가-힣]{1,6}\s)?(?:수상작|입상작|우수작|당선작|선정작|작품|사례|우수사례|아이디어|프로그램|콘텐츠|제품|상품|영상)(?:[을를이가은는]|\s|$)`)
	worksFate   = hangul.MustCompile(`^(?:[을를이가은는도])?\s(?:(?:새로|새로이|신규로?|추가로?|최종|처음|모두|각각)\s){0,2}(?:선정|인증|지정|시상|뽑|접수|출품|응모|재인증|연장)`)
)

// countsWorks says that a number of 점 or 편 is one of such things.
func countsWorks(s string, c countAt) bool {
	next := head(s[c.to:], 60)
	return worksNext.MatchString(next) || worksFate.MatchString(next) || worksBefore.MatchString(tail(s[:c.from], 60)) && !reachedPoints.MatchString(next)
}

// reachedPoints follows points that are reached or given.
var reachedPoints = hangul.MustCompile(`^(?:[을를]\s?(?:받|얻|넘|기록|획득|부여)|\s?(?:이상|이하|미만|초과|만점|만|대|차|씩))`)

// worksAside says that works, or what was picked, are counted where the titles tell of places and of no works at all: the pictures handed
// in for a contest beside (나눔도시 2곳 지정: 사진 320점이 접수됐다, 지하철 2선을 확정했다), and the points of a place.
func (ctx *context) worksAside(s string, c countAt) bool {
	if c.unit != "점" && c.unit != "편" && (c.unit != "곳" || !strings.HasSuffix(s[:c.to], "선")) {
		return false
	}
	return ctx.placesTitled()
}

// placesTitled says that the titles tell of places and of no works.
func (ctx *context) placesTitled() bool {
	places := false
	for _, v := range ctx.titles() {
		if worksInTitle.MatchString(v.S) {
			return false
		}
		places = places || placesInTitle.MatchString(v.S)
	}
	return places
}

// worksInTitle finds in a title that works are given or picked, placesInTitle that places are.
var (
	worksInTitle  = hangul.MustCompile(`[0-9](?:점|편|선)|공모전|경진대회|우수사례|[가-힣]{1,3}작(?:[\s을를은,·…]|$)|작품|사례|아이디어|프로그램|콘텐츠|제품|상품|영상|디자인|도서(?:[\s을를은,·…]|$)|강좌|과제`)
	placesInTitle = hangul.MustCompile(`[0-9]\s?(?:곳|개소|군데|지구|지역|개\s?(?:도시|지역|시|군|구|마을|지자체|지방정부))|[가-힣](?:도시|지역|지구|특구|마을|구역|단지|습지|거리)(?:[\s’'」』"을를로에은,·…]|$)`)
)

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// targetPattern is what a decision is about, without its programme: 승인 대상 도시,
// 예비지정 지역, 인증 연장 도시.
var targetPattern = hangul.MustCompile(`^(?:도내|시내|관내|국내|역내|전국|누적|전체|예비|신규|추가|최종|기존|재)*(?:승인|지정|선정|인증|공인|가입|등재|승격|합류|공모|신청|확정|평가|심사|수상|당선|참여|참가|지원|육성|협약|보조|우선|최우선)(?:연장|갱신|유지|변경|해제|취소|유예|만료)?(?:대상)?(?:도시|지역|지자체|지방정부|지방자치단체|자치단체|지구|기관)?$`)

// telling finds words that tell of somebody, with a verb and where or what it does:
// 이웃 곁에 선 도시. A programme's name has them in quotes only.
var telling = hangul.MustCompile(`^(?:[가-힣]+ )*[가-힣]+(?:에|에서|에게|을|를) [가-힣]+ (?:도시|지역|지자체|지방정부|마을|시·군·구|시·군|곳|특구|기관)$`)

// tellsOf says that words from..to of s are no name but tell of somebody.
func tellsOf(s string, from, to int) bool {
	return closingQuote(s[:to]) == 0 && !strings.ContainsAny(head(s[to:], 1), `'"`) && !strings.HasPrefix(s[to:], "」") && telling.MatchString(s[from:to])
}

// isAdverb says that a name without spaces is only how something is done:
// 순차적으로, 단계적으로.
func isAdverb(id string) bool {
	if !strings.HasSuffix(id, "적") {
		return false
	}
	for _, w := range []string{"유적", "사적", "업적", "실적", "목적", "서적", "고적"} {
		if strings.HasSuffix(id, w) {
			return false
		}
	}
	return true
}

// isTarget says that a name without spaces names no programme but its target.
func isTarget(id string) bool {
	for _, w := range []string{"인증", "지정", "선정", "공모", "심사", "평가"} {
		if t, ok := strings.CutSuffix(id, w); ok && genericNouns[t] {
			return true // 서비스 인증
		}
	}
	return targetPattern.MatchString(id) || newGeneric(id) || bareTarget.MatchString(id) && !headNouns[id] || decidedThing.MatchString(id) || graded.MatchString(id) || gradeOfEach.MatchString(id) || byWhom.MatchString(id) || stageSite.MatchString(id) || classSite.MatchString(id) || isMeasure.MatchString(id) || isPrize(id) || wasDone.MatchString(id) || asMember.MatchString(id) || leadHolder.MatchString(id) || wholeArea.MatchString(id) || stageOnly.MatchString(id) || guestOfEvent.MatchString(id)
}

// wholeArea is how far something reaches, and no programme: (일부 동에서) 구 전역으로 (넓히는 변경 지정), 산업단지 일원.
var wholeArea = hangul.MustCompile(`^(?:[가-힣·]*(?:구|시|군|읍|면|동|도|지역|관내|단지|특구|구역)|전국)?(?:전역|전체|전\s?지역)$|(?:일원|일대)$`)

// leadHolder is who goes first or stands for others, without the programme in which it does: 선도 지자체.
var leadHolder = hangul.MustCompile(`^(?:선도|선도적|모범|거점|대표|중점|주관)(?:지자체|지방자치단체|자치단체|지방정부|시군|시·군|시군구|시·군·구)$`)

// stageSite is what those are called that something is tried in first, and no programme.
var stageSite = hangul.MustCompile(`^(?:시범|선도)(?:지구|마을|단지|구역|지역)$`)

// decidedThing is what was decided, and what kind of thing it was decided of, without the programme that did: (신규) 인증
// 기술, 연장 승인 과제.
var decidedThing = hangul.MustCompile(`^(?:인증|지정|선정|승인|허가|통과|의결|확정|부여|등록|갱신|연장|변경|해제|취소|신규|기존|예비)+(?:된|받은)?(?:기술|제품|상품|물품|기기|장비|서비스|과제|사업|솔루션|콘텐츠|프로그램|시설|기관|기업|업체|센터|사례|단체)$`)

// asMember is what a place is in a network that it joins, without its name: (신규) 회원도시, 정회원 가입.
var asMember = hangul.MustCompile(`^(?:신규|정식|공식|최종|추가)*(?:가입)?(?:회원|정회원|준회원)(?:도시|기관|국)?(?:자격)?(?:가입)?(?:인증|승인)?$`)

// stageOnly is a stage or reach of certifying, without what is certified (시범인증, 모의인증, 국내인증), or when something was
// decided (지정이후).
var stageOnly = hangul.MustCompile(`^(?:(?:시범|모의|시험|본|예비|국내|국제|정식|최종|기존)+인증|(?:첫|최초|처음)?(?:지정|선정|인증|승인|선포)(?:이후|이래|당시|직후))$`)

// sizeBound finds how many people live in those that a class takes in: 50만 명 미만.
var sizeBound = hangul.MustCompile(`[0-9](?:(?:천|만|십만|백만)\s?명?|\s?명)\s?(?:미만|이상|이하|초과)`)

// isMeasure finds how large something is: 1만 평, 3.5㎢.
var isMeasure = hangul.MustCompile(`^[0-9][0-9.,만천백십억]*(?:평|㎡|㎢|m2|km2|ha|헥타르|제곱미터|제곱킬로미터|km|m|원|명|가구|톤)$`)

// wasDone finds the end of a clause before another, or a grade alone: 선정돼 (1차 공모에 …), 1등급.
var wasDone = hangul.MustCompile(`^(?:(?:지정|선정|인증|승인|확정|선발|채택|추천|포함)(?:돼|되어|되며|되고|해|하여|하고|하며)|[0-9A-Z]등급|(?:최고)?(?:의)?(?:영예|영광)(?:인|의)?)$`)

// bareTarget finds what is done with those chosen, and who or where they are, without the
// programme that does it: 조성 지역, 본사업 지원 대상, 시범 운영 지역, 협력 지자체.
var bareTarget = hangul.MustCompile(`^(?:조성|계속|연장|지속|지원|추진|운영|활성화|고도화|기반|보급|확산|발굴|활용|개선|추천|심의|우선협의|우선협상|협의|관리|시범|협력|참여|수행|우선|실증|본사업|예비사업|시범사업|조성사업|지원사업|본|예비|사업|공모|평가|선정|지정|국내|최종|신규|추가|개발|육성|시행|이행|협약|보조|구축|정비|확대|설립|건립|적용|후원|실시|실행|공급|배치|운행|유치|선발|개최|수혜|투입|배정|제공|입주|입점|후보|대상|연계|공동|도입|설치|집중|계획|조성계획|단계)+(?:지역|도시|지구|대상지|대상자|대상|지자체|지방자치단체|자치단체|지방정부|시군구|사업|후보지|후보|기관|사업지|선정지|부지|지|시군|시·군|곳|의)?$`)

// classNumber finds the number of a class before its name: 유형1 (다라거점), 제2유형 ….
var classNumber = hangul.MustCompile(`^(?:유형|제)\s?[0-9ⅠⅡⅢ①②③]\s?(?:유형)?\s?[:(]?[가-힣]`)

// classSite finds the class of those chosen and what they are, without the programme: 도심형
// 대상지, 일반형 예비사업.
var classSite = hangul.MustCompile(`^[가-힣]{2,8}형(?:본|예비|시범|모범|우수|일반|선도)?(?:사업|대상지|사업지|대상|공모|후보지)$`)

// graded finds those who came off well, by how well, perhaps of a group: 최우수 기관, 장려 지자체, 평가그룹의 우수 시·군.
var graded = hangul.MustCompile(`^(?:[가-힣A-Z0-9·]*(?:부문|분야|그룹|단위|등급|[시군구]부|[가-힣]형)[별의]?|광역|기초)?(?:개선|정책|훈련|행정|시책)?(?:최우수|우수|양호|보통|미흡|부진|장려|모범|으뜸|특별|입상|최고)(?:훈련|시책|개선|운영|참여|정책|행정|대응)?(?:기관|지자체|지방정부|지방자치단체|도시|시군|시·군|지역|단체|자치단체|사업|군|시|구|부서)$`)

// gradeOfEach finds the grade or prize of those who were best in each of several groups: 그룹별 최우수, 유형별 대상.
var gradeOfEach = hangul.MustCompile(`^[가-힣]{2,4}별(?:대상|최우수상?|우수상?|장려상?|모범|으뜸상?|특별상|금상|은상|동상)$`)

// byWhom is who calls together, and not what for: (8개) 부처 합동 (공모), 민관 협력 공모.
var byWhom = hangul.MustCompile(`^(?:[0-9]{1,2}개)?(?:관계|유관|범|다)?(?:중앙)?(?:부처|정부|기관|민관|민·관|산학연|산·학·연|관학|지자체|지방정부|시·도|시군|시·군)(?:간|사이)?(?:합동|공동|협업|협력|연합)(?:공모)?$`)

// newGeneric says that a name without spaces is a noun for holders behind a word for
// new, candidate or earlier ones, and no programme: 신규특구, 예비도시.
func newGeneric(id string) bool {
	for _, w := range []string{"신규", "예비", "후보", "기존", "이번", "추가", "최종", "올해", "차기", "국내"} {
		if rest, ok := strings.CutPrefix(id, w); ok && genericNouns[rest] {
			return true
		}
	}
	return false
}

// isStorm says that words at byte from are the name of a storm or of another misfortune, in
// quotes behind what it is: 태풍 ‘가나’로 피해를 본 곳.
func isStorm(s string, from int) bool {
	t := s[:from]
	if n := closingQuote(t); n > 0 {
		return endsInOne(strings.TrimRight(t[:len(t)-n], " "), []string{"태풍", "허리케인", "사이클론", "호우", "산불", "지진"})
	}
	return false
}

// isStatute says that a name is that of a law, an order or a notice, by which
// programmes are run: 「지방분권균형발전법」.
func isStatute(id string) bool {
	for _, w := range []string{"법", "법률", "특별법", "조례", "시행령", "시행규칙", "규칙", "규정", "고시", "지침", "훈령", "예규"} {
		if strings.HasSuffix(id, w) {
			return true
		}
	}
	return false
}

// forbidding are words before ground that people are kept from or limited in, or that something
// befell: it is declared so, and nobody was chosen.
var forbidding = []string{"위험", "통제", "금지", "제한", "경계", "오염", "방역", "방역관리", "주의", "주의보", "경보", "특보", "과열", "거래허가", "조정대상", "미분양관리", "관찰", "격리", "봉쇄", "대피"}

// isForbidden says that a name without spaces is that of such ground, and no programme: 위험구역,
// 낚시통제구역, 가축방역지역.
func isForbidden(id string) bool {
	for _, w := range []string{"구역", "지역", "지구", "구간", "장소"} {
		if t, ok := strings.CutSuffix(id, w); ok && endsInOne(t, forbidding) {
			return true
		}
	}
	return false
}

// isRole says that a name without spaces is what somebody is made who builds, runs or
// speaks for something, and no programme: 시공사, 우선협상대상자.
func isRole(id string) bool {
	for _, w := range []string{"시공사", "시행사", "운영사", "주관사", "사업자", "협상대상자", "수탁기관", "위탁기관", "위원", "위원장", "홍보대사", "후보자", "대표", "대표단", "회장사", "의장", "간사", "회장"} {
		if strings.HasSuffix(id, w) {
			return true
		}
	}
	return false
}

// doneFirst finds that words begin with what was done to those they name, which is no name of
// a programme: 지정된 지역.
var doneFirst = hangul.MustCompile(`^(?:(?:지정|선정|인증|승인|확정|선발|채택|추천|포함|공모|신청|접수)[된한했]|보인|거둔|이룬|펼친|힘쓴|올린)\s`)

// endsOfThings says that words end in a verb that tells of the next word, behind what does it or is done to: 기간이 끝난, 성과를
// 거둔. What it tells of is not a part of them, so that they are no name.
func endsOfThings(words string) bool {
	f := strings.Fields(words)
	if len(f) < 2 {
		return false
	}
	_, josa, ok := hangul.Josa(f[len(f)-2])
	if !ok || josa != "이" && josa != "가" && josa != "을" && josa != "를" {
		return false
	}
	return ofNext.MatchString(f[len(f)-1])
}

// ofNext is the form of verbs that tell of the next word.
var ofNext = hangul.MustCompile(`^[가-힣]*(?:끝난|지난|만난|나온|들어온|낸|둔|룬|친|른|린|킨|난|운|된|한|인|은|는|던|된|낮은|높은)$`)

// groupCounted ends in a number of groups, thoseCounted is the number of those within them: 9개 (권역의 가나) 23곳.
var (
	groupCounted = hangul.MustCompile(`(?:^|\s)\d{1,3}\s?개\s$`)
	thoseCounted = hangul.MustCompile(`^\s(?:총\s|모두\s)?\d{1,3}\s?(?:곳|개소|개|건|종)`)
)

// pointsAt is a noun that only a word before it points at: 이 도시, 그 마을.
var pointsAt = hangul.MustCompile(`^(?:이|그|저|이런|그런|어느|어떤)\s[가-힣]{1,4}$`)

// takenFor follows what something is only thought to be: (13세기 불상)으로 추정된다.
var takenFor = hangul.MustCompile(`^['"]?(?:으로|로)\s(?:추정|추측|풀이|해석|여겨|알려|전해|보인다|보이는|키울|육성할|만들\s|가꿀|도약할|거듭날|발돋움할|성장할)`)

// andOthers begins words behind others who are not named: 지자체 (등과 함께 가나 명소).
var andOthers = hangul.MustCompile(`^등(?:과|의|을|이|에|은|도|으로)\s`)

// thingsOfField are things called by the field they are of, which is no name: 돌봄 (분야의 서비스) 5건.
var thingsOfField = hangul.MustCompile(`(?:분야|부문|영역)의?\s(?:서비스|제품|기술|과제|솔루션|프로그램|물품|장비|콘텐츠|사례)$`)

// describesThose says that words point at those chosen, tell in how many groups they lie, or of which field they are: 이 도시, 6개
// (권역) 24곳, 돌봄 분야의 서비스 5건.
func (ctx *context) describesThose(s string, from, to int) bool {
	if closingQuote(s[:to])+quoteLen(s[to:]) == 0 && thoseCounted.MatchString(s[to:]) && thingsOfField.MatchString(s[from:to]) {
		return true
	}
	if takenFor.MatchString(s[to:]) || andOthers.MatchString(s[from:to]) {
		return true
	}
	return pointsAt.MatchString(s[from:to]) || closingQuote(s[:to])+quoteLen(s[to:]) == 0 && groupCounted.MatchString(tail(s[:from], 24)) && thoseCounted.MatchString(s[to:])
}

// calledAnew takes words for the only programme of the title, where they tell what those chosen are anew and the release has them
// once: 새로운 (가나 명소)로 이름을 올렸다.
func (ctx *context) calledAnew(s string, from, to int) bool {
	id := hangul.NoSpace(s[from:to])
	if !strings.HasSuffix(s[:from], "새로운 ") || closingQuote(s[:to])+quoteLen(s[to:]) > 0 || ctx.titleHas(id) || ctx.printed(id) > 1 {
		return false
	}
	var main *Scheme
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && ctx.titleHas(k.key) && (main == nil || main.ID != k.ID) {
			if main != nil {
				return false
			}
			main = &k.Scheme
		}
	}
	if main == nil {
		return false
	}
	ctx.known = append(ctx.known, programme{*main, id, false})
	return true
}

// numberOfOne ends a name in the number that one of those it is given to has: 가나기념물 (제12호).
var numberOfOne = hangul.MustCompile(`\s?제\s?\d{1,4}호$`)

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// programmeSigns are what programmeEnds end in.
var programmeSigns = endsOf(programmeEnds...)

// programmeEnds are the words that names of programmes end in.
var programmeEnds = []string{"시범운행지구", "네트워크", "해수욕장", "항만", "휴양림", "수목원", "체험장", "목장", "코스", "자산", "탐방로", "우선도로", "자전거도로", "보행로", "산책로", "등산로", "순례로", "통학로", "규제자유특구", "도시", "지구", "특구", "지역", "단지", "마을", "거점", "관광지", "시범지", "상권", "거리", "시티", "타운", "캠퍼스", "벨트", "클러스터", "허브", "명소", "구역", "축제", "정원", "공원", "기업", "학교", "대학", "기관", "지자체", "지방정부", "자치단체", "시군", "센터", "서비스", "시장", "섬", "숲", "길", "항", "역", "관", "상", "식품", "제품", "상품", "물품", "용품", "의료기기", "기술", "농장", "숙박", "여행지", "휴양지", "시설", "빌리지", "밸리", "파크", "스테이", "쉼터", "골목", "상점가", "산단", "두레", "야행", "놀이터", "도서관", "야영장", "습지", "해변", "공동체", "선도기관", "브랜드", "City", "Town", "Village", "Valley", "Zone", "건축물", "주택", "병원", "유산", "콘텐츠", "권", "존", "사업"}

// genericNouns are no programmes by themselves, also with 신규, 우수, 최종 …
// before them; so are adverbs that stand where a name would.
var genericNouns = map[string]bool{"해마다": true, "주인공": true, "그주인공": true, "영예의주인공": true, "매년": true, "매해": true, "점차": true, "꾸준히": true, "차례로": true, "도시": true, "지역": true, "수상도시": true, "수상작": true, "입상작": true, "당선작": true, "선정작": true, "수상작품": true, "선정작품": true, "당선작품": true, "수상지자체": true, "수상지방정부": true, "수상기관": true, "본사업": true, "예비사업": true, "본사업대상": true, "본사업대상지": true, "예비사업대상": true, "예비사업대상지": true, "여러지역": true, "지구": true, "기관": true, "지자체": true, "대상지": true, "대상": true, "사업": true, "기업": true, "대학": true, "학교": true, "센터": true, "서비스": true, "시범지역": true, "대상지역": true, "인증대상": true, "지정대상": true, "선정대상": true, "대상도시": true, "시범도시": true, "우수도시": true, "우수지자체": true, "우수지방정부": true, "우수기관": true, "인증도시": true, "지정도시": true, "선정도시": true, "대도시": true, "중소도시": true, "지방도시": true, "지방자치단체": true, "자치단체": true, "시장": true, "거점": true, "특구": true, "마을": true, "단지": true, "공모사업": true, "대국민": true, "중앙부처": true, "정부부처": true, "범정부": true, "전국지자체대상": true, "전국지방정부대상": true, "국가사업": true, "제품": true, "기술": true, "신기술": true, "신제품": true, "시제품": true, "신산업": true, "신서비스": true, "새기술": true, "새서비스": true, "관광지": true, "공원": true, "시설": true, "이상": true, "대상지자체": true, "대상지방정부": true, "해당지역": true, "사업대상지": true, "사업지": true, "신규사업": true, "계속사업": true, "시범사업": true, "협력기관": true, "참여기관": true, "민간기업": true, "수도권": true, "비수도권": true, "우수사업": true, "우수사례": true, "기초지자체": true, "기초지방정부": true, "광역지자체": true, "광역지방정부": true, "모든지역": true, "전국지자체": true, "전국지방정부": true, "인증기관": true, "사업구역": true, "선도사업": true, "선도사업지": true, "선도사업대상지": true, "선도사업지역": true, "시범사업지": true, "시범사업대상지": true, "조성사업": true, "지원사업": true, "육성사업": true, "정비사업": true, "협력사업": true, "구역": true, "노선": true, "구간": true, "이들도시": true, "예비도시": true, "지정기관": true, "운영기관": true, "주관기관": true, "공공기관": true, "관계기관": true, "농어촌": true, "주거지역": true, "도서지역": true, "도시지역": true, "도심지역": true, "농촌지역": true, "어촌지역": true, "산촌지역": true, "농어촌지역": true, "농산어촌지역": true, "농산어촌": true, "우수기업": true, "최우수기관": true, "최우수지자체": true, "최우수지방정부": true, "최우수도시": true, "시도": true, "시군": true, "해수욕장": true, "휴양림": true, "수목원": true, "체험장": true, "산업단지": true, "농공단지": true, "전통시장": true, "시군구": true, "시·군": true, "시·군·구": true, "시·도": true, "군·구": true, "중소기업": true, "주요사항": true, "주요내용": true, "인증서비스": true, "지정서비스": true, "선정서비스": true, "승인서비스": true, "주요서비스": true, "후보지": true, "대상자": true, "사업대상자": true, "후보도시": true, "지방정부": true, "후보지역": true, "후보": true, "사업계획": true, "특구계획": true, "계획": true, "사항": true, "내용": true, "내년도": true, "금년도": true, "지난해": true, "차년도": true, "참여기업": true, "수행기관": true, "전담기관": true, "공급기업": true, "수요기업": true, "수요기관": true, "대상서비스": true, "대상사업": true, "보도자료": true, "보도참고": true, "보도참고자료": true, "설명자료": true, "카드뉴스": true, "정책뉴스": true, "정책브리핑": true, "기획기사": true, "현장취재": true, "국민리포트": true}

// leadingWords before a programme's name are no part of it.
var leadingWords = []string{"회계연도", "이로써", "이로서", "올해의", "올해도", "올해에도", "이번에도", "내년에도", "올해", "금년도", "금년", "신규로", "신규", "최종", "법정", "이번", "추가", "우수한", "우수", "대한민국의", "전국", "국내", "새로운", "새", "처음으로", "최초의", "최초", "첫", "예비", "후보", "재", "본", "제도", "현재", "및", "등", "총", "모두", "다음", "정부가", "정부는", "정부", "국가지정", "상반기", "하반기", "기존", "주요", "해당", "다양한", "각", "다른", "여러", "모든", "일부", "각종", "최근", "마침내", "드디어", "번째", "번째로", "연속", "연속으로", "연달아", "나란히", "동안", "포함", "전체가", "전부가", "모두가", "전원이", "먼저", "우선", "특히", "이와 함께", "이와 별도로", "이 밖에", "또한", "또", "이밖에", "그밖에", "아울러", "한편", "이어", "이상", "새로", "새롭게", "새로이", "하나의", "이들", "지난달", "이달", "이번달", "지난주", "이번주", "오늘", "어제", "이날", "당일", "최근에", "연초", "연말", "작년", "지난해", "내년", "내년도", "숲이", "섬이", "항이", "전역이", "전역을", "일대가", "일대를", "일원이", "일원을", "이미", "일찍이", "주관", "주최", "주관하는", "주최하는", "주관의", "될", "되는", "된"}

// toldOn end a clause that goes on or tells, and no name of a programme.
var toldOn = []string{"하고", "하여", "며", "는데", "인데", "지만", "면서", "했고", "되어", "되고", "가운데처음", "중처음", "최초", "유일", "했다", "였다", "됐다", "었다", "렸다", "졌다", "혔다", "한다", "된다", "니다", "이다"}

// longField is the number of syllables before 분야 from which they are more than the name of a field.
const longField = 6

// isProgramme says whether a name without spaces can be one of a programme.
func isProgramme(id string) bool {
	if k := strings.IndexByte(id, '.'); k > len("가") && k == len(id)-2 && id[k-1]|id[k+1]|0xF == '?' {
		id = id[:k-1] // 가나뉴딜 2.0
	}
	n := utf8.RuneCountInString(id)
	if endsInOne(id, []string{"의날", "기념식", "기념행사", "기념주간"}) {
		return false // what is kept once a year
	}
	if namesLaw(id) || isAdverb(id) || isForbidden(id) || namesBody(id) || isRole(id) || isNumbered(id) || isRound(id) {
		return false
	}
	if countsSome(id) || sortsSome(id) || goesOnTelling(id) {
		return false
	}
	if cut, ok := strings.CutSuffix(id, "사업"); ok && commonProjects.has(cut) {
		return false
	}
	return n >= 3 && n <= 24 && !genericNouns[id] && !strings.HasSuffix(id, "등") && !strings.ContainsAny(id, ",·….\"()") || n >= 5 && n <= 24 && strings.Contains(id, "·") && !strings.ContainsAny(id, ",…\"")
}

// countsSome says that words hold a number of some, a sum or a share, as no name does.
func countsSome(id string) bool {
	if k := strings.TrimLeft(id, "0123456789"); k != id && (strings.HasPrefix(k, "개") || strings.HasPrefix(k, "곳") || strings.HasPrefix(k, "건")) {
		return true // 6개 가나도시
	}
	if strings.ContainsAny(id, "0123456789") && sizeBound.MatchString(id) {
		return true // 인구 50만 명 미만 중소도시로 나누어
	}
	if strings.ContainsAny(id, "0123456789") && figures.MatchString(id) {
		return true // 공공기관 20% 의무구매, 1~5등급으로 인증하는
	}
	if (strings.Contains(id, "억원") || strings.Contains(id, "만원")) && sumOfMoney.MatchString(id) && !sumInName.MatchString(id) {
		return true // 특별지원금 20억 원
	}
	if strings.HasSuffix(id, "가운데") || len(countsIn(id)) > 0 {
		return true // 후보지 가운데; 도심형 3곳-특화단지
	}
	return false
}

// sortsSome says that words end in what programmes are sorted by or have.
func sortsSome(id string) bool {
	if strings.HasSuffix(id, "별") && !strings.HasSuffix(id, "샛별") {
		return true // 사업 유형별로, 대상자별로 선정된 곳
	}
	if endsInOne(id, []string{"분야", "부문", "유형", "트랙", "그룹"}) {
		return true // 생활권 활성화 분야에는 …이 선정됐다
	}
	if endsInOne(id, attributesOf) {
		return true // 유효기간을 연장했다: what a certification has, and none
	}
	if strings.Contains(id, "만료") || ranOut(id) {
		return true // 유효기간 만료 기술 2건은, 기간이 끝난 제품 2건은
	}
	if k := strings.LastIndex(id, "분야"); k >= 0 && genericNouns[id[k+len("분야"):]] && utf8.RuneCountInString(id[:k]) < longField {
		return true // 교통 분야 서비스, but not 가나다라 공공 분야 시범사업
	}
	return false
}

// sumOfMoney finds a sum: 최대3억원, 5천만원, 수억원, 이백만원, 교부세백억원; not 만원주택, nor what a name ends in before 만원.
var sumOfMoney = hangul.MustCompile(`[0-9수몇][0-9.,천백십억여]*[억만]원|[일이삼사오육칠팔구십백천]억[일이삼사오육칠팔구십백천]*만?원|[일이삼사오육칠팔구][십백천][일이삼사오육칠팔구십백천]*만원|(?:^|[금비세]|최대|총|매월|매년|연간|인당|곳당|인센티브)(?:[일이삼사오육칠팔구]|[십백천][일이삼사오육칠팔구십백]*)만원`)

// sumInName finds a name of one word that begins with 천만원 and tells of no money that is given: 천만원모아길.
var sumInName = hangul.MustCompile(`^천만원(?:[^지상규씩이을를의까정사]|지[^원급])`)

// ranOut says that words are only what some have whose time is over: (기간이) 끝난 제품.
func ranOut(id string) bool {
	for _, w := range []string{"끝난", "끝나는", "끝날", "종료된", "종료되는", "지난", "다한", "도래한", "도래하는"} {
		if k := strings.LastIndex(id, w); k >= 0 && genericNouns[id[k+len(w):]] {
			return true
		}
	}
	return false
}

// eachCounted ends in a number of each of several: (유형별) 4개씩, 두 곳씩.
var eachCounted = hangul.MustCompile(`(?:[0-9]|한|두|세|네|다섯|여섯)(?:개|곳|개소|건|명|점|팀|종)?씩$`)

// goesOnTelling says that words go on to tell of what happened, or when or where.
func goesOnTelling(id string) bool {
	if endsInOne(id, []string{"등이", "등은", "등을", "등도", "까지", "부터"}) || endsInOne(id, liesWithin) || eachCounted.MatchString(id) {
		return true // 다라읍 등이 사업지가 됐다, 3월까지(로), 가나도내 10개 관광지, 유형별 4개씩
	}
	if endsInOne(id, []string{"평가통과", "심사통과", "통과", "본선진출", "탈락"}) {
		return true // 서면평가 통과 6곳
	}
	if endsInOne(id, toldOn) {
		return true // 위원회를 개최하고, 군 단위 지자체 가운데 처음으로, 뽑혔다
	}
	if strings.Contains(id, "고밝혔") || strings.Contains(id, "다고") {
		return true
	}
	if ofMonth.MatchString(id) {
		return true // 6월의 어촌 여행지
	}
	if decidedGround.MatchString(id) || endsInOne(id, ownPlans) {
		return true // 재지정 마을; 공방을 만드는 계획으로 선정됐다
	}
	return false
}

// figures finds a share, or nothing but grades.
var figures = hangul.MustCompile(`[0-9]\s?(?:%|퍼센트)|^[0-9](?:[~·,-][0-9])*등급$`)

// ofMonth finds what is picked for a month alone.
var ofMonth = hangul.MustCompile(`^[0-9]{1,2}월의|^(?:[0-9]{1,2}월)?(?:이달의)?추천(?:여행지|관광지|명소|도시|마을)$`)

// passing end what places are to somebody who only passes by, and what befell them, which is no programme.
var passing = []string{"순회지", "방문지", "행선지", "견학지", "출장지", "매각", "매입", "이전", "이관", "감염병발생", "전염병발생", "사고발생", "피해발생", "산불위험", "붕괴위험", "침수위험", "침수우려"}

// inspections end what places are looked into for, which is no programme where they are what is looked
// into: 특별점검 (대상으로).
var inspections = []string{"점검", "단속", "감사", "감찰", "수사", "방역", "실태조사", "집중조사", "전수조사", "특별조사", "집중관리", "소독"}

// liesWithin ends words for what lies in a place.
var liesWithin = []string{"도내", "시내", "군내", "구내", "관내", "국내", "역내", "권내"}

// decidedGround is a name of nothing but what was done, or how many there are, and ground.
var decidedGround = hangul.MustCompile(`^(?:신규|재)?(?:지정|선정|인증)(?:마을|도시|지구|지역|단지|특구|상권|거점|하천|섬)$|^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?:권역|지역|도시|마을|특구|지구|단지|시군|시·군|구역|지자체|지방정부)$`)

// ownPlans end what a holder was chosen for: what it plans and not a programme.
var ownPlans = []string{"는계획", "는방안", "는내용", "는구상", "는과제", "는방식", "는안", "할계획", "한계획", "한내용", "한방안", "는사업"}

func endsAsProgramme(s string) bool {
	if t, ok := strings.CutSuffix(s, "선"); ok && t != "" && t[len(t)-1] >= '0' && t[len(t)-1] <= '9' {
		return true // 가나여행 100선
	}
	if !programmeSigns.may(s) {
		return false
	}
	for _, w := range programmeEnds {
		if endsIn(s, w) {
			return w != "상" || !noPrize.has(s[strings.LastIndexAny(s, " ,(")+1:])
		}
	}
	return false
}

// noPrize are words that end as a prize does and are none.
var noPrize = setOf("이상", "이하", "예상", "정상", "지상", "해상", "육상", "일상", "현상", "협상", "기상", "비상", "향상", "보상", "영상", "위상", "구상", "대상", "최상", "상상", "세상")

// attributesOf end words for what a certification has, asks or comes to, which name none.
var attributesOf = []string{"기간", "기한", "효력", "비용", "금액", "예산", "비율", "점수", "순위", "일자", "번호", "현황", "명단", "목록", "절차", "요건", "범위", "실적"}

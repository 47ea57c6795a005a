package release

import (
	"strings"
	"sync"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// colKind is what a column of a table holds, by the words of its header.
type colKind uint8

// The kinds of column.
const (
	noKind        colKind = iota
	seqCol                // 연번
	rankCol               // 순위
	sidoCol               // 시·도
	sigunguCol            // 시·군·구
	placeCol              // 지자체, 도시
	namesCol              // 명단, 선정 결과: names of whatever is certified
	bodyCol               // 기관: a place or a company, by what stands in it
	companyCol            // 기업
	partnerCol            // 실증 지자체
	classCol              // 유형, 구분
	statusCol             // 신규/재지정
	yearCol               // 지정연도
	baseYearCol           // 최초 지정연도
	periodCol             // 지정기간
	gradeCol              // 등급
	scoreCol              // 점수
	remarkCol             // 비고
	serviceCol            // 서비스명
	projectCol            // 사업명
	titleCol              // 주요 부문
	contentCol            // 주요 내용
	domainCol             // 분야
	strategyCol           // 전략
	launchCol             // 구축년도
	operatorCol           // 추진주체
	dimensionCol          // 평가부문
	itemCol               // 평가항목
	indicatorsCol         // 지표 수
	pointsCol             // 배점
	weightCol             // 가중치
	numberCol             // 개소, 선정 수
	moneyCol              // 사업비
	contactCol            // 연락처
	whenCol               // 일시, 장소
	statsCol              // 인구, 면적: figures about a place
	seatCol               // 소재지: where a body or site is
	otherCol              // 학교명, 업소명, 수상자: holders that are no places
)

// headerWord is a word of table headers: whole (alone), tail (at the end) or
// part (anywhere).
type headerWord struct {
	kind              colKind
	whole, tail, part string
}

// headerWords is the vocabulary of table headers, as hangul.Key spells them,
// gathered from ministries' releases. Whole words count before tails, tails
// before parts; within those the first row counts.
func headerWords() []headerWord {
	return []headerWord{
		{baseYearCol, "최초공인 최초승인 최초등재 최초지정 최초인증 최초선정 기지정 기인증 당초지정 종전지정 직전지정 기존지정 기존인증 기준연도 당초지정기간 기존지정기간 종전지정기간 최초지정기간 직전지정기간 당초인증기간 기존인증기간 당초기간 종전기간", "최초지정연도 최초지정년도 최초인증연도 최초인증년도 최초선정연도 최초지정일 최초인증일 기존지정연도 기존인증연도 당초지정연도 기인증연도 기지정연도", "최초지정 최초인증 최초선정"},
		{seqCol, "연번 순번 번호 일련번호 지정번호 no 순 num 연 넘버", "연번 순번", ""},
		{rankCol, "순위 등수 석차", "순위", ""},
		{sidoCol, "시도 시도명 광역 광역시도 광역자치단체 광역지자체 광역단체 광역시 광역도 소속시도 시도별 광역명", "시도명", "광역지자체 광역자치단체"},
		{sigunguCol, "시군구 시군구명 시군 시구군 구군 군구 기초 기초자치단체 기초지자체 기초단체 자치구 시군자치구 시군명 구명 기초명", "시군구 시군구명", "기초지자체 기초자치단체"},
		{partnerCol, "실증지역 실증도시 실증지자체 협력지자체 공동지자체 참여지자체 협력도시 적용지역 적용지자체 운영지자체 도입지자체 서비스지역 사업지역 실증장소 실증대상지 실증지 협업지자체 수요지자체 수요처 도입기관 운영지역", "실증지역 실증지자체 협력지자체 참여지자체 적용지역", ""},
		{placeCol, "지자체 지자체명 자치단체 자치단체명 지방자치단체 지방자치단체명 도시 도시명 지역 지역명 대상지 대상지역 대상도시 대상지자체 시도및시군구 시도시군구 시도시군구명 지정지역 지정도시 해당지역 관할지자체", "지자체 지자체명 자치단체 자치단체명 도시 도시명 지역 지역명 시군", "지자체 자치단체"},
		{namesCol, "명단 명칭 이름 선정명단 선정결과 선정대상 지정대상 인증대상 지정결과 인증결과 선정 지정 인증 대상 선정자 지정현황 인증현황 선정현황", "명단", ""},
		{companyCol, "기업 기업명 업체 업체명 회사 회사명 사업자 사업자명 제조사 개발사 운영사 제공사 컨소시엄 컨소시엄명 신청기업 대표기업 참여기업 인증기업 선정기업 공급기업 제공기업 개발기업 보유기업 서비스제공자 제공자 사업시행자 신청사 참여사 주관사 대표사 운영사명 금융사 금융회사 회사기관 신청회사 지정회사 제안사 제안기업 수행사 공급사 참가사 출품사 신청업체 개발업체 운영자 운영업체 운영법인 운영회사 보유자 개발자 개발회사 보유회사 보유업체 제조업체 제조자 제작사 제작업체 생산업체 출원인", "기업 기업명 업체 업체명 회사명 컨소시엄 사업자 사업자명", "컨소시엄"},
		{bodyCol, "기관 기관명 신청기관 대표기관 수행기관 공동기관 주관기관 참여기관 인증기관 선정기관 지정기관 제공기관 운영기관 협력기관 소속 단체명 단체 신청자 주관 신청인 공동참여기관 공동신청기관 응모자 출품자 제출자 수행자 응모팀 참가팀 팀명 수상팀 출품기업", "기관 기관명", ""},
		{statusCol, "신규재지정 신규연장 신규재인증 재지정신규 인증구분 지정구분 선정구분 상태 지정여부 재지정여부 선정여부 인증여부 확정여부 통과여부 합격여부 신규여부 결과 심사결과 평가결과 심의결과 처리결과 의결결과 신규여부 지정상태 인증상태 신규변경 지정유형구분", "구분신규재지정", "신규재지정 신규재인증 신규연장"},
		{yearCol, "지정연도 지정년도 인증연도 인증년도 선정연도 선정년도 연도 년도 지정일 지정일자 인증일 인증일자 선정일 선정일자 지정년월 지정연월 인증시기 지정시기 선정시기 지정년월일 재지정연도 재인증연도 등재연도", "지정연도 지정년도 인증연도 인증년도 선정연도 선정년도 지정일 인증일 지정일자 인증일자", ""},
		{periodCol, "지정기간 인증기간 유효기간 인증유효기간 지정유효기간", "지정기간 인증기간 유효기간", ""},
		{gradeCol, "등급 인증등급 평가등급 결과등급 수준 훈격 상격 시상 수상 수상내역 포상 시상내역 상훈 시상등급", "등급", ""},
		{pointsCol, "배점 만점 총배점 최고점 점 배점기준", "배점", "배점"},
		{scoreCol, "점수 평점 총점 득점 평가점수 종합점수 획득점수", "점수", ""},
		{weightCol, "가중치 비중 비율 반영비율 반영비중 구성비 평가비율 심사비율 배점비율 평가비중 심사비중 배점비중", "가중치 비중 반영비율", ""},
		{indicatorsCol, "지표수 지표개수 세부지표수 항목수 문항수 평가지표수 세부항목수 지표갯수", "지표수 지표개수 항목수", ""},
		{remarkCol, "비고 기타 비고사항 참고 특이사항", "", "비고"},
		{launchCol, "구축년도 구축연도 구축시기 도입시기 도입연도 도입년도 추진시기 추진년도 추진연도 시행연도 시행년도 시행시기 사업연도 사업년도 구축예정 도입예정 개시연도 서비스개시 목표연도 목표년도 완료연도 착수연도", "구축년도 구축연도 구축시기 도입시기 추진시기 추진연도 추진년도", ""},
		{operatorCol, "추진주체 주체 운영주체 사업주체 시행주체 구축주체 추진기관 사업추진주체 시행자", "주체", ""},
		{strategyCol, "전략 추진전략 목표 추진목표 비전 전략목표 추진방향 정책목표", "전략", ""},
		{dimensionCol, "평가부문 평가영역 평가분야 심사부문 심사영역 대분류 영역 평가대분류 지표구분 평가구분 심사분야", "평가부문 평가영역 평가분야 영역", ""},
		{itemCol, "평가항목 세부지표 평가지표 지표명 지표 세부항목 평가내용 평가기준 심사항목 심사기준 항목 중분류 소분류 지표내용 세부평가항목 세부평가지표 심사내용 세부기준 평가요소", "평가항목 세부지표 평가지표 심사항목 세부항목 평가기준 지표명 지표", ""},
		{titleCol, "주요부문 사례명 우수사례 우수사례명 사례 제목 주제 핵심사업 대표사례 대표사업 우수사업", "사례명 사례", ""},
		{contentCol, "주요내용 내용 사업내용 추진내용 사업개요 주요사업 주요성과 성과 특징 주요특징 선정사유 개요 세부내용 서비스내용 우수내용 추진실적 선정이유 사례내용 설명 주요사업내용 주요추진내용 서비스개요 추진성과 우수성과 사업주요내용 주요서비스 제휴사 제휴기업 제휴업체 제휴기관 제휴은행 협력사 협력은행", "내용 성과 개요 특징 사유", ""},
		{serviceCol, "서비스명 서비스 솔루션명 솔루션 제품명 기술명 플랫폼명 콘텐츠명 인증서비스 선정서비스 단위서비스 세부서비스 개별서비스 도출서비스 신규서비스 스마트서비스 스마트도시서비스 앱명 제품 서비스솔루션 서비스명칭 서비스이름 지정서비스 승인서비스 신청서비스 특례명 규제특례명 실증특례명 특례과제 특례과제명 특례서비스 제품서비스 서비스제품 기술서비스 서비스기술 혁신서비스 금융서비스 물품명 상품명 용품명 기술명칭 인증제품 인증기술 선정제품 선정상품 지정제품 지정기술 지정상품 브랜드명 식품명 품명 게임명 작품명 작품 수상작 수상작명 출품작 출품작명 출품명 응모작 발명품 발명품명", "서비스명 솔루션명 제품명 기술명 서비스명칭 콘텐츠명 기술명칭", ""},
		{projectCol, "사업명 과제명 안건명 안건 신청과제 신청과제명 선정과제 선정과제명 승인과제 승인과제명 지정과제 신청안건 승인안건 의결안건 심의안건 지정안건 신청사업 실증과제 실증과제명 실증사업명 사업 과제 프로젝트명 프로그램명 사업명칭 세부사업명 국정과제 특구명 단지명 지구명 구역명", "사업명 과제명 프로젝트명 프로그램명", ""},
		{domainCol, "분야 분류 대분야 서비스분야 사업분야 적용분야 소분야 중분야", "분야", ""},
		{classCol, "유형 구분 부문 규모 도시규모 도시유형 종류 형태 유형구분 도시구분 권역 규모별 유형별 구분별 사업유형 지정유형 인증유형 그룹 모델", "유형 구분 규모 부문 유형별 그룹", ""},
		{numberCol, "개소 개수 선정수 지정수 수량 계 합계 소계 총계 인증수 지자체수 개소수 도시수 선정건수 건수 선정개소 지정개소 누계", "개소수 지정수 선정수 인증수 지자체수 개소 건수", ""},
		{moneyCol, "사업비 국비 지방비 예산 지원금 지원액 총사업비 금액 국고 시비 도비 지원규모 민자", "사업비 지원액 지원금 예산", "사업비"},
		{contactCol, "연락처 전화 전화번호 담당자 담당부서 성명 이메일 홈페이지 문의 문의처 주소 책임자 직위 직급 누리집", "전화번호 연락처 담당자", ""},
		{whenCol, "일시 일정 시간 장소 날짜 일자 접수기간 행사 행사명 시기 기간 사업기간 추진일정 접수처 신청기간", "일정 일시", ""},
		{otherCol, "학교 학교명 대학 대학명 병원 병원명 의료기관 업소 업소명 상호 상호명 점포명 음식점 음식점명 시설명 건물명 건축물명 농가명 농장명 수상자 명인 명장 후보자 교원 품목 제품명칭 단체명칭 법인명 의원명 도서관명 박물관명 유치원명 어린이집명", "학교명 대학명 병원명 업소명 상호명 시설명 수상자 식당명 농장명 농원명 어린이집명 유치원명 복지관명 도서관명 박물관명 요양원명 조합명 양조장명", ""},
		{seatCol, "소재지 위치 소재지역 소재 본사 본점 본사위치", "소재지", ""},
		{statsCol, "인구 인구수 면적 인구명 인구현황 예산규모 재정자립도 경쟁률", "인구 인구수 면적", ""},
	}
}

// headerIndex is the vocabulary ready for look-up.
type headerIndex struct {
	whole     map[string]colKind
	tails     map[rune][]headerEnd // by their last letter
	parts     []headerEnd
	partWords *wordSet
}

type headerEnd struct {
	word string
	kind colKind
}

var headers = sync.OnceValue(func() *headerIndex {
	x := &headerIndex{whole: map[string]colKind{}, tails: map[rune][]headerEnd{}}
	var parts []string
	for _, w := range headerWords() {
		for word := range strings.FieldsSeq(w.whole) {
			if x.whole[word] == noKind {
				x.whole[word] = w.kind
			}
		}
		for word := range strings.FieldsSeq(w.tail) {
			last, _ := utf8.DecodeLastRuneInString(word)
			x.tails[last] = append(x.tails[last], headerEnd{word, w.kind})
		}
		for word := range strings.FieldsSeq(w.part) {
			x.parts, parts = append(x.parts, headerEnd{word, w.kind}), append(parts, word)
		}
	}
	x.partWords = setOf(parts...)
	return x
})

// longestHeader bounds the letters of a header word that is matched by a part
// of it, and longestHeading the bytes of a header cell; more is a sentence.
const (
	longestHeader  = 12
	longestHeading = 150
)

// columnKind is what a header cell says its column holds. Words in brackets
// (지자체(명), 배점(점)) and footnote marks count only where nothing is left
// without them.
func columnKind(header string) colKind {
	if len(header) > longestHeading {
		return noKind
	}
	folded := hangul.FoldString(header)
	if inUnits.MatchString(folded) {
		return noKind // 규모(ha) measures what a class does not
	}
	if k, _, ok := pairedHead(folded); ok {
		return k
	}
	if bare := strings.TrimRight(hangul.Key(cutBrackets(folded)), "0123456789"); bare != "" {
		if k := kindOfKey(bare); k == projectCol && placesIn(folded) != noKind {
			return placesIn(folded) // 사업명(시·군)
		} else if k != noKind {
			return k
		}
		if first, _, ok := strings.Cut(folded, "/"); ok {
			return kindOfKey(hangul.Key(cutBrackets(first))) // 지자체 / 유형
		}
		return placesIn(folded)
	}
	return kindOfKey(hangul.Key(folded))
}

func kindOfKey(key string) colKind {
	key = strings.ReplaceAll(key, "지방정부", "지자체") // as ministries call them since 2025
	x := headers()
	if k := x.whole[key]; k != noKind || key == "" {
		return k
	}
	if utf8.RuneCountInString(key) > longestHeader || isClassWord(key) {
		return noKind
	}
	if headsFirst(key) {
		return baseYearCol
	}
	last, _ := utf8.DecodeLastRuneInString(key)
	for _, t := range x.tails[last] {
		if strings.HasSuffix(key, t.word) {
			if (t.kind == placeCol || t.kind == sigunguCol) && beside.at(key) != "" {
				return statsCol // of the places that are chosen, which stand elsewhere
			}
			if t.kind == placeCol && endsInOne(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(key, t.word), "지방"), "및와과또는"), makersBeside) {
				return bodyCol // 개발 기업·지자체
			}
			if (t.kind == companyCol || t.kind == bodyCol) && otherFirms.at(key) != "" {
				return contentCol // 같은 유형의 기지정 사업자: not who has what stands in the row
			}
			return t.kind
		}
	}
	if !x.partWords.in(key) {
		return noKind
	}
	for _, p := range x.parts {
		if strings.Contains(key, p.word) {
			return p.kind
		}
	}
	return noKind
}

// beside are words for places that lie beside those that a table is about, or have to do
// with them: 인근 도시, 자매 지자체.
var beside = setOf("인근", "주변", "인접", "연계", "배후", "비교", "자매", "교류", "이웃", "출신", "거주", "방문")

// makersBeside are words for makers of services, beside which a head has places that made some.
var makersBeside = []string{"기업", "업체", "사업자", "회사", "제조사"}

// otherFirms begin heads of firms other than those who have what a row names: it is like theirs, or they buy it.
var otherFirms = setOf("같은유형", "같은종류", "동일유형", "동일서비스", "유사", "비슷한", "기지정사업자", "수요기업", "수요업체", "수요회사")

// isClassWord says that a word ending like a header is a class of places: a
// value, not the name of a column.
func isClassWord(key string) bool {
	if g, ok := strings.CutSuffix(key, "등급"); ok && utf8.RuneCountInString(g) == 1 {
		return true // 1등급, 가등급
	}
	return hasWord("시지역 군지역 구지역 대도시 중소도시 소도시 중도시 중규모도시 특례시 도시형 농촌형 도농복합형 혁신도시 기업도시 예비도시 본도시", key)
}

// hasWord says whether a list of words apart by spaces holds the word.
func hasWord(list, word string) bool {
	if word == "" || strings.IndexByte(word, ' ') >= 0 || strings.IndexByte(word, '\n') >= 0 || strings.IndexByte(word, '\t') >= 0 {
		return false
	}
	for from := 0; ; {
		k := hangul.Index(list[from:], word)
		if k < 0 {
			return false
		}
		i, j := from+k, from+k+len(word)
		if (i == 0 || list[i-1] == ' ') && (j == len(list) || list[j] == ' ') {
			return true
		}
		from = j
	}
}

package release

import "injeung/normalize/hangul"

// councilTells opens a title with who tells of it: 가나위원회, 다라서비스 2건 지정.
var councilTells = hangul.MustCompile(`^[가-힣]{1,14}위원회(?:,|…|\.\.\.)\s?`)

// councilActs is what a committee does to decide, which is no list of its members: 위원회 심의를 거쳐,
// 위원회를 열고; what passed it, which stays: 위원회를 통과한 과제.
var councilActs = hangul.MustCompile(`위원회['"」]?(?:\s?\([^()]{1,60}\))?(?:의|를|에서)?\s(?:심의|의결|심사|열|개최|통해|거쳐|((?:통과|승인|의결)(?:한|된|받은)\s))`)

// chosenBy finds what a committee chose, which is no list of its members: 제2차 심사위원회
// 선정 서비스, 심사위원회 가나특례 승인 목록.
var chosenBy = hangul.MustCompile(`위원회\s?(?:[가-힣·]+\s){0,3}(?:선정|지정|인증|통과|승인|의결|부여)(?:된|한)?(?:\s(?:신규|추가|주요))?(?:\s?([가-힣]{0,4})(?:서비스|과제|안건|사업|특례|허가|기술|기업|제품|지역|도시|지자체|지방정부|기관|마을|지구|특구|솔루션))?(?:의)?(?:\s?(?:목록|명단|현황|내역|결과|개요|내용))?(?:\s?\((?:총\s)?\d+\s?(?:건|개|곳)\)|\s?\d+\s?(?:건|개|곳))?[\s>\])】]*$`)

// unchosenThings are beginnings of words for those that a committee looked at, ended or had before, and did not choose: 탈락과제, 기존도시.
var unchosenThings = hangul.MustCompile(anyOf(failedWords, unchosenWords, setAsideWords, applyingWords) + `|기존|종전|이전|직전|현행|종료|만료|취소|해제|철회|반납|폐지|중단|반려|부결|불허|심사|심의|평가|검토|상정|후보|예비|대기|유사|비교`)

// choseWhat says that a heading ends in what a committee chose.
func choseWhat(s string) bool {
	m := chosenBy.FindStringSubmatch(s)
	return m != nil && !unchosenThings.MatchString(m[1]) && !notYet.MatchString(s)
}

// notYet finds that what a committee decides on is still to come, or is about itself: 심의 예정, 지정 위원.
var notYet = hangul.MustCompile(`예정|위원\s|신청|기준|절차|일정`)

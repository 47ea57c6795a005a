package release

import "injeung/normalize/hangul"

// votedPaper finds before 의결 that a plan, law or budget was voted on, and nobody: 기본계획을
// 심의·의결, 예산안 의결. A motion to designate is told by its own noun.
var votedPaper = hangul.MustCompile(`(?:계획|안|안건|법|법률|예산|조례|규칙|규약|방안|전략|대책|정책|정관|기준|지침|결산|보고|고시|로드맵|[가-힣]장도시|회장|의장|위원장)(?:을|를|이|가|도|으로|로)?\s?(?:등을\s)?(?:심의[·,]?\s?)?` + atSession + `$`)

// votedLaw finds before 확정 or 승인 that a law was: 개정안이 국무회의에서 최종 확정.
var votedLaw = hangul.MustCompile(`(?:개정안|제정안|법률안|법안|조례안|시행령|시행규칙|특별법)['"」』]?(?:을|를|이|가|도)?\s?` + atSession + `$`)

// settledPlan finds before 확정 that a plan was settled, and nobody chosen: 조성계획을 확정했다.
var settledPlan = hangul.MustCompile(`(?:[가-힣]계획|계획안|방안|대책|전략|로드맵|청사진)['"」』]?(?:을|를|이|가|도)?\s?(?:최종\s|최종적으로\s)?$`)

// approvedPlan finds before 승인 that a plan of a kind that every city makes was approved, which certifies nothing: ‘가나시
// 도시계획(2026~2030)’이 국토교통부의 승인을; 청사진 마련… 가나부 승인. A 조성계획 or 특구계획 is that of what is chosen.
var approvedPlan = hangul.MustCompile(`(?:도시|기본|종합|관리|정비|실시|실행|시행|발전|경관|주거|교통|공원|수립)\s?계획(?:안)?\s?(?:\([^()]{1,24}\))?['"」』>》]?\s?(?:\([^()]{1,24}\))?(?:을|를|이|가|도|에\s대한|에\s대해)?\s(?:[가-힣]{2,9}(?:부|도|시|청|위원회|장관|지사)(?:의|로부터|에서|에게서|가|이)?\s)?(?:최종\s|조건부\s|공식\s)?$|(?:도시계획|기본계획|종합계획|청사진|밑그림|로드맵)[^,.…]{0,20}…\s?[가-힣]{2,9}\s?$`)

// atSession is where a paper is voted on, between it and the verb.
const atSession = `(?:(?:[0-9]{1,2}일\s)?(?:국무회의|본회의|국회|차관회의|임시회|정례회)(?:\s본회의)?(?:에서|를|를\s거쳐|\s의결을\s거쳐)\s)*(?:최종\s|원안\s|원안대로\s|만장일치로\s)?`

// withdrawn finds before 취소 or 철회 that who had applied drew back: 2곳이 신청을 취소하여.
var withdrawn = hangul.MustCompile(`(?:신청|신청서|제안서|계획서|참여|응모|접수|예약|행사|일정|계약)(?:을|를)?\s?(?:스스로\s|자진\s|자진해\s)?$`)

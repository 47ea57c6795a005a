package release

import "strings"

// toldMatters are what a release tells of a decision that was made before: 선정한 이유를 설명했다,
// 지정한 효과를 분석했다, 인증된 경우.
var toldMatters = setOf("이유", "배경", "근거", "경위", "까닭", "취지", "사유", "효과", "과정", "기준", "전례", "선례", "경험", "노하우", "비결", "담당자", "담당 ", "공무원", "직원", "공로", "처분", "조치", "당시", "직후", "경우", "것처럼", "듯", "업적", "책임")

// rumours are what others say of a decision, which was none: 선정했다는 지적에 대해.
var rumours = setOf("지적", "비판", "논란", "오해", "풍문", "제보", "이야기", "얘기", "민원", "허위", "글이", "글을", "게시", "말이")

// mistaken are verbs of those who say so wrongly: 지정됐다고 속여, 선정했다고 알려졌지만.
var mistaken = setOf("속여", "속인", "속이", "허위", "거짓", "잘못", "오해", "오인", "알려졌지만", "알려졌으나", "알려진 ", "알려졌는데", "보도했", "보도하", "보도한", "주장했", "주장하")

// yetEnds make of a past what stands against the rest of the sentence: 선정했지만 착공이 늦어졌다.
var yetEnds = setOf("으나", "지만", "음에도", "는데도")

// yetUndone tell behind such an end what became of a decision of before: 선정했지만 착공이 늦어졌다.
// Whatever else stands there is said of one just made: 선정했으나 지원 금액은 서로 다르다.
var yetUndone = wordsOf(denyingWords, []string{"취소", "철회", "해제", "반납", "포기", "무효", "무산", "백지화", "중단", "멈춰", "멈췄", "늦어", "늦춰", "지연", "미뤄", "미루", "표류", "차질", "부진", "더디", "사실과 다르", "사실이 아니", "논란", "비판", "반발", "지적", "모자란", "모자라", "부족", "못해", "못하고", "못한 채", "못했다", "않고 있", "않은 채"})

// toldAbout is the end of a verb of decision that the words behind it, rest, only tell about: who
// says so, why it was done, what came of it.
func toldAbout(e verbEnd, rest string) verbEnd {
	switch e.tense {
	case attrPast:
		if strings.HasPrefix(rest, " ") && toldMatters.at(rest[1:]) != "" {
			e.tense, e.joins = attrOld, false
		}
	case doesNow:
		if strings.HasPrefix(rest, "면") {
			e.tense, e.joins = willDo, false // 지정한다면
		}
	case didPast:
		if saidByOthers(rest) {
			e.tense, e.joins = didNot, false
		} else if yetEnds.at(rest) != "" && containsAny(rest, yetUndone) {
			e.tense, e.joins = attrOld, false
		}
	}
	return e
}

// saidByOthers says that the past of a verb, which rest goes on behind, is what others say of it.
func saidByOthers(rest string) bool {
	if said, ok := strings.CutPrefix(rest, "다는 "); ok {
		return rumours.at(said) != "" || startsWithAny(said, []string{"보도", "기사", "주장", "소문", "의혹"})
	}
	said, ok := strings.CutPrefix(rest, "다고 ")
	return ok && mistaken.at(said) != ""
}

// outcomes are what a describing verb behind names makes news of them: 선정한 결과를 발표했다.
var outcomes = setOf("것", "결과", "내용", "명단", "안을", "안이", "안건", "사실", "점", "만큼", "쾌거", "성과", "영예", "데다", "건", "상황", "상태", "가운데")

// tellsOutcome says that a describing verb, whose names stand before it, tells what came of a
// decision, or describes others that are named behind it, and no other matter.
func (c *clause) tellsOutcome(p *predicate) bool {
	return outcomes.at(strings.TrimLeft(c.s[p.to:], " ")) != "" || c.unitAfter(p.to, len(c.s))
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// tookPartVerbs are what tookPart finds.
var tookPartVerbs = setOf("차지했", "차지하였", "수상했", "수상하였", "받았", "받는다", "받게 됐", "받게 되었", "돌아갔", "안았", "부여했", "부여하였", "부여됐", "부여되었", "수여했", "수여하였", "수여됐", "주어졌", "획득했", "획득하였", "취득했", "취득하였")

// tookPart reads a verb that stands far from its noun: 인증은 가, 나가 받았다.
func tookPart(s string, i int) (predicate, bool) {
	if tookPartVerbs.at(s[i:]) == "" || !wordStart(s, i) {
		return predicate{}, false
	}
	for _, w := range []string{"차지했", "차지하였", "수상했", "수상하였", "받았", "받는다", "받게 됐", "받게 되었", "돌아갔"} {
		if strings.HasPrefix(s[i:], w) && (strings.Contains(s[:i], "상은 ") || strings.Contains(s[:i], "상에는 ")) && awardTopic(s[:i]) {
			return predicate{from: i, to: i + len(w), noun: "수상", tense: didPast, passive: true}, true
		}
	}
	for _, w := range []string{"돌아갔", "차지했", "안았"} {
		if strings.HasPrefix(s[i:], w) && honourTopic.MatchString(s[:i]) {
			return predicate{from: i, to: i + len(w), noun: "선정", tense: didPast, passive: true}, true
		}
	}
	for _, w := range []string{"부여했", "부여하였", "부여됐", "부여되었", "수여했", "수여하였", "수여됐", "주어졌", "돌아갔"} {
		if strings.HasPrefix(s[i:], w) && givenTopic.MatchString(s[:i]) {
			return predicate{from: i, to: i + len(w), noun: "인증", tense: didPast, passive: !strings.HasSuffix(w, "했") && !strings.HasSuffix(w, "하였")}, true
		}
	}
	for _, w := range []string{"받았", "획득했", "획득하였", "취득했", "취득하였"} {
		if !strings.HasPrefix(s[i:], w) {
			continue
		}
		for _, n := range []string{"인증은 ", "인증에는 ", "지정은 ", "인증에서는 "} {
			if strings.Contains(s[:i], n) {
				return predicate{from: i, to: i + len(w), noun: "인증", tense: didPast, passive: true}, true
			}
		}
	}
	return predicate{}, false
}

// givenTopic finds that a certificate is topic, and that what is counted or named right before the verb got it: 가나인증은 (심사를 거쳐) 12개
// 기술에 대해 (부여했다).
var givenTopic = hangul.MustCompile(`(?:인증|지정|자격|지위)은 [^.]{2,200}[^. ](?:에|에게)(?: 대해| 대해서| 대하여)?,? (?:각각 |새로 |최종 )?$`)

// honourTopic finds that the honour of a programme is topic: 가나마을의 영예는.
var honourTopic = hangul.MustCompile(`(?:마을|도시|지구|특구|지역|단지|섬|거리|선정|지정|인증|사업|시장)['"」]?의? (?:영예|영광|타이틀|이름)[은는] `)

// awardTopic says that an award is a topic of the words: 대통령상은 가나시가.
func awardTopic(s string) bool {
	for _, w := range strings.Fields(s) {
		for _, j := range []string{"은", "에는"} {
			if cut, ok := strings.CutSuffix(w, j); ok && (isAward(cut) || strings.HasSuffix(cut, "상") && isGrade(cut) && cut != "대상") {
				return true
			}
		}
	}
	return false
}

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// endsName says that a word is no part of the name behind it, which has so many words; before
// and rest are what stands ahead of the word, and from the name on.
func (ctx *context) endsName(before, word, rest string, words int) bool {
	switch {
	case strings.HasSuffix(word, "."): // … 선정됐다. 가나사업에는
	case words > 3 && !plainNoun(word):
	case isApposition(word): // 규제특구인 가나구역
	case endsOthers[word] || countedNoun(before, word): // 가나, 다라 등이 마바특구로; 가나, 다라 등 지역 마바특구
	case strings.HasSuffix(word, "는") && !namesAttribute(word) && !lacks(word) && subjectBefore(before): // 세계인이 찾는 관광지
	case words == 1 && tellsHolder(before, word, rest): // 확산에 앞장선 지자체로
	case word == "온" && endsInOne(strings.TrimRight(before, " "), []string{"해", "어", "아", "와", "여"}): // 지정해 온 가나지구
	case shortVerbs.has(word) && endsInOne(strings.TrimRight(before, " "), []string{"을", "를"}): // 음악회를 열 가나마을
	case runsOut.has(word): // 올해 끝날 가나지역
	case word == "시": // 기준 충족 시 가나 인증을
	case word == "열린" && opensBefore(before): // 4일 열린 가나단지 위원회
	case word == "함께하는" && endsInOne(strings.TrimRight(before, " "), []string{"과", "와"}): // 이웃과 함께하는 가나도시
	case strings.HasSuffix(word, "중인"): // 이미 운영 중인 가나서비스
	case strings.HasSuffix(word, "고") && endsInOne(strings.TrimRight(before, " "), []string{"과", "와"}): // 대학과 손잡고 가나도시
	case word == "함께" && lastWord(strings.TrimRight(before, " ")) == "이와": // 이와 함께 책 읽는 도시에는
	case word == "더" && termBefore(before) || countedSubject(before, word): // 1년 더 가나지역으로; 17개 어촌 항구가 가나어항으로
	case ctx.stemOwns(before, word): // 경남 창녕의 가나도시
	case ctx.outside(word) && !(isRound(word) && noRound.at(rest) != ""):
	case endsPhraseWord(word) && !ways.has(word) && !(strings.HasSuffix(word, "로") && ctx.namesWay(word)) || levelOf(before, word) || ctx.listedStem(before, word):
	default:
		return false
	}
	return true
}

// shortVerbs are verbs of one syllable that describe a name behind their object.
var shortVerbs = setOf("열", "낼", "쓸", "둘", "줄", "풀", "갈", "할", "펼", "될")

// runsOut are verbs of what ends, which describe what they stand before.
var runsOut = setOf("끝날", "끝나는", "끝난", "만료될", "만료되는", "만료된", "종료될", "종료되는", "종료된")

// stemOwns says that a word is a place without its ending, whose something is, behind its 시·도 or as one of several.
func (ctx *context) stemOwns(before, word string) bool {
	stem, ok := strings.CutSuffix(word, "의")
	if !ok {
		return false
	}
	n, ok := ctx.gaz.stemAt(stem, 0)
	t := strings.TrimRight(before, " ")
	if !ok || n.to != len(stem) || t == "" {
		return false
	}
	return t[len(t)-1] == ',' || strings.HasSuffix(before, "·") || ctx.gaz.stemWithin(lastWord(t), stem)
}

// countedNoun says that a word is what those named before it are called together, or
// counted by, and none of the words of a name: 가나, 다라 등 (3개) 지역.
func countedNoun(before, word string) bool {
	switch word {
	case "지역", "지자체", "시군", "시·군", "지방자치단체", "지방정부", "시·군·구", "도시", "시도", "시·도", "지구", "권역", "시군구", "자치단체":
		t := strings.TrimRight(before, " ")
		last := t[strings.LastIndexByte(t, ' ')+1:]
		_, josa, _ := hangul.Josa(last) // 3곳을 지역 가나사업에
		return last == "등" || len(countsIn(last+" "+word)) > 0 && josa != "을" && josa != "를"
	}
	return false
}

// dayWord is a day or month printed before a name: 24일 가나도시로.
var dayWord = hangul.MustCompile(`^\d{1,2}(?:일|월|년간|개월간|일간)$|^(?:오전|오후)$|^\([월화수목금토일]\)$`)

// outside says that a word before a noun phrase is none of its words: a place,
// a year, a round, a count, a particle printed apart, 신규 and its like.
func (ctx *context) outside(word string) bool {
	if n, ok := ctx.gaz.placeAt(word, 0); ok && (endsName(word, n.to) || strings.Contains("이가은는과와", word[n.to:])) {
		return true
	}
	if n, ok := ctx.gaz.stemAt(word, 0); ok && n.to < len(word) && strings.Contains("이가은는과와", word[n.to:]) {
		return true // 천안이 가나단지로
	}
	if body := strings.TrimSuffix(word, "의"); isMinistry(body) || body != word && ctx.gaz.isWard(body) {
		return true // 해양수산부의; (창원시) 진해구의
	}
	if _, ok := batchAt(word, 0); ok || leadYear(word+" ") > 0 || len(countsIn(word)) > 0 {
		return true
	}
	for _, w := range leadingWords {
		if word == w {
			return true
		}
	}
	if dayWord.MatchString(word) || isNumbered(word) || strings.HasSuffix(word, "번째") { // 9번째 가나센터
		return true
	}
	return utf8.RuneCountInString(word) == 1 && strings.Contains("는은이가을를에의과와로도", word)
}

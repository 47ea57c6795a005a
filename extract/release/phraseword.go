package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// isApposition says that a word tells what the name behind it is: 규제특구인 (가나구역).
func isApposition(word string) bool {
	t, ok := strings.CutSuffix(word, "인")
	return ok && utf8.RuneCountInString(t) > 2 && (endsAsProgramme(t) || strings.HasSuffix(t, "제도"))
}

// endsPhraseWord says that a word before a noun phrase is not part of it: it
// has a particle or is a verb.
func endsPhraseWord(word string) bool {
	if namesAttribute(word) || endsInOne(word, likeCounters) {
		return false
	}
	stem, josa, ok := hangul.Josa(word)
	if josa == "이" && nounInI.MatchString(word) {
		return false
	}
	if ok && isCountNoun(stem) {
		return true
	}
	if ok && (josa == "을" || josa == "를" || josa == "은" || josa == "는") {
		return true
	}
	if ok && josa != "도" && josa != "의" && josa != "이" && josa != "나" && josa != "만" && josa != "가" && utf8.RuneCountInString(stem) >= 2 {
		return true
	}
	if ok && (josa == "가" || josa == "이") && utf8.RuneCountInString(stem) >= 3 {
		return true
	}
	if strings.HasSuffix(word, "로부터") {
		return true // 가나센터로부터 다라도시
	}
	if linking[word] || isVerb(word) {
		return true
	}
	if endsInOne(word, []string{"던", "돼", "되어", "받고", "받아", "받으며", "받으면", "얻고", "갖추고", "이루고", "맺고"}) && utf8.RuneCountInString(word) > 2 {
		return true // 부담금을 감면받고 가나특구로, 경쟁이 펼쳐졌던 가나단지, 여건이 회복돼 가나지구에서
	}
	if strings.HasSuffix(word, "할") && word != "역할" && word != "분할" {
		return true // 신기술 실증할 규제자유특구
	}
	if t, ok := strings.CutSuffix(word, "한"); ok && endsInOne(t, doneBefore) {
		return true // 공개모집한 가나도시
	}
	switch word {
	case "만들", "키울", "이끌", "살릴", "지을", "높일", "줄일", "늘릴", "지킬", "돌볼", "바꿀", "세울", "채울", "펼칠", "누릴", "즐길", "빛낼", "책임질", "앞당길", "나눌", "이룰", "받을", "열어갈", "이끌어갈", "만들어갈", "지켜갈", "거듭날", "떠오를", "나갈", "나설", "겨룰", "선보일", "받는", "얻는", "맡는", "갖는", "있는", "없는", "갖춘", "누리는":
		return true // 상을 받는 가나도시
	case "갖추어", "갖춰", "갖추고", "이루어", "이뤄", "기울여", "들여", "높여", "넓혀", "마쳐", "거두어", "거둬", "맺어", "모아", "살려", "인정되어", "인정돼":
		return true // 기반시설을 갖추어 가나도시로
	}
	if strings.HasSuffix(word, "00년") && utf8.RuneCountInString(word) == len("100")+1 {
		return false // 100년 가게거리
	}
	return slices.ContainsFunc(shortEnds, func(w string) bool {
		return strings.HasSuffix(word, w) && (utf8.RuneCountInString(word) <= 4 || w == "위한" || w == "하는")
	})
}

// shortEnds end short words that are no part of a name behind them.
var shortEnds = []string{"하는", "위한", "된", "한", "있는", "통해", "결과", "위해", "하여", "따라", "대해", "등", "년", "곳", "개", "건", "중", "및", "이번", "받은", "받아", "거쳐", "얻어", "까지", "대한", "총", "모두", "각각"}

// doneBefore are what is done with a programme before its name is told.
var doneBefore = []string{"모집", "공모", "추진", "주관", "주최", "실시", "시행", "도입", "신설", "발표", "공고", "기획", "제안", "신청", "운영", "발굴", "지정", "선정"}

// likeCounters are ends of nouns that are those of counters and of verbs, too.
var likeCounters = []string{"공개", "전개", "조건", "여건", "보건", "안건", "집중", "가로등", "제한", "권한"}

// nounInI finds nouns that end in 이 as a subject does: 고을살이, 봄나들이.
var nounInI = hangul.MustCompile(`(?:살이|나들이|놀이|지킴이|맞이|풀이|잡이|벌이|먹이)$`)

// linking are verbs that lead on to what was done: 위원회를 열어 가나도시로 지정.
var linking = map[string]bool{"열어": true, "열고": true, "맺어": true, "맺고": true, "맞아": true, "높여": true, "늘려": true, "모아": true, "꾸려": true, "걸쳐": true, "이어": true, "나서": true, "앞서": true, "처음": true, "가운데": true, "중에서": true, "따른": true, "의한": true, "관한": true, "통한": true, "규모의": true, "상당의": true, "내용의": true, "취지의": true}

// attributes are words that belong to the name of a programme though they end
// as a particle, a verb, a year or a count would: what describes the noun after
// it (걷기 좋은 도시, 안전한 마을), and nouns such as 청소년 and 보건.
var attributes = map[string]bool{
	"좋은": true, "싶은": true, "높은": true, "깊은": true, "맑은": true, "밝은": true, "젊은": true, "작은": true,
	"걷고싶은": true, "살고싶은": true, "가고싶은": true, "걷기좋은": true, "살기좋은": true, "일하기좋은": true, "기업하기좋은": true, "아이키우기좋은": true,
	"안전한": true, "행복한": true, "건강한": true, "따뜻한": true, "편안한": true, "편리한": true, "쾌적한": true, "깨끗한": true,
	"든든한": true, "튼튼한": true, "공정한": true, "투명한": true, "다정한": true, "친절한": true, "특별한": true, "조용한": true, "착한": true,
	"함께하는": true, "일하는": true, "사랑하는": true, "성장하는": true, "상생하는": true, "공존하는": true, "더불어사는": true,
	"찾아가는": true, "살아나는": true, "빛나는": true, "신나는": true, "숨쉬는": true, "꿈꾸는": true, "키우는": true, "배우는": true,
	"머무는": true, "흐르는": true, "나누는": true, "지키는": true, "만드는": true, "돌보는": true, "잇는": true,
	"청소년": true, "청년": true, "장년": true, "노년": true, "중년": true, "중장년": true, "소년": true, "유소년": true, "평년": true,
	"평등": true, "양성평등": true, "성평등": true, "초등": true, "중등": true, "고등": true, "집중": true, "공중": true, "수중": true,
	"보건": true, "안개": true, "무지개": true, "공개": true, "재개": true, "번개": true,
}

// namesAttribute says that a word belongs to the name it stands before.
func namesAttribute(word string) bool { return attributes[strings.Trim(word, "'\"")] }

// tellsHolder says that a word is a verb which tells what those behind it did, by the particle of
// the word before it and its own ending: 나눔에 (앞장선) 지자체, 성과를 (거둔) 시·군.
func tellsHolder(before, word, rest string) bool {
	noun := rest[:wordStem(rest)]
	if !placeNouns.has(noun) && noun != "지역" && noun != "곳" || !subjectBefore(before) && !howBefore.has(lastWord(before)) && utf8.RuneCountInString(word) > 1 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(word)
	return isSyllable(r) && hangul.Final(r) == finalN && !namesAttribute(word)
}

// howBefore are adverbs that verbs of those who did something well have before them: 살림 잘 (꾸린) 지자체.
var howBefore = setOf("잘", "가장", "제일", "많이", "크게", "스스로", "앞서")

// finalN is the number of ㄴ as the last sound of a syllable.
const finalN = 4

// endsOthers are words that end names which stand before a name of their own.
var endsOthers = map[string]bool{"등이": true, "등은": true, "등을": true, "등도": true, "등에": true, "등까지": true}

// subjectBefore says that a word with a particle ends the words before a verb, which so
// belongs to a clause: 세계인이 (찾는), 누구나 (찾는).
func subjectBefore(before string) bool {
	t := strings.TrimRight(before, " ")
	word := t[strings.LastIndexByte(t, ' ')+1:]
	if word == "누구나" || word == "모두가" || word == "다시" {
		return true
	}
	_, josa, ok := hangul.Josa(word)
	return ok && (josa == "이" || josa == "가" || josa == "을" || josa == "를" || josa == "에서" || josa == "에")
}

// lacks says that a word tells of what is not there, which stands in the word itself: 화재없는 마을.
func lacks(word string) bool {
	t, ok := strings.CutSuffix(word, "없는")
	return ok && utf8.RuneCountInString(t) > 1
}

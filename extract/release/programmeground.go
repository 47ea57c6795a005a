package release

import (
	"injeung/normalize/hangul"
	"strings"
	"unicode/utf8"
)

// grounds are what places are that something is done in, parted from its name by a space.
var grounds = []string{"지역", "지구", "구역", "권역", "부지"}

// governments are local governments as a name is followed by them.
var governments = []string{"기초지자체", "기초지방정부", "광역지자체", "광역지방정부", "기초자치단체", "광역자치단체", "기초지방자치단체", "지방자치단체", "자치단체", "지자체", "지방정부", "시·군·구", "시군구", "시·군", "시군"}

// doneThere tell what is done in places with what a programme is called by, so that neither
// they nor the ground belong to its name: 가나버스 (운행 지역).
var doneThere = setOf("대상", "설치", "설립", "건립", "조성", "적용", "육성", "후원", "도입", "실시", "시행", "운영", "추진", "수행", "이행", "실행", "공급", "배치", "운행", "유치", "선발", "개최", "활용", "참여", "협력", "수혜", "실증", "인증", "선정", "지정", "최종", "신규", "추가", "연계", "투입", "배정", "제공", "입주", "입점", "확대")

// doneWith tell it where the name before them is one by its end: 가나도시 (확산 지역), but 다라차
// 보급 (지역).
var doneWith = setOf("보급", "확산", "개발", "구축", "지원", "정비")

// groundTail gives the bytes of the ground, or of the governments, at the end of a name with what
// is done there. Behind a project any word of two syllables is that.
func groundTail(text string, from, to int) int {
	s := text[from:to]
	if to < len(text) && closingQuote(text[:to+runeLen(text, to)]) > 0 {
		return 0 // quotation marks hold the whole name
	}
	ground := endOf(s, grounds)
	if ground == "" {
		ground = endOf(s, governments)
	}
	if ground == "" || len(ground) == len(s) || s[len(s)-len(ground)-1] != ' ' {
		return 0
	}
	governed := endOf(ground, governments) != ""
	stem := strings.TrimRight(s[:len(s)-len(ground)], " ")
	for range 2 {
		k := strings.LastIndexByte(stem, ' ')
		if k < 0 {
			break
		}
		name, word := strings.TrimRight(stem[:k], " "), stem[k+1:]
		if !doneThere.has(word) && !(doneWith.has(word) && endsAsProgramme(name)) && !(endsAsWork(name) && utf8.RuneCountInString(word) == 2 && !endsAsWork(word)) && !(governed && governs.has(word) && (word != "선도" || endsAsProgramme(name) || endsAsWork(name) || closingQuote(name) > 0)) {
			break
		}
		stem = name
	}
	cut := len(s) - len(stem)
	if n := utf8.RuneCountInString(stem); n < 3 || n < 4 && !endsAsProgramme(stem) || praiseAt(stem) || len(stem)+1+len(ground) == len(s) && !(governed && (len(ground) > len("지자체") && (strings.HasSuffix(ground, "지자체") || strings.HasSuffix(ground, "지방정부")) || endsAsZone(stem))) {
		return 0
	}
	return cut
}

// governs are words of what governments are to a programme.
var governs = setOf("시범", "선도", "거점", "정비", "관리", "개발", "지원", "사업대상")

// endsAsWork says that words end in a project and no noun that goes on.
func endsAsWork(s string) bool {
	return endsInOne(s, []string{"사업", "프로젝트", "프로그램"})
}

// praiseAt says that a word of praise ends words.
func praiseAt(s string) bool {
	return endsInOne(s, praiseWords) || endsInOne(s, []string{"분야", "부문"})
}

// endOf is the word that s ends in, the longest first in the list; "" for none.
func endOf(s string, words []string) string {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}

// stagesOf are the kinds of places that one programme has beside each other.
var stagesOf = setOf("선도지역", "관리지역", "선도지구", "관리지구", "예비지역", "거점지역", "연계지역")

// groundOfQuoted says that the words from..to stand behind a name in quotation marks and only
// tell where it is carried out: ‘가나다라’ (거점 지역).
func groundOfQuoted(s string, from, to int) bool {
	n := closingQuote(strings.TrimRight(s[:from], " "))
	if n == 0 || endOf(s[from:to], grounds) == "" && endOf(s[from:to], governments) == "" {
		return false
	}
	words := strings.Fields(s[from:to])
	if len(words) == 1 && stagesOf.has(words[0]) {
		return true // ‘가나정원사업’ 선도지역에
	}
	for _, w := range words[:len(words)-1] {
		if utf8.RuneCountInString(w) > 4 {
			return false
		}
	}
	t := strings.TrimRight(s[:from], " ")
	open := strings.LastIndex(t[:len(t)-n], openingQuote(t[len(t)-n:]))
	return open >= 0 && utf8.RuneCountInString(t[open:len(t)-n]) > 4 && endOf(words[len(words)-1], append(grounds, governments...)) == words[len(words)-1]
}

// withoutStage is where a name ends without the kind of place that it has beside another one in
// the same text and not in the title: 가나정원사업 (선도지역) … 관리지역.
func (ctx *context) withoutStage(s string, from, to int) int {
	w := endOf(s[from:to], stagesOf.list)
	if w == "" || ctx.header == nil || strings.Contains(ctx.titleView().S, w) {
		return to
	}
	for _, o := range stagesOf.list {
		if o != w && strings.Contains(s, o) {
			return from + len(strings.TrimRight(s[from:to-len(w)], " "))
		}
	}
	return to
}

// withoutGround is where a name ends without the word for those chosen, where the release has the name alone in
// quotes: 올해 가나두레 (지역)으로 …, ‘2026년 가나두레’.
func (ctx *context) withoutGround(s string, from, to int) int {
	name, ok := strings.CutSuffix(s[from:to], " 지역")
	if !ok || ctx.header == nil || closingQuote(s[:to]) > 0 {
		return to
	}
	key := hangul.NoSpace(name)
	for _, v := range ctx.runningTexts() {
		for _, q := range quoted(v.S) {
			if a, b := core(v.S, q[0], q[1]); hangul.NoSpace(v.S[a:b]) == key {
				return from + len(name)
			}
		}
	}
	return to
}

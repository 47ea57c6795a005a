package release

import (
	"strings"
	"unicode/utf8"
)

// classLexicon are words for classes of holders that ministries print before
// or after names without brackets.
var classLexicon = setOf("대도시", "중소도시", "중도시", "소도시", "특례시", "광역자치단체", "기초자치단체", "광역지자체", "광역지방정부", "기초지자체", "기초지방정부", "기초지방자치단체",
	"광역", "기초", "자치구", "수도권", "비수도권", "특별·광역시", "도농복합시", "군지역", "시지역", "구지역", "대규모", "중규모", "소규모")

// classForms are the last syllables of words that are classes by their form.
var classForms = syllables("계역형권")

// isClass says whether a word is a class of holders.
func (ctx *context) isClass(word string) bool {
	if word == "" || word[0] == '(' || word[0] == '[' {
		return false
	}
	if classLexicon.has(word) {
		return true
	}
	if n := len(word) - len("형"); n < 0 || !classForms.begins(word[n:]) {
		return ctx.isPart(word)
	}
	n := len(word) // of a longer word than any below
	if n <= 12*utf8.UTFMax {
		n = utf8.RuneCountInString(word)
	}
	switch {
	case (strings.HasSuffix(word, "단계") || strings.HasSuffix(word, "권역")) && n <= 4 && word[0] >= '1' && word[0] <= '9':
		return true
	case strings.HasSuffix(word, "형") && n >= 3 && n <= 12:
		return true
	case strings.HasSuffix(word, "형") && n == 2 && (word[0] >= 'A' && word[0] <= 'F' || word[0] >= '1' && word[0] <= '9'):
		return true // A형, 2형
	case strings.HasSuffix(word, "권") && n >= 2 && n <= 4:
		return word != "시민권" && word != "역세권" && !strings.HasSuffix(word, "상권") && word != "정권" && word != "인권"
	}
	return ctx.isPart(word)
}

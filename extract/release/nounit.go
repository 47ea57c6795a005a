package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// noUnit is the end of words at i that name or count nobody; 0 where there are none.
func (ctx *context) noUnit(s string, i, to int) int {
	if from, _, e := bracketAt(s[:to], i); e > 0 && behindRegion(s[:i]) {
		n, ok := ctx.gaz.placeAt(s[:to], from)
		if _, stem := ctx.gaz.stemAt(s[:to], from); !stem && !ok || ok && n.alone() {
			return e // 충청권(충북·세종) tells what 충청권 is, 충청권 1곳(충북) where the one lies
		}
	}
	if e := withoutWhom(s[:to], i); e > 0 {
		return e
	}
	if e := ctx.provinceOfNumber(s[:to], i); e > 0 {
		return e
	}
	if e := speechAt(s[:to], i); e > 0 {
		return e
	}
	n := appliedIn(s[i:to])
	if n == 0 {
		return 0
	}
	i += n // 적용 지역: 가나시
	if at, ok := ctx.gaz.placeAt(s[:to], i+spaces(s[i:to])); ok {
		return at.to
	}
	return i
}

// speechAt is the end of a sentence in quotes that begins at byte i and only tells which words somebody said: “가나시와 합쳐진다”는 말에;
// 0 where there is none.
func speechAt(s string, i int) int {
	if i == 0 || s[i-1] != '"' {
		return 0
	}
	k := strings.IndexByte(s[i:], '"')
	if k <= 0 || !strings.HasSuffix(strings.TrimRight(s[i:i+k], " ."), "다") || !saidWords.MatchString(head(s[i+k:], 90)) {
		return 0
	}
	return i + k
}

// saidWords follows the quotation mark of what was only said, asked or hoped for.
var saidWords = hangul.MustCompile(`^"(?:는|라는|던)\s(?:[^\s,.]+\s){0,2}?[^\s,.]*(?:말|약속|공약|발언|구호|주장|목소리|이야기|소문|바람|기대|질문|요구|호소|지적)(?:에|을|를|이|도|로|은|에는)?\s`)

// regionCount finds a region and its number at the end of a text.
var regionCount = hangul.MustCompile(`[가-힣]권 ?(?:에 ?|은 ?|이 ?)?[0-9]{1,3}(?:개소|개|곳|건) ?$`)

// behindRegion says that a text ends in a region, perhaps with its number.
func behindRegion(s string) bool {
	return strings.HasSuffix(s, "권") || strings.Contains(s[max(0, len(s)-40):], "권") && regionCount.MatchString(s[max(0, len(s)-40):])
}

// appliedPattern is the label of where something certified is in use.
var appliedPattern = hangul.MustCompile(`^(?:적용|실증|설치|운영|시연|활용)\s?(?:지역|지자체|지방정부|장소|도시)\s?:`)

// appliedIn gives the bytes of a label which says that the place behind it holds
// nothing: it is where something is in use.
func appliedIn(s string) int {
	if appliedStarts.at(s) == "" {
		return 0
	}
	return len(appliedPattern.FindString(s))
}

// appliedStarts are what appliedPattern begins with.
var appliedStarts = setOf("적용", "실증", "설치", "운영", "시연", "활용")

package release

import (
	"strings"
	"unicode"

	"injeung/normalize/hangul"
)

// typeWithNumber finds a type that is told apart by its number or letter: 유형1, 2유형, 제3유형, A트랙.
var typeWithNumber = hangul.MustCompile(`^(?:제?\s?[0-9A-F가-라]\s?(?:유형|트랙|그룹)|(?:유형|트랙|그룹)\s?[0-9A-F가-라])$`)

// typeInBracket is the type with a number in the bracket that ends at the end of s, which tells what stands before it: the 유형2 of
// 마을 정비(유형2), before its number.
func typeInBracket(s string) (class [2]int) {
	if !strings.HasSuffix(s, ")") {
		return class
	}
	k := strings.LastIndexByte(s, '(')
	if k <= 0 || !unicode.IsLetter(lastRune(strings.TrimRight(s[:k], " "))) || !typeWithNumber.MatchString(s[k+1:len(s)-1]) {
		return class
	}
	return [2]int{k + 1, len(s) - 1}
}

// typeFirst is the type with a number in the bracket that words begin with, which is told in other words behind it: (2유형) 마을 정비.
func typeFirst(s string, from, to int) (class [2]int) {
	a, b, end := bracketAt(s[:to], from)
	if end == 0 || !typeWithNumber.MatchString(strings.TrimSpace(s[a:b])) {
		return class
	}
	return trimmed(s, a, b)
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// groundOf goes on behind a plan that something else follows or rests on: (기본계획)을 바탕으로, (종합계획)에 따라.
var groundOf = hangul.MustCompile(`^['"」』]?(?:\s?\([^)]{1,30}\))?(?:[을를]\s(?:바탕|토대|근거|기반|기초|반영)|에\s(?:따라|따른|따르|근거|기초|기반|맞|의거|담긴|포함된|반영)|의\s(?:일환|하나|후속|핵심)|상\s|에서\s)`)

// isGround says that the words which tell a plan name one that the sentence only rests on.
func isGround(s, words string) bool {
	k := strings.Index(s, words)
	return k >= 0 && strings.HasSuffix(words, "계획") && groundOf.MatchString(s[k+len(words):])
}

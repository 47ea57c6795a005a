package release

import "injeung/normalize/hangul"

// deniedThen finds, right behind a verb and without a subject of its own, that what it tells came to nothing:
// (후보에 이름을 올렸)으나 뽑히지 못했다.
var deniedThen = hangul.MustCompile(`^(?:으나|지만|는데|음에도)(?:요|도)?,?\s(?:[가-힣]{0,5}[^은는이가을를도\s]\s){0,2}?(?:[가-힣]{1,5}지(?:는)?\s?(?:못|않)|` + anyOf(failedWords) + `|떨어졌|밀려났|밀렸)`)

// denyThen gives predicates that a denial follows the sense of what was not done.
func denyThen(s string, all []predicate) []predicate {
	if len(all) == 0 || !containsAny(s, adversatives) {
		return all
	}
	for i := range all {
		if p := &all[i]; p.tense == didPast && deniedThen.MatchString(s[p.to:]) {
			p.tense, p.joins = didNot, false
		}
	}
	return all
}

// adversatives join what was told with what speaks against it.
var adversatives = []string{"으나", "지만", "는데", "음에도"}

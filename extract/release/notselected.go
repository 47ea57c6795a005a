package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// refusedWords are what regex refusedPattern needs.
var refusedWords = setOf(wordsOf(failedWords, setAsideWords)...)

// refusedPattern finds, behind the name of a place, that it was not chosen: 여수시는
// 판단을 보류했고; 심사에서 탈락했다.
var refusedPattern = hangul.MustCompile(`^(?:은|는|이|가|을|를|의 경우|도)? (?:[가-힣·]+ ){0,4}?(?:판단을 |지정을 |결정을 |선정을 )?(?:` + anyOf(setAsideWords) + `|탈락|고배를 마)(?:되었|됐|했|하였|하기로 했|하기로 하였|셨)(?:다|습니다|고|으며|지만)`)

// notSelected makes issues of the places that a sentence of a release which decided
// on others says were not chosen; they have no records.
func (r *listReader) notSelected(p *passage, from, to int, said []Decision) {
	if len(r.before)+len(said) == 0 || !refusedWords.among(r.ctx.sentenceOf(p, from, to)) || r.ctx.gaz.lastName(p.S[from:to]) < 0 {
		return
	}
	c := r.ctx.newClause(p.view, from, to, InBody, p.index)
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || !u.list.allKnown() || !refusedPattern.MatchString(c.s[u.to:]) {
			continue
		}
		c.ctx.issues.add("not-selected", schema.Note, "the sentence says that these were put off, left out or not selected", c.text(u.from, u.to))
	}
}

package release

import (
	"regexp"

	"injeung/schema"
)

// candidacyOver finds, between a word of candidates and names, that these have that stage behind
// them when a later verb chooses them: 후보로 올랐던, 예비 지정 기간을 거친, 예비 인증을 받은.
var candidacyOver = regexp.MustCompile(`^(?:지|도시|지역|대상|대상지)?(?:에|로|으로)? ?(?:오른|올랐던|뽑혔던|꼽혔던|거론됐던|이름을 올렸던|(?:선정|지정|인증|승인)(?:됐|되었|받았)던) |(?:기간|과정|단계|절차|지정|인증|선정|승인)[을를이] ?(?:거친|거쳐|마친|마치고|끝낸|지난|지나|받은|받았던|통과한) `)

// undoingOver finds, between a word that undoes and names, that it was done before: 지정 해제 이후,
// 취소됐던, 유예된 뒤 다시 신청한.
var undoingOver = regexp.MustCompile(`^(?:[를을]? ?(?:이후|후|뒤) |(?:됐|되었|당했|했)던 |(?:된|한) (?:이후|후|뒤) |됐다가 )|(?:다시|재차) ?(?:신청|도전|응모|공모|보완)|재(?:신청|도전|응모)`)

// bygone says that a status told before names is an earlier one of theirs, and not what the verb
// behind them did.
func bygone(st schema.Status, gap string) bool {
	switch {
	case st == schema.Candidate:
		return candidacyOver.MatchString(gap)
	case undoes(st):
		return undoingOver.MatchString(gap)
	}
	return false
}

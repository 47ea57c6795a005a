package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// postponedAgain finds behind a noun for deciding once more that this was put off, which is what 유예 says: 재지정이 1년간
// 미뤄졌다, 재인증 심사를 내년으로 연기했다.
var postponedAgain = hangul.MustCompile(`^(?:\s?(?:결정|심사|심의|평가|여부|시기))?(?:은|는|이|가|을|를)\s(?:[가-힣0-9]{1,8}\s){0,3}(?:(미뤄졌|연기됐|연기되었|늦춰졌)|미뤘|미루었|미루기로\s?(?:했|하였|결정했|결정하였)|연기했|연기하였|연기하기로\s?(?:했|하였|결정했|결정하였)|늦췄)`)

// postponed reads that what was held already is looked at again only later.
func (p *predicate) postponed(s string, j int) bool {
	if p.status != schema.Renewed {
		return false
	}
	m := postponedAgain.FindStringSubmatchIndex(s[j:])
	if m == nil {
		return false
	}
	p.status, p.tense, p.to, p.passive = schema.Deferred, didPast, j+m[1], m[2] >= 0
	return true
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// standing ends in what candidates have as such, and what may stand between it and the verb that
// prolongs it: 예비 지정 기간을 1년 (연장한다), 예비도시 자격이 2027년까지 (연장됐다).
var standing = hangul.MustCompile(`(예비|후보)\s?[가-힣]{0,6}\s?(?:지정|인증|선정)?\s?(?:기간|기한|자격|지위|지정)(?:을|를|은|는|이|가|의|도)?\s?(?:[^,.\s]{1,12}\s){0,4}?$`)

// ofStanding is the status of those whose standing as candidates is prolonged: they stay what they
// were, and nothing of the programme was renewed.
func (c *clause) ofStanding(p *predicate) (schema.Status, Value, bool) {
	if p.status != schema.Renewed {
		return "", Value{}, false
	}
	before := tail(c.s[:p.from], standingMost)
	off := p.from - len(before)
	for _, find := range []*hangul.Pattern{standing, candidateObject} {
		if m := find.FindStringSubmatchIndex(before); m != nil {
			return schema.Candidate, c.value(off+m[2], off+m[3], "sentence.status"), true
		}
	}
	if candidateTerm.MatchString(before) {
		for _, w := range candidateWords {
			if k := strings.LastIndex(c.s[:p.from], w); k >= 0 {
				return schema.Candidate, c.value(k, k+len(w), "sentence.status"), true
			}
		}
	}
	return "", Value{}, false
}

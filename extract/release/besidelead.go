package release

import "injeung/normalize/hangul"

// besideLeadEnd is the byte behind the words that a sentence begins with to tell what else was decided, before it
// names those of its own decision: 이번 가나도시 인증과 함께, 공모 선정과는 별도로; 0 for none.
func besideLeadEnd(s string) int {
	s = head(s, longestBesideLead)
	if !containsAny(s, besideWords) {
		return 0
	}
	m := besideLead.FindStringIndex(s)
	if m == nil {
		return 0
	}
	return m[1]
}

// longestBesideLead is how many bytes such words take at most.
const longestBesideLead = 150

// besideWords are those of which besideLead has one.
var besideWords = []string{"함께", "더불어", "동시에", "별도로", "별개로", "아울러"}

// besideLead ends in a deed that is no thing's name, and what tells that another stands beside it; a comma
// or a bracket before it parts names already.
var besideLead = hangul.MustCompile(`^(?:[^\s,()'"]+\s){0,6}[^\s,()'"]*(?:인증|지정|선정|선발|승인|심의|심사|발표|공고|공모|개최|체결|수여|포상|갱신|연장|평가|결정|확정|의결)(?:과|와)(?:는)?\s?(?:함께|더불어|동시에|별도로|별개로|아울러),?\s`)

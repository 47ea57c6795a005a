package release

import "injeung/normalize/hangul"

// exemptCounted is a kind of permission with its number: 실증특례 3건, 임시허가(1건).
var exemptCounted = hangul.MustCompile(`((?:실증|규제)\s?특례|임시\s?허가|적극\s?해석)\s?\(?(?:총\s)?[0-9]{1,3}\s?건`)

// severalExemptions says that a text counts two kinds of permission side by side, which sort what was decided on, though one of them may
// be what the programme is called for want of a name: 실증특례 3건과 임시허가 1건을 지정.
func severalExemptions(s string) bool {
	all := exemptCounted.FindAllStringSubmatch(s, -1)
	for _, m := range all {
		if hangul.NoSpace(m[1]) != hangul.NoSpace(all[0][1]) {
			return true
		}
	}
	return false
}

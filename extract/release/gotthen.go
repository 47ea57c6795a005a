package release

import "injeung/normalize/hangul"

// gotThen finds behind a year what those certified before got in it: 에 받은 인증, 획득한 (가나도시) 인증.
var gotThen = hangul.MustCompile(`^(?:에)?\s(?:\d{1,2}월(?:에)?\s)?(?:(?:처음|최초로|신규로)\s)?(?:받은|받았던|획득한|취득한|얻은|따낸)\s(\S{1,20}\s)?(?:지정|인증|승인|공인)(?:이|을|의|은|에)?\s`)

// gotIn says that behind a year which ends at byte j stands what those decided on got in it, which goes on now. A word before it
// is the name of a programme, or ends one: 받은 산림 인증 is another matter.
func (c *clause) gotIn(j int) bool {
	m := gotThen.FindStringSubmatchIndex(c.s[j:])
	if m == nil || m[2] < 0 {
		return m != nil
	}
	from, to := j+m[2], j+m[3]
	for k := range c.mentions {
		if n := &c.mentions[k]; n.from < to && n.to > from {
			return true
		}
	}
	return false
}

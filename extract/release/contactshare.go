package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// moreNumbers finds behind a telephone number the last groups of further ones, or whole
// ones: 044-201-4504, 4507.
var moreNumbers = hangul.MustCompile(`^\s?[,/·~]\s?(\d{4})(?:[^\d-]|$)|^(?:\s?[,/·]\s?|\s)(` + phonePattern.String() + `)`)

// numbers are the telephone number at loc and those that follow it with a comma between;
// of one that is shortened, the beginning of the first is its own. end is behind the last.
func (l *headLine) numbers(loc []int, rule string) (out []Value, end int) {
	first := l.value(loc[0], loc[1], rule)
	out, end = []Value{first}, loc[1]
	begin := loc[0] + strings.LastIndexAny(l.S[loc[0]:loc[1]], "-. ") + 1
	for {
		m := moreNumbers.FindStringSubmatchIndex(l.S[end:])
		if m == nil {
			return out, end
		}
		if m[2] >= 0 {
			whole := doc.Join("", l.value(loc[0], begin, rule).Words, l.value(end+m[2], end+m[3], rule).Words)
			out, end = append(out, Value{whole, rule}), end+m[3]
			continue
		}
		out, end = append(out, l.value(end+m[4], end+m[5], rule)), end+m[5]
	}
}

// share gives numbers to as many persons that wait for one, in their order: 과장 견우진,
// 사무관 옥나린 ☎ 042-481-4223, 4224. It says whether it did.
func (r *contactReader) share(numbers []Value) bool {
	waiting := 0
	if r.open != nil {
		waiting++
	}
	k := len(r.out)
	for k > 0 && !r.out[k-1].Phone.Said() {
		k--
	}
	if waiting += len(r.out) - k; len(numbers) < 2 || waiting != len(numbers) {
		return false
	}
	r.flush()
	for i, n := range numbers {
		r.out[k+i].Phone = n
	}
	return true
}

package release

import (
	"slices"

	"injeung/schema"
)

// accounted takes back issues of words that stood among places and named none that is known,
// where the places beside them are all that are declared: 나래항, 다솜시, 라온군 등 2곳. What
// else stands there is no further name.
func (ctx *context) accounted(f *Facts) {
	if f.Header.Kind != schema.Result || !ctx.issues.any("unread-list-item") {
		return
	}
	told := ctx.numbersOf(f.Decisions)
	for i := range told {
		if !told[i].complete(told) {
			return
		}
	}
	if len(told) > 0 {
		ctx.issues.list = slices.DeleteFunc(ctx.issues.list, func(i schema.Issue) bool { return i.Code == "unread-list-item" })
	}
}

// any says that there is an issue of a code.
func (s *issues) any(code string) bool {
	return slices.ContainsFunc(s.list, func(i schema.Issue) bool { return i.Code == code })
}

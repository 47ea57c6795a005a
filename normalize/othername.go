package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// sameStem is how many syllables in a row two names of one programme share at least.
const sameStem = 4

// toldAsOther says that a number of a programme of which nobody is found is that of another of
// the release, which goes by a like name and has exactly as many: 상권가나 5곳 beside the rows of
// 상권가나 프로젝트.
func (w *work) toldAsOther(g *group, d declared) bool {
	if d.class != "" {
		return false
	}
	for _, o := range w.groups {
		if o != g && o.status == g.status && o.year == g.year && o.found[""] == d.n && likeNames(g.name, o.name) {
			return true
		}
	}
	return false
}

// likeNames says that two names share a stretch of syllables.
func likeNames(a, b string) bool {
	r, other := []rune(hangul.NoSpace(a)), hangul.NoSpace(b)
	for i := 0; i+sameStem <= len(r); i++ {
		if strings.Contains(other, string(r[i:i+sameStem])) {
			return true
		}
	}
	return false
}

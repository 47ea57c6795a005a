package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// joinEnds gives what a title calls by the end of its name (도시서비스 4개) to the one programme with an id of its own that the release
// names so in full: 스마트도시 서비스.
func (ctx *context) joinEnds() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || utf8.RuneCountInString(k.key) < 4 {
			continue
		}
		var of []Scheme
		for j := range ctx.known {
			if o := &ctx.known[j]; o.Known && o.main && o.key == o.ID && endsNameOf(o.ID, k.key) && !ctx.decidesEach(o.ID, k.key) {
				of = append(of, o.Scheme)
			}
		}
		if len(of) == 1 {
			k.Scheme = of[0]
		}
	}
}

// decidesEach says that sentences of their own tell who was chosen under the end of a name and under the whole, so that the end is
// the name of another: (가나 알림)을 도시서비스로 선정했다. 스마트도시 서비스로는 (다라 길잡이)를 인증했다.
func (ctx *context) decidesEach(id, end string) bool {
	ofLong, ofEnd := false, false
	for p, at := range ctx.firstSentences(-1) {
		t := p.S[at[0]:at[1]]
		bare := hangul.NoSpace(t)
		if !strings.Contains(bare, end) || !decidesToday(t) {
			continue
		}
		rest := withoutLonger(id, end, bare)
		ofLong = ofLong || !strings.Contains(rest, end)
		ofEnd = ofEnd || strings.Contains(rest, end) && rest == bare
	}
	return ofLong && ofEnd
}

// withoutLonger takes from words without spaces the names of a programme that end in this one.
func withoutLonger(id, end, bare string) string {
	if s, ok := scheme.ByID(id); ok {
		for _, w := range s.Shorts {
			if len(w) > len(end) && strings.HasSuffix(w, end) {
				bare = strings.ReplaceAll(bare, w, "|")
			}
		}
	}
	return bare
}

// endsNameOf says that a name without spaces is the end of a longer one of a programme.
func endsNameOf(id, key string) bool {
	s, ok := scheme.ByID(id)
	return ok && slices.ContainsFunc(s.Shorts, func(w string) bool { return len(w) > len(key) && strings.HasSuffix(w, key) })
}

// isEnd says that a programme with an id of its own is called by the end of its name, which stands as a word of its own at byte i.
func (k *programme) isEnd(s string, i int) bool {
	return k.key != k.ID && (i == 0 || !isSyllable(lastRune(s[:i])))
}

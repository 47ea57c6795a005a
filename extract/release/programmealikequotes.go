package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// leastAlike is from how many paragraphs on that begin alike with a name in quotes none of these is that of a programme.
const leastAlike = 3

// quotedAlike says that a name is one of several in quotes that as many paragraphs begin with alike, and which no title has: each
// is what one of those chosen is called. ‘가나’는 …, ‘다라’는 …; 마바는 ‘사아’로 …, 자차는 ‘카타’로 ….
func (ctx *context) quotedAlike(id string) bool {
	if ctx.alike == nil {
		ctx.alike = map[string]bool{}
		by := map[string][]string{}
		for i := range ctx.passages {
			s := ctx.passages[i].S
			if !strings.ContainsAny(s, "'\"") {
				continue
			}
			if q := quoted(head(s, longestQuoteLead)); len(q) > 0 {
				if frame := quoteFrame(s, q[0]); frame != "" {
					by[frame] = append(by[frame], hangul.NoSpace(s[q[0][0]:q[0][1]]))
				}
			}
		}
		for _, names := range by {
			if distinct(names) < leastAlike {
				continue
			}
			for _, n := range names {
				ctx.alike[n] = !ctx.titleHas(n)
			}
		}
	}
	return ctx.alike[id]
}

// longestQuoteLead bounds the bytes before and in the first quotes of a paragraph.
const longestQuoteLead = 200

// quoteFrame is how the first quoted name q of a paragraph stands: at its head, or behind its topic, and before which particle;
// "" for anything else.
func quoteFrame(s string, q [2]int) string {
	before := strings.TrimRight(s[:q[0]-quoteBefore(s[:q[0]])], " ")
	rest := s[q[1]+quoteAfter(s[q[1]:]):]
	frame := "'"
	switch {
	case strings.Trim(before, " "+enumerators) == "":
	case strings.HasSuffix(before, "은"), strings.HasSuffix(before, "는"):
		frame = "은"
	case strings.HasSuffix(before, "의"):
		frame = "의"
	default:
		return ""
	}
	for _, j := range [][2]string{{"은 ", "은"}, {"는 ", "은"}, {"이 ", "이"}, {"가 ", "이"}, {"을 ", "을"}, {"를 ", "을"}, {"으로 ", "로"}, {"로 ", "로"}} {
		if strings.HasPrefix(rest, j[0]) {
			return frame + j[1]
		}
	}
	return ""
}

// distinct counts how many different words there are.
func distinct(all []string) int {
	seen := map[string]bool{}
	for _, w := range all {
		seen[w] = true
	}
	return len(seen)
}

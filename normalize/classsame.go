package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// sameClasses makes classes of one place comparable of which one only goes on with what the other stands for: 1유형: 거점 조성
// beside 1유형, 도심형 나눔마을 beside 도심형. The shorter is the class, the rest explains it.
func sameClasses(claims []claim) {
	longer := map[string]bool{}
	for i := range claims {
		for k := range claims {
			a, b := &claims[i], &claims[k]
			if a.value != "" && a.value != b.value && explains(hangul.FoldString(b.words.S), hangul.FoldString(a.words.S)) {
				b.value, longer[b.words.S] = a.value, true
			}
		}
	}
	if len(longer) == 0 {
		return
	}
	var short, long []claim
	for _, c := range claims {
		if longer[c.words.S] {
			long = append(long, c)
		} else {
			short = append(short, c)
		}
	}
	copy(claims, append(short, long...))
}

// explains says that long is short with an explanation behind it.
func explains(long, short string) bool {
	rest, ok := strings.CutPrefix(long, short)
	if !ok || rest == "" || short == "" {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	return rest != "" && strings.ContainsRune(":(-", rune(rest[0])) || strings.HasSuffix(short, "형") && strings.HasPrefix(long[len(short):], " ")
}

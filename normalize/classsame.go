package normalize

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// sameClasses lets a class that is told with its explanation (유형1: 거점 조성, 거점형 나눔마을) or with the word of
// the programme that it is a class of (가나 챌린지: 시티 챌린지) be the same as the class alone, which then stands first:
// an explanation is no part of the name.
func sameClasses(claims []claim, scheme string) {
	sameAs(claims, func(long, short string) bool { return explains(long, short) || ofProgramme(long, short, scheme) })
}

// sameAs lets words that say another claim's in a longer way be the same as those, which then stand first.
func sameAs(claims []claim, says func(long, short string) bool) {
	longer := map[string]bool{}
	for i := range claims {
		for k := range claims {
			a, b := &claims[i], &claims[k]
			if a.value != "" && a.value != b.value && says(hangul.FoldString(b.words.S), hangul.FoldString(a.words.S)) {
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

// ofProgramme says that long is short with a word of the programme's name behind it.
func ofProgramme(long, short, scheme string) bool {
	rest, ok := strings.CutPrefix(long, short)
	rest = strings.TrimLeft(rest, " ")
	return ok && short != "" && utf8.RuneCountInString(rest) > 1 && strings.Contains(" "+scheme+" ", " "+rest+" ")
}

// sameGrades lets a prize that is told with its giver (가나부 장관상) be the same as without.
func sameGrades(claims []claim) {
	sameAs(claims, func(long, short string) bool {
		giver, ok := strings.CutSuffix(long, " "+short)
		return ok && officePrize.MatchString(short) && givingOffice.MatchString(giver)
	})
}

// officePrize is a prize that is called by who heads the office that gives it; givingOffice is such an office.
var (
	officePrize  = hangul.MustCompile(`^(?:장관|청장|처장|원장|위원장|이사장|사장|회장|학회장)\s?(?:상|표창)$`)
	givingOffice = hangul.MustCompile(`^[가-힣·]+(?:부|처|청|원|위원회|공단|공사|협회|학회|협의회|재단)$`)
)

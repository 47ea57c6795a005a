package normalize

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// doubtActed doubts a round without applicants where a sentence tells of more bodies than were selected that they did something,
// whatever it is: 올해는 서른한 곳이 문을 두드렸다, 12개 도시가 유치전에 나섰다.
func (w *work) doubtActed(row *schema.Round, prose []paragraph) {
	if row.Applicants != nil || row.Selected == nil || row.Status != schema.New && !w.onlyRound(row) {
		return
	}
	for i := range prose {
		if prose[i].before || !prose[i].holds(actors) {
			continue
		}
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			if n := acted(s); n > int(*row.Selected) && !w.ofRounds(n) && !elseWhen.MatchString(s) {
				w.because(row.RecordID, appliedUnread, "%s", hangul.Squeeze(s))
				return
			}
		}
	}
}

// actors are the ends of a number of bodies that did something, with its particle.
var actors = []string{"곳이 ", "지자체가 ", "지방정부가 ", "시·군이 ", "군·구가 ", "시군이 ", "도시가 ", "지역이 ", "마을이 ", "지구가 ", "팀이 ", "컨소시엄이 "}

// actedThen is what bodies did of their own behind their number and particle; what was done to them, or how many there came to be, is
// none of it.
var actedThen = hangul.MustCompile(`^\s?(?:곳|개?\s?(?:기초\s?|광역\s?)?(?:지방자치단체|지방정부|지자체|시·군·구|시·군|시군구|시군|도시|지역|마을|지구|팀|컨소시엄))[이가]\s([^.,0-9]{0,40}?)(?:았|었|였|했|렸|섰|웠|났|쳤|랐|꿨|졌|냈|왔|갔|줬)(?:$|고|으며|으나|지만|다)`)

// becameThen ends what tells of a growing number, or what was done to those counted.
var becameThen = hangul.MustCompile(`(?:늘|이르|넘|되|있|없|남|줄|받|혜택을\s.*|함께|뽑히|선정|지정|인증|포함|해당|참여하?|참가하?).?$`)

// acted is the number of bodies in a sentence that did something; 0 for none.
func acted(s string) int {
	word := true
	for i, r := range s {
		digit := r >= '0' && r <= '9'
		if word && (digit || r >= '가') {
			if n, size, ok := hangul.Number(s[i:]); ok && n > 1 {
				if m := actedThen.FindStringSubmatch(s[i+size:]); m != nil && !becameThen.MatchString(m[1]) {
					return n
				}
			}
		}
		word = !digit && (r < '가' || r > '힣')
	}
	return 0
}

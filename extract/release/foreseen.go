package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// foreseenPattern finds behind such a noun that nothing was taken back: what is prepared
// for, kept off, feared, asked or ruled (취소나 포기 등에 대비해, 취소 사유, 해제를 요청),
// and what fills a place that is free (취소된 물량을 채우기).
var foreseenPattern = hangul.MustCompile(`^(?:(?:나|이나| 또는| 혹은| 및|·|,|와|과) ?(?:포기|반납|취소|해제|철회|탈락|미달|중도 포기))?(?: ?등)?(?: 상황| 사태| 경우)?(?:(?:에| 시에?) ?(?:대비|대응)|[을를] ?(?:대비|막|방지|예방|우려|피하|요청|건의|요구|신청|촉구)|[을를] 위한| 방지| 우려| 사유| 가능성| 요건| 기준| 절차| 신청| 요청| 건의|될 수 있|할 수 있|[가이] 없(?:으면|는|을)|된 (?:물량|자리|몫|예산)|된 [가-힣]{1,6}[을를] 대신)`)

// foreseen says that a decision which takes back or puts off is none, by the words right
// behind its noun, which ends at j.
func foreseen(st schema.Status, s string, j int) bool {
	return j < len(s) && undoes(st) && foreseenPattern.MatchString(head(s[j:], 90)) && takenUp(s, j) == 0
}

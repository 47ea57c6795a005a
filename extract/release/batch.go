package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// batchAt reads the ordinal of a programme's round at i: 제4차, 4차, 제3기, 2기.
func batchAt(s string, i int) (at [2]int, ok bool) {
	if i >= len(s) || (s[i] < '0' || s[i] > '9') && (s[i] < 0x80 || !batchStarts.begins(s[i:])) {
		return at, false
	}
	j := i
	if strings.HasPrefix(s[j:], "제") {
		j += len("제")
		j += spaces(s[j:])
	}
	if j == i {
		if n := nativeRound(s[i:]); n > 0 {
			return [2]int{i, i + n}, true
		}
	}
	d := j
	for d < len(s) && d-j < 3 && s[d] >= '0' && s[d] <= '9' {
		d++
	}
	if d == j {
		return at, false
	}
	k := d + spaces(s[d:])
	for _, w := range []string{"차", "기", "회"} {
		if !strings.HasPrefix(s[k:], w) {
			continue
		}
		end := k + len(w)
		if strings.HasPrefix(s[end:], "년") || strings.HasPrefix(s[end:], "관") || strings.HasPrefix(s[end:], "업") || strings.HasPrefix(s[end:], "산업") || strings.HasPrefix(s[end:], "용") || w == "회" && j == i {
			return at, false
		}
		if w == "차" && (noRound.at(strings.TrimLeft(s[end:], " ")) != "" || ofSector(s[end:])) {
			return at, false // 2차 전지
		}
		if ofMeeting(s[end:]) || endsNumberRow(s[:i]) {
			return at, false
		}
		if letterAt(s, end) && !endsName(s, end) && !endsAsOrdinal(s[end:]) {
			return at, false
		}
		return [2]int{i, end}, true
	}
	return at, false
}

// batchStarts are the syllables that the ordinal of a round in words begins with.
var batchStarts = syllables("제첫두세네다")

// nativeOrdinals are those that rounds have in words, and nativeCall finds one before a call: 두 번째 공모.
var (
	nativeOrdinals = setOf("첫", "두", "세", "네", "다섯")
	nativeCall     = hangul.MustCompile(`^((?:첫|두|세|네|다섯)\s?번째)\s(?:[가-힣]{2,4}\s)?공모(?:를|에|에서|사업|\s)`)
)

// nativeRound gives the bytes of such an ordinal at the beginning of s; 0 for none.
func nativeRound(s string) int {
	if nativeOrdinals.at(s) == "" || !strings.Contains(head(s, 24), "번째") {
		return 0
	}
	if m := nativeCall.FindStringSubmatchIndex(s); m != nil {
		return m[3]
	}
	return 0
}

// numberedMeetings are words for bodies that meet, whose meetings are numbered: 제5차 위원회.
var numberedMeetings = setOf("위원회", "심의회", "협의회", "이사회", "회의", "총회")

// ofMeeting says that the word behind a number is one of a body that meets or of its meeting.
func ofMeeting(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	return numberedMeetings.in(rest[:wordLen(rest)])
}

// noRound are words that a number with 차 belongs to.
var noRound = setOf("전지", "산업혁명", "의료기관", "감염", "피해", "병원", "배터리")

// sectors are what is made in steps, or the parts of an economy, which have numbers: 1차 산업, 2차 가공.
var sectors = setOf("산업", "제조업", "서비스업", "가공", "가공품", "생산", "생산품", "오염", "협력사")

// ofSector says that the word behind a number is such a part.
func ofSector(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	w := sectors.at(rest)
	return w != "" && (endsName(rest, len(w)) || strings.HasPrefix(rest[len(w):], "·"))
}

// endsNumberRow says that a number ends a row or span of several, which are no round: 1·2·3차, 1~3차.
func endsNumberRow(before string) bool {
	for _, mark := range []string{"·", "~"} {
		if t, ok := strings.CutSuffix(before, mark); ok {
			return t != "" && t[len(t)-1] >= '0' && t[len(t)-1] <= '9'
		}
	}
	return false
}

// isRound says that a word is nothing but an ordinal, or a season that is numbered: 2차, 제3기, 시즌2.
func isRound(word string) bool {
	if n, ok := strings.CutPrefix(word, "시즌"); ok {
		return n != "" && strings.Trim(n, "0123456789ⅠⅡⅢⅣⅤIVX") == ""
	}
	b, ok := batchAt(word, 0)
	return ok && b[1] == len(word)
}

// isNumbered says that a word is the number that one holder of a title has among all:
// 제4호, 2호. It is no round, and no part of the title's name.
func isNumbered(word string) bool {
	t, ok := strings.CutSuffix(word, "호")
	return ok && isNumber(strings.TrimPrefix(t, "제"))
}

// endsAsOrdinal allows what may follow an ordinal without a space.
func endsAsOrdinal(rest string) bool {
	for _, w := range []string{"법정", "예비", "신규", "문화", "지정", "선정", "공모", "년도"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// oldRounds finds that those whose title was changed or prolonged are of several rounds: 제1·2기, 제1기, 제2기.
var oldRounds = hangul.MustCompile(`제?\s?[0-9]{1,2}(?:기|차)?\s?[·,~]\s?(?:제\s?)?[0-9]{1,2}(?:기|차)`)

// oldHolders finds that they are those of before, who are counted or named as a class: 기존 (6곳은), 특구 2곳. What was done before,
// as in 기존 사업 성과를, is of no round.
var oldHolders = hangul.MustCompile(`기존(?:에)?\s(?:(?:[가-힣]{1,10}\s?){0,2}[0-9]{1,3}\s?(?:개\s?(?:소|시|군|구|도시|지역|지자체|지방정부|지구|특구|마을|단지|기관|기업|서비스|제품)|곳|건)|(?:[가-힣]{1,10}\s)?[가-힣]{0,8}(?:도시|지역|지자체|지방정부|지구|특구|마을|단지|기관|기업|서비스|제품|기술)(?:[은는이가을를의와과도,(]|\s등|\s\(|$))`)

// oldName leads to what those of before are called: 기존 (가나도시).
var oldName = hangul.MustCompile(`기존(?:에)?\s['"]?`)

// ofOldRounds says that a statement renews, changes or revokes what was given in rounds before.
func (d *Decision) ofOldRounds() bool {
	if d.Status == schema.New || d.Status == schema.Candidate {
		return false
	}
	s := viewOf(d.Words).S
	for _, m := range oldRounds.FindAllStringIndex(s, -1) {
		if endsName(s, m[1]) {
			return true // not 80~90기준
		}
	}
	for _, m := range oldName.FindAllStringIndex(s, -1) {
		rest, ok := strings.CutPrefix(s[m[1]:], d.Scheme.Name)
		if ok && d.Scheme.Name != "" && !oldWork.MatchString(rest) {
			return true
		}
	}
	return oldHolders.MatchString(s)
}

// oldWork goes on from a programme to what was done in it: (가나도시) 사업 성과를.
var oldWork = hangul.MustCompile(`^['"]?\s?(?:사업|성과|실적|평가|운영|조성|추진|제도|기준|공모)`)

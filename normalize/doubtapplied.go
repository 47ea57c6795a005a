package normalize

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Numbers of those who applied, in words that the recognisers of applicants may
// not know, before and behind the verb: 39개 시·군이 지원했다, 신청한 58곳.
var (
	appliedBefore = hangul.MustCompile(`(\d+)(?:여)?\s?(?:개|곳|건|군데)[^.\d]{0,24}(?:신청|응모|접수|요청|제출|도전|지원했|지원하였|지원해|참가했|참가하였|참여했|참여하였|경쟁|경합|겨[루룬뤄뤘]|몰[려렸린]|뛰어들)`)
	appliedBehind = hangul.MustCompile(`(?:신청|응모|접수|요청|제출|참가|공모에\s참여|공모에\s지원|도전)(?:한|된|받은|했던)\s(?:총\s|모두\s|전국\s)?(\d+)\s?(?:개|곳|건|군데)`)
)

// givesSupport is a number of those who got support: 23개 시·군을 지원했다.
var givesSupport = hangul.MustCompile(`[을를에]\s지원(?:했|하였|해)$`)

// applying are words one of which stands in whatever those find.
var applying = []string{"신청", "응모", "접수", "요청", "제출", "지원", "참가", "참여", "도전", "경쟁", "경합", "겨", "몰", "뛰어들", "출사표", "서를 ", "장을 "}

// appliedNumber is a number of those who applied, with its words.
type appliedNumber struct{ n, words, in string }

// appliedPrinted finds the numbers of those who applied.
func appliedPrinted(prose []paragraph) (out []appliedNumber) {
	for i := range prose {
		s := prose[i].s
		if !prose[i].holds(applying) || !strings.ContainsAny(s, "0123456789") {
			continue
		}
		if !prose[i].partMay(appliedBefore, appliedBehind) {
			continue
		}
		for _, m := range appliedBefore.FindAllStringSubmatch(s, -1) {
			if _, rest, _ := strings.Cut(m[0], m[1]); notOfBodies.MatchString(rest) || givesSupport.MatchString(m[0]) {
				continue
			}
			if !strings.Contains(m[0], "참여") || strings.Contains(s, "공모") {
				out = append(out, appliedNumber{m[1], m[0], s})
			}
		}
		behind := appliedBehind.FindAllStringSubmatch(s, -1)
		if len(behind) > 0 && otherStatus.MatchString(s) {
			continue // 신청한 7곳 모두 인증을 연장
		}
		for _, m := range behind {
			out = append(out, appliedNumber{m[1], m[0], s})
		}
	}
	return out
}

// doubtApplicants doubts a round whose applicants were not read, or read as
// another number than stands at the verb.
func (w *work) doubtApplicants(row *schema.Round, said []appliedNumber) {
	first := ""
	for _, a := range said {
		switch {
		case row.Applicants != nil && (a.n == strconv.Itoa(int(*row.Applicants)) || a.beside(*row.Applicants)):
			return
		case first == "" && !w.appliedTo(a.n, row.Scheme):
			first = a.words
		}
	}
	switch {
	case first == "":
	case row.Applicants != nil:
		w.because(row.RecordID, appliedOther, "%s", first)
	case row.Status == schema.New:
		w.because(row.RecordID, appliedUnread, "%s", first)
	}
}

// beside says that a number stands in the same paragraph, and not as that of all
// who might have applied: 새로 8곳, 다시 4곳이 신청; but 69곳 가운데 49곳이 신청.
func (a appliedNumber) beside(n int32) bool {
	_, rest, ok := strings.Cut(a.in, strconv.Itoa(int(n)))
	if !ok {
		return false
	}
	rest, _, _ = strings.Cut(rest, ",")
	return !poolBehind.MatchString(rest)
}

// poolBehind is what follows a number of which some applied.
var poolBehind = hangul.MustCompile(`^[^.\d]{0,30}(?:가운데|중에서|중\s|대상으로)`)

// appliedTo says that a round of another programme has a number of applicants.
func (w *work) appliedTo(n, scheme string) bool {
	for i := range w.out.Rounds {
		if r := &w.out.Rounds[i]; r.Scheme != scheme && r.Applicants != nil && n == strconv.Itoa(int(*r.Applicants)) {
			return true
		}
	}
	return false
}

// mayTellOfApplying says that tellsOfApplying may say so of a sentence of the paragraph.
func (p *paragraph) mayTellOfApplying() bool {
	return p.holds(applyingNouns) || p.partMay(applyingPast, examinedPast) || p.holds(contests) && p.partMay(partakingPast)
}

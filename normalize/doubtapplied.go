package normalize

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Numbers of those who applied, in words that the recognisers of applicants may
// not know, before and behind the verb: 39개 시·군이 지원했다, 신청한 58곳.
var (
	appliedBefore = regexp.MustCompile(`(\d+)(?:여)?\s?(?:개|곳|건|군데)[^.\d]{0,24}(?:신청|응모|접수|요청|제출|도전|지원했|지원하였|지원해|참가했|참가하였|참여했|참여하였|경쟁|경합|겨[루룬뤄뤘]|몰[려렸린]|뛰어들)`)
	appliedBehind = regexp.MustCompile(`(?:신청|응모|접수|요청|제출|참가|공모에\s참여|공모에\s지원|도전)(?:한|된|받은|했던)\s(?:총\s|모두\s|전국\s)?(\d+)\s?(?:개|곳|건|군데)`)
)

// givesSupport is a number of those who got support: 23개 시·군을 지원했다.
var givesSupport = regexp.MustCompile(`[을를에]\s지원(?:했|하였|해)$`)

// applying are words one of which stands in whatever those find.
var applying = []string{"신청", "응모", "접수", "요청", "제출", "지원", "참가", "참여", "도전", "경쟁", "경합", "겨", "몰", "뛰어들", "출사표", "서를 ", "장을 "}

// appliedNumber is a number of those who applied, with its words.
type appliedNumber struct{ n, words, in string }

// appliedPrinted finds the numbers of those who applied.
func appliedPrinted(prose []paragraph) (out []appliedNumber) {
	for i := range prose {
		s := prose[i].s
		if !containsAny(s, applying) || !strings.ContainsAny(s, "0123456789") {
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
		if otherStatus.MatchString(s) {
			continue // 신청한 7곳 모두 인증을 연장
		}
		for _, m := range appliedBehind.FindAllStringSubmatch(s, -1) {
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
var poolBehind = regexp.MustCompile(`^[^.\d]{0,30}(?:가운데|중에서|중\s|대상으로)`)

// appliedTo says that a round of another programme has a number of applicants.
func (w *work) appliedTo(n, scheme string) bool {
	for i := range w.out.Rounds {
		if r := &w.out.Rounds[i]; r.Scheme != scheme && r.Applicants != nil && n == strconv.Itoa(int(*r.Applicants)) {
			return true
		}
	}
	return false
}

// What tells, in whatever words, that some applied: a verb of applying in the past. A
// verb that is used of support and of guests too counts only where a call is spoken of.
var (
	applyingPast  = regexp.MustCompile(`(?:신청|응모|접수|제출|도전|경쟁|경합|요청)(?:한[\s\d]|했|하였|하여|해\s|해,|된[\s\d]|됐|돼|되어|되었|받은|률|[을를이]\s(?:받은|받아|벌|펼|뚫|치열|거친|거쳐))|(?:서|장|표)[를을]\s(?:낸|냈|내|던)|겨[루룬뤄뤘]|[가이은는]\s몰[려렸린]|뛰어들|(?:공모|심사|평가)에\s(?:응한|응했|나선|나섰)`)
	partakingPast = regexp.MustCompile(`(?:지원|참여|참가)(?:한[\s\d]|했|하였|하여|해\s|해,)`)
)

// renewing are words of a sentence whose applicants asked for more time, or for a change.
var renewing = regexp.MustCompile(`재지정|재인증|재선정|연장|갱신|변경`)

// pool is a sentence that tells of applying, with the numbers of bodies in it.
type pool struct {
	numbers []int
	words   string
}

// poolsPrinted finds the sentences that tell of applying and count something.
func poolsPrinted(prose []paragraph) (out []pool) {
	for i := range prose {
		if !containsAny(prose[i].s, applying) {
			continue
		}
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			if renewing.MatchString(s) || !applyingPast.MatchString(s) && (!partakingPast.MatchString(s) || !containsAny(s, []string{"공모", "경쟁", "심사", "모집"})) {
				continue
			}
			if n := bodiesIn(s); len(n) > 0 {
				out = append(out, pool{n, s})
			}
		}
	}
	return out
}

// bodyCounter is what stands behind a number of bodies: 24곳, 31개 지자체, 세 건; and not
// behind one of indicators, times or shares.
var (
	bodyCounter = regexp.MustCompile(`^여?\s?(?:곳|개|건|군데|팀|과제|도시|지자체|지역|시|군|구|마을|컨소시엄|연합체)`)
	notOfBodies = regexp.MustCompile(`^여?\s?(?:개|건|곳|군데)?\s?(?:월|년|개월|개년|차|회|분야|부문|유형|영역|단계|명|세부|지표|항목|기준|이상|이하|이내|미만|까지|씩|시간|분의|지방의|의\s지표)`)
)

// bodiesIn gives the numbers of bodies that a sentence prints, without those that bound.
func bodiesIn(s string) (out []int) {
	word, before := true, false // at the beginning of a word; behind a digit
	for i, r := range s {
		digit := r >= '0' && r <= '9'
		if word && r >= '가' || digit && !before {
			if n, size, ok := hangul.Number(s[i:]); ok && bodyCounter.MatchString(s[i+size:]) && !notOfBodies.MatchString(s[i+size:]) {
				out = append(out, n)
			}
		}
		before = digit || r == '.' || r == ','
		word = !before && (r < '가' || r > '힣')
	}
	return out
}

// doubtPool doubts a round where a sentence that tells of applying prints a number that
// may be that of the applicants: more than were selected, and of no other round.
func (w *work) doubtPool(row *schema.Round, pools []pool) {
	if row.Applicants != nil {
		w.doubtLoose(row, pools)
		return
	}
	if w.toldOfTwin(row) {
		w.because(row.RecordID, appliedOther, "told of another status")
	}
	if row.Selected == nil || row.Status != schema.New && !w.onlyRound(row) {
		return
	}
	for _, p := range pools {
		for _, n := range p.numbers {
			if n > int(*row.Selected) && !w.ofRounds(n) {
				w.because(row.RecordID, appliedUnread, "%s", hangul.Squeeze(p.words))
				return
			}
		}
	}
}

// toldOfTwin says that a round of another status, of the same programme and with as many
// selected, has applicants.
func (w *work) toldOfTwin(row *schema.Round) bool {
	return slices.ContainsFunc(w.out.Rounds, func(r schema.Round) bool {
		return r.RecordID != row.RecordID && r.Scheme == row.Scheme && r.Applicants != nil && r.Selected != nil && row.Selected != nil && *r.Selected == *row.Selected
	})
}

// onlyRound says that a round is the only one of its programme in the release.
func (w *work) onlyRound(row *schema.Round) bool {
	for i := range w.out.Rounds {
		if r := &w.out.Rounds[i]; r.RecordID != row.RecordID && r.Scheme == row.Scheme {
			return false
		}
	}
	return true
}

// ofRounds says that a number is one that was read of a round, or the sum of those selected.
func (w *work) ofRounds(n int) bool {
	sum := 0
	for i := range w.out.Rounds {
		r := &w.out.Rounds[i]
		if r.Selected != nil {
			if sum += int(*r.Selected); int(*r.Selected) == n {
				return true
			}
		}
		if r.Applicants != nil && int(*r.Applicants) == n {
			return true
		}
	}
	return sum == n
}

// doubtLoose doubts applicants whose number no verb of applying stands close to, where
// another number stands in the sentence: 두 곳 이상이 함께 신청하도록 했으며, 13곳이 신청했다.
func (w *work) doubtLoose(row *schema.Round, pools []pool) {
	n := int(*row.Applicants)
	if row.Selected != nil && n < int(*row.Selected) {
		w.because(row.RecordID, appliedOther, "%d of %d", *row.Selected, n)
		return
	}
	other := ""
	for _, p := range pools {
		if !slices.Contains(p.numbers, n) {
			continue
		}
		others := slices.ContainsFunc(p.numbers, func(o int) bool { return o != n && !w.ofRounds(o) })
		if !others || closeTo(p.words, n) {
			return
		}
		other = p.words
	}
	if other != "" {
		w.because(row.RecordID, appliedOther, "%s", hangul.Squeeze(other))
	}
}

// closeTo says that a verb of applying stands next to a number, no other between.
func closeTo(s string, n int) bool {
	for k := 0; k < len(s); k++ {
		i := strings.Index(s[k:], strconv.Itoa(n))
		if i < 0 {
			break
		}
		k += i
		rest := s[k+len(strconv.Itoa(n)):]
		if k > 0 && s[k-1] >= '0' && s[k-1] <= '9' {
			continue // the end of another number
		}
		if closeBehind.MatchString(rest) && !poolBehind.MatchString(rest) || closeBefore.MatchString(s[:k]) {
			return true
		}
	}
	return false
}

var (
	closeBehind = regexp.MustCompile(`^[^\d]{0,60}(?:신청|응모|접수|제출|도전|지원|참가|참여|경쟁|경합|겨[루룬뤄뤘]|몰[려렸린]|뛰어들)`)
	closeBefore = regexp.MustCompile(`(?:신청|응모|접수|제출|도전|지원|참가|참여)[^\d]{0,30}$`)
)

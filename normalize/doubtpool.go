package normalize

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// What tells, in whatever words, that some applied: a verb of applying in the past. A
// verb that is used of support and of guests too counts only where a call is spoken of.
var (
	applyingPast  = hangul.MustCompile(`(?:신청|응모|접수)\s(?:지역|지자체|지방정부|기관|시·군|시군|도시|건수|현황)(?:은|는|이|:|\s:)|\d\s?(?:건|곳|개)(?:의|에서)?\s(?:제안|신청|응모|계획서|제안서|신청서)[이가]\s(?:들어|접수|도착|모였|모인|쏟아)|공모에\s[^.,\d]{1,24}\s(?:곳|지역|지자체|지방정부|시·군|기관)은\s(?:모두\s|총\s)?\d|(?:신청|응모|접수|제출|도전|경쟁|경합|요청)(?:한[\s\d]|했|하였|하여|해\s|해,|된[\s\d]|됐|돼|되어|되었|받은|률|[을를이]\s(?:받은|받아|벌|펼|뚫|치열|거친|거쳐))|(?:서|장|표)[를을]\s(?:낸|냈|내|던)|겨[루룬뤄뤘]|[가이은는]\s몰[려렸린]|뛰어들|(?:공모|심사|평가)에\s(?:응한|응했|나선|나섰)`)
	partakingPast = hangul.MustCompile(`(?:지원|참여|참가)(?:한[\s\d]|했|하였|하여|해\s|해,)`)
)

// examinedPast tells, with what others do for those who apply, that some were looked at
// before a choice; elseExamined makes them others than those of this choice.
var (
	examinedPast = hangul.MustCompile(`(?:추천|제안)(?:한[\s\d]|된[\s\d]|했|하였|받|을\s받)|(?:평가|심사|심의|실사|조사|검토|공모|검증)(?:한\s|했|하였|하여|해\s|를\s|을\s|에는\s|에서\s|\s결과)|경쟁률|후보지?\s\d`)
	elseExamined = hangul.MustCompile(`지난해|작년|재작년|그동안|지금까지|현재까지|누적|역대|기존|이미|앞서|기지정|운영\s?중|운영되|추진\s?중|내년|향후|앞으로|예정|계획이|할\s것|이상|주민|시민|국민|기업|업체|전문가|위원|지표|항목|(?:지정|선정|인증)(?:된|한|받은)\s\d`)
)

// renewing are words of a sentence whose applicants asked for more time, or for a change.
var renewing = hangul.MustCompile(`재지정|재인증|재선정|연장|갱신|변경`)

// pool is a sentence that tells of applying, with the numbers of bodies in it.
type pool struct {
	numbers []int
	words   string
}

// chosenFrom is from how many some were chosen, where it may be all that there are:
// 17개 지자체 중 3곳을 선정.
var chosenFrom = hangul.MustCompile(`(?:^|[^국체년\s]\s|[^가-힣\d\s])(\d{1,2})\s?(?:곳|개|건)[^.,\d]{0,16}(?:중|중에서|가운데)(?:에서)?\s[^.]{0,120}\d[^.]{0,30}(?:선정|지정|인증|뽑|통과|낙점|합격|골[라랐]|고르|추[려렸]|가[려렸]|선발|확정)`)

// ofThem finds from how many some were chosen that are numbered behind them: 23개 지자체가 문을 두드렸고 이 가운데 4곳이.
var ofThem = hangul.MustCompile(`(?:^|[^국체년\s\d]\s)(\d{1,3})\s?(?:곳|개|건)[^.\d]{0,40}\s(?:이|그)\s?(?:가운데|중)(?:에서)?\s[^.\d]{0,30}\d{1,3}\s?(?:곳|개|건)[^.\d]{0,40}(?:선정|지정|인증|뽑|통과|낙점|넘|이름|올랐|합격|확정)`)

// poolsPrinted finds the sentences that tell of applying and count something.
func poolsPrinted(prose []paragraph) (out []pool) {
	for i := range prose {
		p := &prose[i]
		if !p.holds(applying) && !p.holds(examining) {
			continue
		}
		chosen, applied := p.partMay(ofThem, chosenFrom), p.mayTellOfApplying()
		if !chosen && !applied {
			continue
		}
		for s := range strings.SplitSeq(p.s, "다. ") {
			if chosen {
				if m := outOf(s); m != nil && !renewing.MatchString(s) {
					n, _ := strconv.Atoi(m[1])
					out = append(out, pool{[]int{n}, s})
					continue
				}
			}
			if !applied {
				continue
			}
			n := bodiesIn(withoutPassed(s)) // first, for few sentences count any
			if len(n) > 0 && !renewing.MatchString(s) && tellsOfApplying(s) {
				out = append(out, pool{n, s})
			}
		}
	}
	return out
}

// passedStage finds a number of those who came through a stage, which is not of all who applied.
var passedStage = hangul.MustCompile(`통과한\s(?:총\s|모두\s)?\d+`)

// withoutPassed takes such numbers out of a sentence.
func withoutPassed(s string) string {
	if !strings.Contains(s, "통과한 ") {
		return s
	}
	return passedStage.ReplaceAllString(s, "통과한")
}

// examining are words one of which stands in whatever else poolsPrinted finds.
var examining = []string{"중 ", "가운데", "중에서", "평가", "심사", "심의", "실사", "조사", "검토", "추천", "제안", "경쟁률", "후보", "공모"}

// tellsOfApplying says that a sentence with numbers of bodies may number those who applied.
func tellsOfApplying(s string) bool {
	return applyingPast.MatchString(s) ||
		containsAny(s, applyingNouns) && !elseWhen.MatchString(s) && !mayApply.MatchString(s) ||
		containsAny(s, contests) && partakingPast.MatchString(s) ||
		examinedPast.MatchString(s) && !elseExamined.MatchString(s)
}

// applyingNouns are what those who ask hand in, or that they do; elseWhen finds another time, mayApply that some may or will.
var (
	applyingNouns = []string{"신청", "응모", "접수"}
	elseWhen      = hangul.MustCompile(`지난해|작년|재작년|그동안|지금까지|현재까지|누적|역대|기존|이미|앞서|내년|향후|앞으로|예정|계획이|할\s것|이상|(?:지난|최근)\s?\d{1,2}\s?년(?:간|\s동안)|(?:시행|도입|출범)\s\d{1,2}\s?(?:년|개월)(?:간|\s동안)|(?:시행|도입|출범)(?:한|된)?\s?(?:뒤|후|이후|이래)\s`)
	mayApply      = hangul.MustCompile(`(?:신청|응모|접수)(?:하는|할|하면|하려|해야|받는|받을|을\s받|를\s받|\s?(?:기간|방법|자격|대상|가능|절차|기한|서식|안내|마감))|하반기|추가\s공모`)
)

// contests are words beside which taking part is applying.
var contests = []string{"공모", "경쟁", "심사", "모집"}

// outOf is what chosenFrom or ofThem finds.
func outOf(s string) []string {
	if !strings.Contains(s, "중") && !strings.Contains(s, "가운데") {
		return nil
	}
	if m := ofThem.FindStringSubmatch(s); m != nil && !elseExamined.MatchString(s) {
		return m
	}
	return chosenFrom.FindStringSubmatch(s)
}

// bodyCounter is what stands behind a number of bodies: 24곳, 31개 지자체, 세 건; and not
// behind one of indicators, times or shares.
var (
	bodyCounter = hangul.MustCompile(`^여?\s?(?:곳|개|건|군데|팀|과제|도시|지자체|지방정부|지역|시|군|구|마을|컨소시엄|연합체)`)
	notOfBodies = hangul.MustCompile(`^여?\s?(?:개|건|곳|군데)?\s?(?:월|년|개월|개년|차|회|분야|부문|유형|영역|단계|명|세부|지표|항목|기준|이상|이하|이내|미만|까지|씩|시간|분의|지방의|의\s지표)`)
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
func (w *work) doubtPool(row *schema.Round, pools func() []pool, prose []paragraph) {
	if row.Applicants != nil {
		w.doubtLoose(row, prose)
		return
	}
	if w.toldOfTwin(row) {
		w.because(row.RecordID, appliedOther, "told of another status")
	}
	if row.Selected == nil || row.Status != schema.New && !w.onlyRound(row) {
		return
	}
	for _, p := range pools() {
		for _, n := range p.numbers {
			if n > int(*row.Selected) && !w.ofRounds(n) {
				w.because(row.RecordID, appliedUnread, "%s", hangul.Squeeze(p.words))
				return
			}
		}
	}
}

// toldOfTwin says that another round has applicants, of the same programme or of one whose
// name begins alike, with as many selected or none.
func (w *work) toldOfTwin(row *schema.Round) bool {
	return slices.ContainsFunc(w.out.Rounds, func(r schema.Round) bool {
		twin := r.Scheme == row.Scheme || strings.HasPrefix(r.Scheme, row.Scheme) || strings.HasPrefix(row.Scheme, r.Scheme)
		return r.RecordID != row.RecordID && twin && r.Applicants != nil && (r.Selected == nil || row.Selected != nil && *r.Selected == *row.Selected)
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
// the text prints it: 두 곳 이상이 함께 신청하도록 했으며, 13곳이 신청했다.
func (w *work) doubtLoose(row *schema.Round, prose []paragraph) {
	n := int(*row.Applicants)
	if row.Selected != nil && n < int(*row.Selected) {
		w.because(row.RecordID, appliedOther, "%d of %d", *row.Selected, n)
		return
	}
	loose := ""
	for i := range prose {
		if !strings.Contains(prose[i].s, strconv.Itoa(n)) {
			continue
		}
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			if !slices.Contains(bodiesIn(s), n) {
				continue
			}
			if closeTo(s, n) {
				return
			}
			if loose == "" {
				loose = s
			}
		}
	}
	if loose != "" {
		w.because(row.RecordID, appliedOther, "%s", hangul.Squeeze(loose))
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
		if k > 0 && s[k-1] >= '0' && s[k-1] <= '9' || rest != "" && rest[0] >= '0' && rest[0] <= '9' {
			continue // a part of another number
		}
		if verb := closeBehind.FindString(rest); verb != "" && !poolBehind.MatchString(verb) || closeBefore.MatchString(s[:k]) {
			return true
		}
	}
	return false
}

var (
	closeBehind = hangul.MustCompile(`^(?:[^\d,.]{0,6},\s[^\d,.]{1,12}(?:에는|에|은|는)\s(?:총\s)?\d+)?[^\d]{0,60}?(?:신청|요청|응모|접수|제출|도전|지원|참가|참여|경쟁|경합|겨[루룬뤄뤘]|몰[려렸린]|뛰어들|추천|제안|심사|심의|평가한\s결과)`)
	closeBefore = hangul.MustCompile(`(?:신청|응모|접수|제출|도전|지원|참가|참여|추천|제안|예비|후보|공모)[^\d]{0,30}$`)
)

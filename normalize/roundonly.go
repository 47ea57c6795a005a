package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// onlyAsked gives a round without applicants the one number that the release may print of them, where everything that tells of asking
// or examining prints no other one: 서른네 곳이 손을 들었다; 26개 시·군·구를 대상으로 심사를 벌였다. No word ties the number to the
// verb, so that the round stays doubted.
func (w *work) onlyAsked(row *schema.Round, told func() []toldNumber) {
	if row.Applicants != nil || row.Selected == nil || !w.doubted(row.RecordID, appliedUnread) || w.otherRounds(row) {
		return
	}
	n := 0
	for _, t := range told() {
		if t.n <= int(*row.Selected) || t.n == n || w.ofRounds(t.n) || w.chosenPrinted(t.n) {
			continue
		}
		if n > 0 || t.loose {
			return
		}
		n = t.n
	}
	if n == 0 {
		return
	}
	if words := w.bodiesPrinted(n); !words.Empty() {
		row.Applicants = int32p(n)
		w.cite(row.RecordID, "applicants", words, "count.only-asked")
	}
}

// otherRounds says that another round is one of those newly chosen too, or has applicants, so that a number may be its.
func (w *work) otherRounds(row *schema.Round) bool {
	return slices.ContainsFunc(w.out.Rounds, func(r schema.Round) bool {
		return r.RecordID != row.RecordID && (r.Applicants != nil || r.Status == row.Status)
	})
}

// toldNumber is a number of bodies in a sentence that tells of asking or examining.
type toldNumber struct {
	n     int
	loose bool // no word of asking stands in the sentence, or one of another stage or time
}

// askingWords are words of those who ask; notAsked tell that those counted came through a stage, or will ask.
var (
	askingWords = hangul.MustCompile(`신청|응모|접수|제출|참여|참가|지원[했하해한]|도전|나섰|나선|뛰어|몰[려렸리]|경쟁|경합|겨[루뤘뤄룬]|의향|제안|[을를]\s(?:낸|냈|내밀|들었|두드)|공모|추천`)
	notAsked    = hangul.MustCompile(`한\s바\s있|(?:지정|선정|인증|추가)(?:되어|돼|되면서),?\s(?:모두|총|전체)\s|통과|하반기|상반기|향후|앞으로|내년|예정|계획이|누적|지난해|작년|현재까지|\([^)]*$|전국\s[0-9]{3}개`)
)

// sortHandedIn counts pieces of work of one sort that came in beside those who asked; anotherTime tells of another call; besideSubject joins two numbers of those who asked, each for something else.
var (
	sortHandedIn  = hangul.MustCompile(release.SortHandedIn + `(?:총\s|모두\s|전국\s)*[0-9,]+여?\s?(?:건|점|편|종|개\s?(?:[가-힣]{0,4}(?:사례|아이디어|제안|작품)|[^가-힣\s]|[를가의와는]\s|\s중|\s가운데))`)
	anotherTime   = hangul.MustCompile(`[상하]반기에|한\s바\s있`)
	besideSubject = hangul.MustCompile(`[0-9]\s?(?:곳|개[가-힣·\s]{0,10})[이가],\s[^.]{0,40}[0-9]`) // 광역시 5곳이, 다라마을에는 18곳이
)

// doubted says that a record was doubted for a reason.
func (w *work) doubted(id, code string) bool {
	r := w.grades[id]
	return r != nil && slices.ContainsFunc(r.list, func(r Reason) bool { return r.Code == code })
}

// askedNumbers are all such numbers, but for those of another time.
func (w *work) askedNumbers(prose []paragraph, pools []pool, said []appliedNumber) (out []toldNumber) {
	for _, p := range pools {
		if slices.ContainsFunc(said, func(a appliedNumber) bool { return strings.Contains(a.in, p.words) }) {
			continue // the verb stands behind one of its numbers
		}
		for _, n := range p.numbers {
			out = append(out, toldNumber{n, !askingWords.MatchString(p.words) || notAsked.MatchString(p.words)})
		}
	}
	for _, a := range said {
		out = append(out, toldNumber{leadingNumber(a.n), elseWhen.MatchString(a.in) || anotherTime.MatchString(a.in) || sortHandedIn.MatchString(a.in) || besideSubject.MatchString(a.in)})
	}
	for i := range prose {
		if prose[i].before || !prose[i].holds(choosing) && !prose[i].holds(actors) {
			continue
		}
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			if elseWhen.MatchString(s) || mayApply.MatchString(s) || sortHandedIn.MatchString(s) {
				continue
			}
			for _, n := range append(handedIn(s), acted(s)) {
				out = append(out, toldNumber{n, notAsked.MatchString(s)})
			}
		}
	}
	return out
}

// chosenBehind finds behind a number that those counted were chosen: (3개 시 4곳) 선정, (4곳)이 뽑혀.
var chosenBehind = hangul.MustCompile(`^[이가을를]?\s(?:최종\s|새로\s|추가\s)?(?:(?:선정|지정|인증)(?:[됐되돼했하해]|\s?(?:[…,]|$))|뽑[혔혀힌]|선발[됐되했하])`)

// chosenPrinted says that the text prints a number of bodies first as that of those chosen.
func (w *work) chosenPrinted(n int) bool {
	for i := range w.doc.Blocks {
		if s := w.doc.Blocks[i].Text.S; w.doc.Blocks[i].Table == nil {
			if _, to := bodiesAt(s, n); to > 0 {
				return chosenBehind.MatchString(s[to:])
			}
		}
	}
	return false
}

// bodiesPrinted are the words of a number of bodies, where the text first prints them.
func (w *work) bodiesPrinted(n int) doc.Text {
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table != nil {
			continue
		}
		if from, to := bodiesAt(b.Text.S, n); to > 0 {
			return b.Text.Slice(from, to)
		}
	}
	return doc.Text{}
}

// bodiesAt is where a text prints a number of bodies.
func bodiesAt(s string, of int) (from, to int) {
	word, before := true, false
	for i, r := range s {
		digit := r >= '0' && r <= '9'
		if word && r >= '가' || digit && !before {
			if n, size, ok := hangul.Number(s[i:]); ok && n == of {
				if m := bodyCounter.FindStringIndex(s[i+size:]); m != nil && !notOfBodies.MatchString(s[i+size:]) {
					return i, i + size + m[1]
				}
			}
		}
		before = digit || r == '.' || r == ','
		word = !before && (r < '가' || r > '힣')
	}
	return 0, 0
}

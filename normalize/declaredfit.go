package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// withFits adds to the numbers that statements of a decision print those that stand beside words of its status anywhere, and that
// as many names confirm: a subtitle under another programme's name (기존 2곳은 지정기간 연장), a title of labels (재지정 2곳).
func (w *work) withFits(g *group, list []declared) []declared {
	found := g.found[""]
	if found == 0 || slices.ContainsFunc(list, func(d declared) bool { return d.class == "" && !d.whole && d.n == found }) {
		return list
	}
	if g.status == schema.New && !w.otherStatusFound(g) {
		return list
	}
	for _, t := range w.tellingTexts() {
		if from, to := besideStatus(t.S, found, g.status); to > 0 {
			return append(g.withoutTold(list, t), declared{found, "", t.Slice(from, to), doc.Text{}, "count.beside-status", false, false, nil, false})
		}
	}
	if t, p := w.statusPart(g); p != nil {
		return append(list, declared{found, "", t.text.Slice(p.at[0], p.at[1]), doc.Text{}, "count.beside-status", false, false, nil, false})
	}
	return list
}

// withoutTold leaves out numbers that the same words were thought to tell of this decision, which are those of another one.
func (g *group) withoutTold(list []declared, t doc.Text) []declared {
	return slices.DeleteFunc(slices.Clone(list), func(d declared) bool {
		return d.s != nil && d.class == "" && len(d.s.Counts) == 1 && strings.Contains(hangul.Key(t.S), hangul.Key(d.s.Words.S))
	})
}

// otherStatusFound says that names of another status of the programme were found for the year.
func (w *work) otherStatusFound(g *group) bool {
	return slices.ContainsFunc(w.groups, func(o *group) bool {
		return o != g && o.scheme == g.scheme && o.year == g.year && o.found[""] > 0
	})
}

// tellingTexts are the title, the subtitles and the paragraphs of the release.
func (w *work) tellingTexts() []doc.Text {
	h := &w.facts.Header
	out := []doc.Text{h.Title.Words}
	for _, v := range h.Subtitles {
		out = append(out, v.Words)
	}
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil && statusSaid.MatchString(b.Text.S) {
			out = append(out, b.Text)
		}
	}
	return out
}

// statusSaid finds words of a status; statusesSaid tells which.
var (
	statusSaid   = hangul.MustCompile(`재지정|재인증|재선정|연장|갱신|취소|해제|반납|철회|예비|후보|유예|보류|변경|확장|확대|조정|넓히|넓힌|기간\s늘|기간을\s늘|신규|새로|새롭게`)
	statusesSaid = map[string]schema.Status{
		"재지정": schema.Renewed, "재인증": schema.Renewed, "재선정": schema.Renewed, "연장": schema.Renewed, "갱신": schema.Renewed,
		"기간 늘": schema.Renewed, "기간을 늘": schema.Renewed,
		"취소": schema.Revoked, "해제": schema.Revoked, "반납": schema.Revoked, "철회": schema.Revoked, "예비": schema.Candidate, "후보": schema.Candidate,
		"유예": schema.Deferred, "보류": schema.Deferred, "변경": schema.Changed, "확장": schema.Changed, "확대": schema.Changed, "조정": schema.Changed,
		"넓히": schema.Changed, "넓힌": schema.Changed, "신규": schema.New, "새로": schema.New, "새롭게": schema.New,
	}
)

// besideStatus is where a text prints a number of bodies whose status is the one given: the word right before it, or the first behind
// it up to the next number or the end of its part.
func besideStatus(s string, want int, st schema.Status) (from, to int) {
	if !strings.ContainsAny(s, "0123456789") && want > 10 || beforeThis.MatchString(s) {
		return 0, 0
	}
	for at := 0; at < len(s); {
		i, j := bodySpan(s[at:], want)
		if j == 0 {
			return 0, 0
		}
		i, j, at = at+i, at+j, at+j
		lead, rest := s[max(0, i-3*leadLetters):i], partBehind(s[j:])
		if asking.MatchString(rest) || asking.MatchString(lead) || ofMore.MatchString(s[j:]) || strings.HasSuffix(strings.TrimRight(lead, " "), "외") {
			continue
		}
		word := leadStatus.FindStringSubmatch(lead)
		if word == nil {
			word = []string{"", statusSaid.FindString(rest)}
		}
		if statusesSaid[word[1]] == st && word[1] != "" {
			return i, j
		}
	}
	return 0, 0
}

// leadLetters is how far before a number the word of its status is looked for.
const leadLetters = 14

// leadStatus ends words with a status right before a number; beforeThis finds a sentence about earlier years; asking that some only
// asked for it or are to; ofMore that some of the number are told of.
var (
	leadStatus = hangul.MustCompile(`(재지정|재인증|재선정|연장|갱신|취소|해제|반납|철회|예비|후보|유예|보류|변경|확장|확대|신규|새로|새롭게)(?:되는|된|한|하는|받은)?(?:\s?(?:지정|인증|선정|승인|지역|도시|지구|마을|단지))?(?:로|은|는|이|가|:|\s:)?\s?$`)
	beforeThis = hangul.MustCompile(`지난해|작년|재작년|그동안|그간|지금까지|현재까지|누적|역대|내년|향후`)
	asking     = hangul.MustCompile(`신청|응모|접수|요청|예정|대상|검토|중에서|가운데`)
	ofMore     = hangul.MustCompile(`^(?:\s?(?:중|가운데))`)
)

// partBehind is what stands behind a number up to the next number or sign that ends its part.
func partBehind(s string) string {
	for i, r := range s {
		if i > 90 || strings.ContainsRune(",.;…·|/", r) || r >= '1' && r <= '9' && !termAhead.MatchString(s[i:]) {
			return s[:i]
		}
	}
	return s
}

// termAhead is a time and no number of bodies: 6개월, 2027년.
var termAhead = hangul.MustCompile(`^\d{1,4}\s?(?:개월|년|월|일|회|차)`)

package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// reconcileParts compares the numbers of classes that part all who were chosen with the number of these: 7곳(대도시 3곳, 중소도시 3곳).
// Only where the classes leave nobody out, by what they are called, can they differ; services
// have none.
func (w *work) reconcileParts() {
	for _, g := range w.groups {
		if row := w.roundOf(g); !g.ofServices() && row != nil && row.Selected != nil && int(*row.Selected) == g.found[""]+g.others {
			w.partsDiffer(g, row)
		}
	}
}

// roundOf is the row of what is declared of a decision; nil for none.
func (w *work) roundOf(g *group) *schema.Round {
	id := g.id("")
	for i := range w.out.Rounds {
		if w.out.Rounds[i].RecordID == id {
			return &w.out.Rounds[i]
		}
	}
	return nil
}

// partsDiffer reports the first parts of a round that do not make up its number.
func (w *work) partsDiffer(g *group, row *schema.Round) {
	var labels []string
	for _, c := range row.ByClass {
		labels = append(labels, c.ClassRaw)
	}
	if sum := int(classesSum(row)); len(labels) > 1 && sum != int(*row.Selected) && sum > 0 && leaveNobodyOut(labels) && !w.countsOther(g, sum) && !g.classesFound(row) && !g.tellsOfSome() {
		w.reportParts(row, g.wordsOf(row.ByClass[0].ClassRaw), strings.Join(labels, ", "), sum)
		return
	}
	if len(row.ByClass) > 0 {
		return
	}
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if sum, all := t.wholeParts(); len(all) > 1 && sum != int(*row.Selected) && leaveNobodyOut(all) && !w.countsOther(g, sum) && !w.toldOfOthers(g, t.text) {
			w.reportParts(row, t.text, strings.Join(all, ", "), sum)
			return
		}
	}
}

func (w *work) reportParts(row *schema.Round, words doc.Text, labels string, sum int) {
	w.report(countMismatch, schema.Note, words, row.RecordID, fmt.Sprintf("the numbers of %s make up %d, but %d were selected", hangul.Squeeze(labels), sum, *row.Selected))
	w.because(row.RecordID, countDiffers, "")
}

// wordsOf are the words of the declared number of a class.
func (g *group) wordsOf(class string) doc.Text {
	for _, d := range g.declared {
		if hangul.Squeeze(d.label.S) == class {
			return d.words
		}
	}
	return doc.Text{}
}

// classesFound says that the names have the classes of the round in other numbers, of which reconcile tells.
func (g *group) classesFound(row *schema.Round) bool {
	return slices.ContainsFunc(g.declared, func(d declared) bool {
		return d.class != "" && g.found[d.class] > 0 && g.found[d.class] != d.n
	})
}

// tellsOfSome says that a statement numbers classes of some of those chosen only: 이 가운데 산촌형이 2곳.
func (g *group) tellsOfSome() bool {
	return slices.ContainsFunc(g.declared, func(d declared) bool {
		return d.class != "" && d.s != nil && amongThem.MatchString(d.s.Words.S)
	})
}

// amongThem tells of some of those named before.
var amongThem = hangul.MustCompile(`(?:이|그|이들|곳)\s?(?:중|가운데)`)

// countsOther says that a number is that of another decision of the programme, or of several.
func (w *work) countsOther(g *group, n int) bool {
	sum := 0
	for _, o := range w.groups {
		if o.scheme != g.scheme || o.year != g.year {
			continue
		}
		if sum += o.found[""]; o != g && (o.found[""] == n || o.saidOfAll(o.declared, n)) {
			return true
		}
	}
	return sum == n || g.saidOfAll(g.declared, n)
}

// toldOfOthers says that a sentence numbers those of another programme, which the release decides on beside this one.
func (w *work) toldOfOthers(g *group, sentence doc.Text) bool {
	own := func(o *group) bool {
		return slices.ContainsFunc(o.declared, func(d declared) bool {
			return d.s != nil && strings.TrimSpace(d.s.Words.S) == strings.TrimSpace(sentence.S)
		})
	}
	return !own(g) && slices.ContainsFunc(w.groups, func(o *group) bool { return o.scheme != g.scheme && own(o) })
}

// wholeParts are the labels of a sentence that parts all who were chosen, and the sum of their numbers; none where it may tell but of some,
// or of others.
func (t *tally) wholeParts() (sum int, labels []string) {
	if t.before || onlyParts.MatchString(t.text.S) {
		return 0, nil
	}
	for _, p := range t.parts {
		label := t.text.S[p.label[0]:p.label[1]]
		switch {
		case p.applied || p.status != "" || slices.Contains(labels, label):
			return 0, nil
		case label == "" && len(labels) > 0:
			return 0, nil // behind the parts stands their sum, or what else they are
		case label != "":
			sum, labels = sum+p.n, append(labels, label)
		}
	}
	return sum, labels
}

// onlyParts finds that some are told of, or of other times or others.
var onlyParts = hangul.MustCompile(`이\s?(?:중|가운데)|[0-9]\s?(?:곳|건|개소|개)?\s등|가장|많|각각|각\s|씩|마다|이상|이내|내년|앞으로|계획|예정|신청|접수|응모|지원|중복|나머지`)

// endsAsSort ends labels of classes of which everybody has one.
var endsAsSort = hangul.MustCompile(`(?:[가-힣0-9]형|유형|등급|부문|트랙|그룹)\s?[0-9]?$`)

// opposites are words of which everybody has one.
var opposites = [][]string{{"대도시", "중소도시", "소도시", "중도시"}, {"광역", "기초"}, {"수도권", "비수도권"}, {"대형", "중형", "소형"}, {"도시", "농촌", "어촌", "산촌"}}

// leaveNobodyOut says that labels, by what they are called, part all there are.
func leaveNobodyOut(labels []string) bool {
	if !slices.ContainsFunc(labels, func(s string) bool { return !endsAsSort.MatchString(s) }) {
		return true
	}
	return slices.ContainsFunc(opposites, func(words []string) bool {
		return !slices.ContainsFunc(labels, func(s string) bool {
			return !slices.ContainsFunc(words, func(o string) bool { return strings.HasPrefix(s, o) })
		})
	})
}

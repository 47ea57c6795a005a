package release

import (
	"slices"
	"sort"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// programme is a scheme that the release names, with how it was found.
type programme struct {
	Scheme
	key  string // name without spaces, folded
	main bool   // in the title, a subtitle or the first statements
}

// readProgrammes finds the schemes that the release names.
func (ctx *context) readProgrammes() {
	ctx.nameByContest()
	ctx.namedInText()
	ctx.leaveForerunners()
	ctx.leaveParts()
	ctx.namedOverTables()
	ctx.nameByParallel()
	ctx.nameByHanding()
	ctx.nameBySandbox()
	ctx.nameByCommittee()
	ctx.nameByEvaluation()
	ctx.nameByTelling()
	ctx.nameByBecoming()
	ctx.nameByShortWord()
	ctx.nameByPrize()
	ctx.nameByBuilding()
	ctx.nameByWidening()
	ctx.trimByBody()
	ctx.dropTitleOnly()
	ctx.nameByLead()
	ctx.nameByHead()
	ctx.trimByTitle()
	ctx.trimClauses()
	ctx.nameByAward()
	ctx.nameByLines()
	ctx.nameByCarrying()
	ctx.nameByThing()
	ctx.nameByTwin()
	ctx.nameByOpening()
	ctx.nameByResult()
	ctx.callTakers()
	ctx.joinAliases()
	ctx.joinEnds()
	ctx.joinTrials()
	ctx.callByHeads()
	ctx.callByLabels()
	ctx.joinExemptions()
	ctx.alikeGovernments()
	ctx.spellNames()
	ctx.certificatesBehind()
	ctx.numbersInQuotes()
	ctx.dropBeginnings()
	sort.SliceStable(ctx.known, func(i, j int) bool { return len(ctx.known[i].key) > len(ctx.known[j].key) })
	ctx.told = map[string][]mention{}
	ctx.mentions()
	ctx.leaveOwnProjects()
	ctx.servesByList()
	ctx.servesThings()
}

// namedInText adds the programmes that the title, the subtitles and the text name.
func (ctx *context) namedInText() {
	h := ctx.header
	lead := 0
	title := ctx.titleView()
	ctx.named(title, hangul.HeldBy(title.S), true, true)
	for _, s := range h.Subtitles {
		v := viewOf(s.Words)
		ctx.named(v, hangul.HeldBy(v.S), true, true)
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth == doc.Square || p.isSentence() {
			lead++
		}
		own := lead <= 2 || ctx.decidedNames(p)
		if lead > 2 && own && !ctx.namesMain() && joinsOn(p.S) {
			if v, at, ok := ctx.agreedName(); ok {
				ctx.addProgramme(v, at[0], at[1], true) // what is told beside it is another
			}
		}
		ctx.named(p.view, p.held(), own, p.Kind == doc.Heading || ctx.isPoint(p))
	}
}

// mostQuotes is how many names in quotes of one paragraph are asked whether they name a programme: no release has as many,
// and each is held against those before it.
const mostQuotes = 500

// longestNaming bounds the bytes of a paragraph that is asked for names as a whole: about four pages.
const longestNaming = 4 * longestSentence

// named adds the programmes that a text names; a paragraph that is longer than any of a release is read by its sentences.
func (ctx *context) named(v view, h *hangul.Held, main, title bool) {
	if len(v.S) <= longestNaming {
		ctx.namesOf(v, h, main, title)
		return
	}
	for _, s := range sentencesOf(v.S) {
		own := viewOf(v.text(s[0], s[1]))
		ctx.namesOf(own, hangul.HeldBy(own.S), main, title)
	}
}

func (ctx *context) namesOf(v view, h *hangul.Held, main, title bool) {
	if known := ctx.knownSchemes(v.S); len(known) > 0 {
		own := main || ctx.decidesNow(v.S, title)
		for _, k := range known {
			ctx.addKnown(v, k, own)
		}
	}
	for _, p := range ctx.predicates(v.S, title) {
		if from, to, ok := ctx.exemptionBefore(v.S, p.from); ok && main {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.targetOf(v.S, p.from); ok {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.headedBy(v.S, p.from); ok && main {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.topicNamed(v.S, &p); ok && main {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.projectTopic(v.S, p.from); ok && p.tense == didPast {
			ctx.addProgramme(v, from, to, true)
		}
	}
	if main {
		ctx.namedLead(v, title)
	}
	quotes := quoted(v.S)
	quotes = quotes[:min(len(quotes), mostQuotes)]
	for i, q := range quotes {
		if main && !ctx.worksOfPlaces(v.S, quotes, i) && !chosenOfSeveral(v.S, quotes, i) && (announces(v.S[q[1]:]) || besideProject(v.S, quotes[i:]) || ctx.besideAnnounced(v.S, quotes[i:]) || ctx.countedBeside(v.S, quotes, i) || title && leadYear(v.S[q[0]:q[1]]) > 0 && endsAsProgramme(v.S[:q[1]])) {
			ctx.addProgramme(v, q[0], q[1], true)
		}
	}
	if main {
		for _, c := range slices.Concat(ctx.callsIn(h), ctx.purposesIn(h), ctx.objectsIn(h), ctx.tasksIn(h), ctx.certificatesIn(h), ctx.exemptTasksIn(h)) {
			ctx.addProgramme(v, c[0], c[1], true)
		}
	}
}

// topicNamed finds the programme that is topic of a sentence which says who holds it,
// right behind the predicate: (새로 지정된) 가나마을은 다라군과 마바군이다.
func (ctx *context) topicNamed(s string, p *predicate) (from, to int, ok bool) {
	if p.tense != attrPast || p.to >= len(s) || s[p.to] != ' ' {
		return 0, 0, false
	}
	from = p.to + 1
	for j, words := from, 0; words < 4 && j < len(s); words++ {
		k := j + wordLen(s[j:])
		stem, josa, found := hangul.Josa(s[j:k])
		if found && (josa == "은" || josa == "는") {
			_, place := ctx.gaz.placeAt(s, min(k+1, len(s)-1))
			if _, stem := ctx.gaz.stemAt(s, min(k+1, len(s)-1)); stem {
				place = true
			}
			return from, j + len(stem), place && endsAsProgramme(stem)
		}
		if k >= len(s) || strings.ContainsAny(s[j:k], ",.()") {
			break
		}
		if n, ok := countAtByte(s, k+1); ok && isHolderUnit(n) && endsAsProgramme(s[j:k]) {
			return from, k, true // 지정된 가나마을 5곳
		}
		j = k + 1
	}
	return 0, 0, false
}

// addKnown enters a programme with an id of its own.
func (ctx *context) addKnown(v view, k schemeAt, main bool) {
	for i := range ctx.known {
		if ctx.known[i].ID == k.scheme.ID {
			ctx.known[i].main = ctx.known[i].main || main
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: k.scheme.ID, Name: k.scheme.Name, Known: true, Value: v.value(k.from, k.to, "scheme.known")}, k.scheme.ID, main})
}

// ofYears says that the release prints a year and 올해의 before the words, so that
// it is a part of their name wherever it stands.
func (ctx *context) ofYears(words string) bool {
	if ctx.header != nil && strings.Contains(ctx.titleView().S, "년 올해의 "+words) {
		return true
	}
	for i := range ctx.passages {
		if strings.Contains(ctx.passages[i].S, "년 올해의 "+words) {
			return true
		}
	}
	return false
}

// befallen says that words end in what befalls places, whose name follows.
func befallen(before string) bool {
	t := strings.TrimRight(before, " '\"「『<")
	return endsInOne(t, []string{"태풍", "허리케인", "사이클론", "산불", "폭풍"})
}

package release

import (
	"sort"

	"injeung/extract/doc"
	"injeung/schema"
)

// Read gives what a document states. name is the source's file name, used
// only where the text itself is silent. Read never fails: what it does not
// understand is in the issues.
func Read(d *doc.Document, name string) *Facts {
	found := &issues{}
	ctx := newContext(d, name, found)
	f := &Facts{}
	readHeader(ctx, f)
	ctx.header = &f.Header
	readStatements(ctx, f)
	ctx.leaveEarlier(f)
	ctx.leaveBeside(f)
	ctx.leaveHolders(f)
	ctx.leaveNeighbours(f)
	readKind(ctx, f)
	readCriteria(ctx, f)
	readTables(ctx, f)
	ctx.settleAll(f)
	ctx.leftOver(f)
	ctx.accounted(f)
	ctx.net(f)
	sort.SliceStable(f.Decisions, func(i, j int) bool { return f.Decisions[i].Block < f.Decisions[j].Block })
	f.Issues = found.list
	return f
}

// settleAll makes one telling of what sentences, lists and tables say, in this order: each
// step counts on what those before it have settled.
func (ctx *context) settleAll(f *Facts) {
	ctx.settleTellings(f)
	ctx.settleNames(f)
	ctx.settleNumbers(f)
	ctx.settleLabels(f)
}

// settleTellings leaves out what tells of others or a second time.
func (ctx *context) settleTellings(f *Facts) {
	ctx.leavePlacesOfThings(f)
	ctx.caseLists(f)
	kindOfTables(f)
	ctx.handedInTables(f)
	ctx.toldAtCeremony(f)
	ctx.planAfterAll(f)
	ctx.choiceAhead(f)
	tableDimensions(f)
	tableSizes(f)
	f.sameItems()
	ctx.dropParts(f)
	ctx.joinProgrammes(f)
	f.sameHolders()
	ctx.praisedApart(f)
}

// settleNames finds the names that statements only count, and whose they are.
func (ctx *context) settleNames(f *Facts) {
	ctx.sitesOfLines(f)
	f.zonesOfProvinces()
	ctx.exemptedPlaces(f)
	ctx.casesOfPlaces(f)
	ctx.carriedOut(f)
	ctx.shortServices(f)
	ctx.servicesByCount(f)
	ctx.listedThings(f)
	ctx.namedThing(f)
	f.freeServices()
	ctx.thingsTwice(f)
	f.makersHoldNothing()
	ctx.withoutRoles(f)
	ctx.classesOfOne(f)
	ctx.byCount(f)
	ctx.sitesChosen(f)
	ctx.onlyRow(f)
	ctx.proofPlaces(f)
}

// settleNumbers gives all names of a statement what it says of all of them.
func (ctx *context) settleNumbers(f *Facts) {
	f.onlyBatch()
	f.batchOfWhole()
	f.titleOfSeveral()
	ctx.countsOfAll(f)
	f.wholeOfStatuses()
	ctx.renewedAsWhole(f)
	ctx.statusOfAll(f)
	ctx.statusOfSome(f)
	ctx.sectionClasses(f)
	ctx.classOfAll(f)
	ctx.classesAnnounced(f)
	f.candidatesTogether()
	f.termsOfChanges()
}

// settleLabels gives names what is said of them elsewhere: years, fields, classes, grades.
func (ctx *context) settleLabels(f *Facts) {
	ctx.baseTold(f)
	ctx.baseOfLines(f)
	ctx.fieldsOfMakers(f)
	ctx.notesOnNumbers(f)
	ctx.serviceFields(f)
	ctx.marksTold(f)
	ctx.classesOfNames(f)
	ctx.lettersTold(f)
	f.withoutHeadNumbers()
	f.sameTiers()
	ctx.gradesApart(f)
	f.governments()
	ctx.plainClasses(f)
	ctx.leadClasses(f)
	f.sameClasses()
	ctx.classesTold(f)
	ctx.siteCounts(f)
	ctx.leaveDoubled(f)
	ctx.bodiesChosen(f)
	ctx.besideNamed(f)
	ctx.regionsOver(f)
}

// leftOver makes issues of statements that gave nothing.
func (ctx *context) leftOver(f *Facts) {
	ctx.countsForeign(f)
	if f.Header.Kind == schema.Result && len(ctx.foreign) > 0 && !holds(f) {
		ctx.issues.add("unsupported-subject", schema.Reject,
			"the programme certifies companies, schools, persons, shops or buildings, which have no records", ctx.foreign[0])
		f.Criteria, f.Items = nil, nil // what is asked of those
	}
	if f.Header.Kind == schema.Other && !holds(f) && len(ctx.nameless) == 0 {
		ctx.unreadPlaces(leastUnread, nil, "places are named in a row, and no statement that decides about them was understood; if they were certified, its words are missing from the recognisers")
	}
	switch {
	case f.Header.Kind == schema.Result && ctx.nobodyFound(f):
		ctx.unreadPlaces(2, heldIn(f), "a number of holders is declared and none was found, while these places are named in a row; if they are those, the words of the statement are missing from the recognisers")
	case f.Header.Kind == schema.Result:
		ctx.unledPlaces(f)
	}
	ctx.untoldPlaces(f)
	ctx.unreadServices(f)
	ctx.unreadWorks(f)
	switch {
	case !f.silent() || len(ctx.nameless) > 0 || ctx.issues.rejects():
	case ctx.titleOfOthers():
		ctx.issues.add("unsupported-subject", schema.Reject, "the title counts companies, schools, persons, shops or buildings, which have no records", f.Header.Title.Words)
	default:
		ctx.issues.add("unknown-scheme", schema.Reject,
			"the title tells of a decision, and no statement of it was understood; the programme's name or the words that decide are missing from schema/scheme or the recognisers", f.Header.Title.Words)
	}
	for _, w := range ctx.nameless {
		ctx.issues.add("unknown-scheme", schema.Reject,
			"names are said to be selected, but for no programme that the release names; add its words to schema/scheme", w)
	}
}

// silent says that a result gives nothing at all that could speak for it.
func (f *Facts) silent() bool {
	return f.Header.Kind == schema.Result && len(f.Decisions)+len(f.Criteria)+len(f.Items)+len(f.Practices)+len(f.Plans) == 0
}

// holds says whether a place or service is said to hold anything.
func holds(f *Facts) bool {
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if h.Kind != OtherHolder {
				return true
			}
		}
		if len(f.Decisions[i].Counts) > 0 {
			return true
		}
	}
	return false
}

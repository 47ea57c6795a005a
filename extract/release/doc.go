// Package release reads a document as a ministry's press release (보도자료):
// blocks come in, facts go out, each with the words that were printed and
// where.
//
// It reads by statement, not by document: every recogniser knows one kind of
// sentence, list, table or header block and works in any release. What a
// table or list says that no recogniser understood becomes an issue. The
// package refuses to decide identity: which place a name is, which year
// "올해" is, and which of two statements is right is package normalize's.
//
// # Who names those that a statement only counts
//
// A release often declares a number in one sentence and names those counted in
// another. Whoever reads a paragraph or sentence that only names or counts takes
// the decision from the statement before that leaves names out: of the same
// paragraph, of the last one that decided (listReader.anchor), of one further up
// or of the title (untold), or one that told neither names nor a number (bare,
// lead). The first reader that finds names ends the asking, so that those who
// need more of the words stand before those who need less:
//
//  1. The paragraph as a whole is names (listReader.whole): lines of services, or
//     of places (placeLines), one for each that was counted; a list under its
//     statement (list), which the numbers, statuses and labels beside it divide
//     (divide, pick); a numbered row; a label of lists; the names of zones.
//  2. A sentence has names or numbers and nothing else (bareSentence): topics with
//     their names (topicNames), names behind the number in one sentence
//     (toldThenNamed), numbers by class or status (councilCounts, classCounts,
//     statusCounts), names alone (onlyListed). Each checks that its names or parts
//     make up the number.
//  3. A sentence decides (clause.decisions): names and verb stand together.
//     What it leaves out is kept for the readers above (leave, leads, toldBare).
//  4. The whole document is read, its tables too, and a number has fewer names
//     than it counts: of services, lines in one form (servicesByCount) and what
//     sentences tell of one each (servicesTold), what a sentence gives a mark or exemption to (resultGiven), what verbs
//     say became of those certified before (servicesByVerb), pairs of a name and who has it where a choice is told of
//     in words that nobody knows (servicesPaired), or things of any kind are counted (thingsByCount), at last whatever stands alike, in a row (rowSpots) or as
//     heads (headsOver), and is as much as is missing (servicesByForm); of a programme that does not tell what it
//     chooses, things in a row with their number (listedThings) or one that a first sentence says was made something
//     (namedThing); of places,
//     whatever stands together and names as many places as are
//     missing (byCount): a table that nothing lets decide, a sentence, one of its
//     lists, lines beside each other, a paragraph, a stretch of them, at last all
//     that is left. Each name counts, or a pair as one, or what lies in the
//     places; a name that nobody knows counts, too. Names beside the number itself
//     are taken if they are fewer. What tells of other times, of who applied or came, of another
//     programme or status is left out (strays), and where two ways give other
//     names nothing is taken. No word ties these to the decision, so that they
//     come last, and byCount leaves a note but for lists of which each name counts.
//
// Where no statement decides, and a number tells in how many places a programme is carried out,
// those named are taken by the same number if something tells that they were chosen (carriedOut). Sites that sentences
// tell of, each with the one place it lies in, are taken for those that a number of places is short of (sitesChosen). Where a choice is
// told and no words are known that tell who was chosen, the only row of places is taken that something ties to it (onlyRow).
// Where nobody answered, leftOver makes issues of places that stand in a row, and behind all readers
// stands a net, which asks only how what is left is built: names that no row has, and a verb that decides.
//
// # Rules
//
// Every fact names the rule that read it, which becomes the rule of its evidence:
//
//	title.line, title.subtitle     the title and subtitles over the text
//	title.selected, title.status   a decision, or its status, in the title
//	title.agency, title.batch      who publishes, or the round, in the title
//	header.released, header.date   the label 배포(일시), or a day alone on its line
//	header.embargo                 보도시점; what follows from it is package normalize's
//	header.byline, furniture.byline
//	                               the day or ministry in the byline of a report, or in a line of the page
//	header.page-line, .sent-line   the day in a line of fields, or that a paper sent it or the text tells
//	header.agency, .bureau, .division, .contact
//	                               the table or lines of who answers
//	page.contact                   who answers, by the labels of a board
//	kind.…                         what tells the kind: a decision, the title, the lead, a table
//	licence.…                      words, terms, the file of a mark, a link
//	sentence.selected              names or numbers and the verb that decides on them
//	sentence.prize                 which place got which prize
//	scheme.known, .named, .given, .praised
//	                               a programme by a file of words, by its name, by what was given,
//	                               or by what the best of another are called
//	sentence.class-counts, .class-count
//	                               a number parted by classes; one part of it
//	sentence.status-counts         a number parted by statuses
//	sentence.service               a service named in a sentence
//	sentence.told                  a service that sentences tell of: who has it, and what became of it
//	sentence.applicants            how many applied
//	sentence.applicants-summed     the same in two numbers, of provinces and of those within them
//	sentence.year, .base-year, .batch, .status, .count, .agency, .place, .inquiry
//	                               what else a sentence says
//	predicate.status               the verb says the status: 재지정, 해제
//	heading.selected, .status      a heading over a list
//	list.name, list.shared-ending  one name of a list; 수원·성남시 names two
//	list.names, list.label         a line of names; the label and number over it
//	list.count, list.status        what a list says of its names
//	list.place-lines, .service-lines, .services
//	                               lines of places or services, as many as were counted
//	list.numbered-row              a row of a table printed without rules
//	list.topic, list.sentence      a sentence with nothing but names, by topic or alone
//	list.zone, list.classes        the names of zones; the classes of a programme
//	list.again                     names told once more, with their class
//	list.body                      a body that is no place beside the names
//	list.fields                    places in brackets behind what each of those chosen does
//	list.told-services             names of services, as many as a sentence counts
//	list.service-series            lines of services in one form, by number and heading
//	list.practices                 a place, what it did, and the lines below that say how
//	list.by-count                  as many names as a number is short of
//	list.things                    things in a row with their number, or one that a sentence says was made something
//	list.only-row                  the only row of places of a release that tells of a choice
//	list.services-by-count         as many names of services, which stand in the text alike
//	table.winners, table.services, table.counts, table.practices, table.plans,
//	table.criteria                 what the table is
//	table.status, .year, .batch, .count, .total, .applicants, .applicants-summed, .dimensions, .plan-name, .plan-city
//	                               a cell, head or heading of it
//	criteria.item, .dimensions     points and fields of evaluation told in words
package release

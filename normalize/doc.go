// Package normalize makes records of the facts of a release.
//
// In come the facts that extract/release read from one document, verbatim and
// with positions; out come a Draft: the release's own row, records of cities,
// services, criteria, rounds, practices and plans, the tables, a piece of
// evidence for every cell and an issue for everything that was not understood
// or not reconciled. Merge joins the drafts of many sources to one dataset;
// Chapters does so for drafts that do not fit in memory, some schemes at a time,
// and needs of all drafts at once only their Heads.
//
// Facts in = records + issues: every holder, count, criterion, practice and
// plan of the facts is either told by the evidence of a record or named by an
// issue. Records and Merge are pure and do no I/O; Merge does not depend on
// the order of the drafts.
//
// The package refuses to decide what it was not told: a place that several
// provinces have, a class printed in two ways, a count that does not agree
// are issues with the candidates, never a guess.
//
// # Rules
//
// Every piece of evidence names the rule that gave the cell. Rules of reading
// (sentence.…, list.…, table.…) come with the facts and place.… with
// normalize/place; these are normalize's own. A derived cell's raw names the
// cells it came from.
//
//	source.file             said by the file itself: name, size, pages
//	source.most-trustworthy of several sources of a fact the one that stands
//	header.embargo-day      no 배포일 is printed: the day of 보도시점
//	header.embargo.weekday  월요일 조간: the next such day from the day before it on
//	header.stated-day       the day in a retelling's statement of the decision
//	header.posted           the day a site printed above a repost
//	header.file-name        in the name of the original file: 251125(조간)_…
//	header.origin-default   nothing says that the source is not the original
//	header.kind-default     no words decide the kind
//	scheme.id, scheme.name  the programme's id and name in schema/scheme
//	year.release            no year is printed: the release's own
//	year.same-scheme        the one year that other statements of the scheme print
//	table.year              a column of the row prints it
//	status.default          selected, and no status is printed: new
//	batch.same-decision     another statement of the decision prints it
//	base-year.told          a sentence of its own says it of the holder
//	base-year.same-decision another statement of the decision prints it
//	table.base-year         a column of the row prints it
//	place.same-release      one of several places of a name is named with its province elsewhere
//	place.agency            the one in the province that publishes, or in which the office works that does
//	place.region            the one in the part of the country under which it is listed
//	place.level             the class says 광역 or 기초
//	place.order             the list goes by provinces, and only one fits where the name stands
//	place.told-with-province the one that the text tells of with its province
//	place.neighbours        the rest of the list lies in one province, or is all 시·도
//	place.dotted            the names that a dot joins to it lie in one province
//	place.written-alike     without suffix, as only the 시·도 of the list are
//	place.joint             one of several names in one
//	place.current           what the place is today, where it is one
//	place.printed           where the text prints it with its province
//	place.name              the full name on the day of the release
//	class.size              대도시 and 중소도시
//	service.name            without line breaks and the brackets around it
//	service.short-name      a part of one other name of the decision
//	service.folded-name     letters and digits only: the id
//	provider.kind           by legal form, last word, or the name of a place
//	provider.unnamed        외 n개사, or 등 n개 기업 less those named
//	count.sum-of-parts      numbers of the parts of a list add up to all
//	count.title, .lead, .chosen
//	                        the number of the title, of the first sentences or of those chosen, as many as were found
//	count.sum-of-classes    numbers of all classes add up
//	count.beside-status, .parts
//	                        a number beside a status, numbers of parts side by side, that make up the names
//	count.of-names          the names themselves, where only those who applied are numbered
//	count.applicants-parts, .out-of, .stages, .only-asked
//	                        those who applied: by parts, out of how many (24곳 중 4곳), in the first of some steps, by the
//	                        only number that may be theirs
//	table.group-row         ㅇ 대도시 4곳 in a table of best practices
//	plan.launch-year        the year in launch_raw
//	timeline.…, lineage.…   see normalize/timeline
package normalize

package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// prizeGiven are words of how prizes come to those who get them, in a line that is no whole
// sentence.
var prizeGiven = setOf("받았", "받는", "받게", "받고", "받으며", "받아", "수상", "수여", "차지", "돌아갔", "돌아간", "선정", "뽑혔", "뽑힌", "꼽혔", "영예", "영광", "이름을 올", "안았", "시상", "거머쥐", "획득", "올랐", "결정", "확정", "주어졌", "오르")

// namesPrize says that a text may name a prize.
func namesPrize(h *hangul.Held) bool {
	return prizeEnds.among(h) || prizeGrades.among(h) || h.Holds("등급")
}

// prizes reads a sentence that tells which place got which prize or grade, in either order:
// 대통령상은 가나시에 돌아갔다; 다라군이 우수상을, 마바시가 장려상을 받았다.
func (r *listReader) prizes(i int, p *passage, s [2]int) ([]Decision, bool) {
	words := p.S[s[0]:s[1]]
	if !r.ctx.prizes || r.aside || !namesPrize(r.ctx.sentenceOf(p, s[0], s[1])) || !r.ctx.tellsPrizes(words) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InBody, p.index)
	c.rule = "sentence.prize"
	got := c.prizePairs()
	if untold := c.gradesUntold(); len(got) == 0 {
		return nil, untold // nor is what it counts a number of places
	}
	if refuses(c.s) || c.otherMerit() || c.ofPastChoice() {
		return nil, false
	}
	if got = c.leftWorse(got); len(got) == 0 {
		return nil, false
	}
	d, ok := c.prizeDecision()
	if !ok {
		return nil, false
	}
	d.Applicants = applicantsOf(c.applicants(), d.Scheme, d.Status)
	groups := c.gradeGroups()
	for _, g := range got {
		for n := range g.run.entries {
			e := &g.run.entries[n]
			e.grade = [2]int{}
			c.gradeOf(e, g.prize, groups)
			d.Holders = append(d.Holders, c.holder(e))
		}
	}
	return []Decision{d}, true
}

// tellsPrizes says that words name places and how prizes come to them.
func (ctx *context) tellsPrizes(words string) bool {
	return (strings.HasSuffix(strings.TrimSuffix(words, "."), "다") || prizeGiven.in(words)) && ctx.lastName(words) >= 0
}

// prizePair is names and the prize they got.
type prizePair struct {
	run   *run
	prize prizeAt
}

// prizeRun is names that are told together, with where the first begins and the last, its
// brackets and number end, and the particle behind them.
type prizeRun struct {
	*run
	first, last int
	josa        string
	works       bool // what it did stands behind the last name
}

// prizeRuns are the names of a clause as they stand between its prizes.
func (c *clause) prizeRuns() []prizeRun {
	var out []prizeRun
	for i := range c.units {
		if c.units[i].list == nil {
			continue
		}
		u := &c.units[i]
		for k := range u.list.runs {
			r := &u.list.runs[k]
			e := &r.entries[len(r.entries)-1]
			at := prizeRun{run: r, first: r.entries[0].from, last: max(e.to, e.nameAt.to, r.to)}
			if k == len(u.list.runs)-1 {
				at.last, at.josa = u.to, u.josa
			} else {
				at.josa = josaAt(c.s, at.last)
			}
			c.inQuotes(&at)
			c.withWork(&at)
			out = append(out, at)
		}
	}
	return out
}

// inQuotes takes the quotes around names to them: '가나시'가.
func (c *clause) inQuotes(r *prizeRun) {
	if r.josa != "" || r.last >= len(c.s) || !strings.ContainsAny(c.s[r.last:r.last+1], `'"`) {
		return
	}
	quoted := c.s[r.last]
	r.josa = josaBehind(c.s, r.last)
	r.last++
	if r.first > 0 && c.s[r.first-1] == quoted {
		r.first--
	}
}

// josaBehind is the particle behind the mark at byte i, of the word before it.
func josaBehind(s string, i int) string {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if n := hangul.JosaAfter(before, s[i+1:]); n > 0 {
		return s[i+1 : i+1+n]
	}
	return ""
}

// prizePairs ties every list of a sentence to the prize before it that leads to it, or the
// one right behind it; nil where one has none, or the words behind it tell of a person.
func (c *clause) prizePairs() []prizePair {
	all, runs := c.prizesGot(), c.prizeRuns()
	if out := c.prizesEach(runs, all); out != nil {
		return out
	}
	var out []prizePair
	taken := -1 // the last prize that stands behind its names
	for i, u := range runs {
		before, behind := -1, -1
		for k := range all {
			if all[k].end <= u.first {
				before = k
			} else if all[k].from >= u.last && behind < 0 {
				behind = k
			}
		}
		switch {
		case len(out) > 0 && before >= 0 && before > taken && out[len(out)-1].prize == all[before] && c.sameRow(runs[i-1], u):
			out = append(out, prizePair{u.run, all[before]}) // 최우수 : 가나시(A그룹), 다라시(B그룹)
		case before > taken && before >= 0 && (c.prizeLeads(&all[before], u) || behind >= 0 && c.prizeInTurn(&all[before], u, &all[behind])) && !(behind >= 0 && all[before].josa == "" && c.prizeFollows(u, &all[behind])):
			out = append(out, prizePair{u.run, all[before]})
		case behind >= 0 && (c.prizeFollows(u, &all[behind]) || c.rowFollowed(runs[i:], &all[behind])):
			taken = behind
			out = append(out, prizePair{u.run, all[behind]})
		case c.gradesCounted(u):
		case i == 0 && c.prizeShared(runs, all) != nil:
			out = append(out, prizePair{u.run, *c.prizeShared(runs, all)})
		case i == 0 && c.tellsPrizesOf(runs, all):
		default:
			return nil
		}
	}
	return out
}

// sameRow says that nothing but joints and marks, or the field of the next, parts names that are told together: △가나시 △다라군.
func (c *clause) sameRow(a, b prizeRun) bool {
	from := a.last
	if a.goesOn() && (a.works || !c.ctx.tablesName(mostlyNamed)) {
		from += len(a.josa)
	}
	if from > b.first {
		return false
	}
	gap := c.s[from:b.first]
	rest := strings.TrimPrefix(gap, a.josa)
	return strings.Trim(gap, " ,·△▲▷▶◆○●•") == "" || fieldOfNext.MatchString(rest) || levelOfNext.MatchString(rest)
}

// rowFollowed says that a prize stands right behind the last of the names in the row that begins with the first of
// runs: △가나시 △다라군은 장관상을 받았다.
func (c *clause) rowFollowed(runs []prizeRun, a *prizeAt) bool {
	last := 0
	for last+1 < len(runs) && c.sameRow(runs[last], runs[last+1]) && runs[last+1].last <= a.from {
		last++
	}
	return last > 0 && runs[last].last <= a.from && c.prizeFollows(runs[last], a)
}

// prizesEach ties names to as many prizes that stand behind them: 가나시와 다라군이 각각
// 대통령상과 장관상을 받았다; nil where they do not.
func (c *clause) prizesEach(runs []prizeRun, all []prizeAt) (out []prizePair) {
	if len(all) < 2 || len(runs) == 0 || runs[len(runs)-1].last > all[0].from || !strings.Contains(c.s[runs[len(runs)-1].last:all[0].from], "각각") {
		return nil
	}
	for _, u := range runs {
		for n := range u.entries {
			if len(out) < len(all) {
				out = append(out, prizePair{&run{entries: u.entries[n : n+1]}, all[len(out)]})
				continue
			}
			return nil
		}
	}
	if len(out) != len(all) {
		return nil
	}
	return out
}

// prizeLeads says that a prize before names is that of theirs: it is their topic, or nothing
// stands between, and what follows them is no person of theirs.
func (c *clause) prizeLeads(a *prizeAt, u prizeRun) bool {
	gap := c.s[a.end:u.first]
	if (a.josa == "을" || a.josa == "를") && prizeHad.MatchString(gap) {
		return !strings.HasPrefix(c.s[u.last:], " ") // 대통령상을 받은 가나시는 …; not 가나시 다라학교
	}
	if len(gap) > 90 && !(len(gap) < longestTale && a.leads() && describesWinner.MatchString(tail(gap, 30))) || strings.ContainsAny(gap, ".…") || !a.leads() && strings.Trim(gap, " ,:(△▲-–") != "" {
		return false
	}
	return u.goesOn() || prizeTail.MatchString(c.s[u.last+len(u.josa):])
}

// describesWinner finds that words end in what describes the name behind them, or in what the prize was given for: 기업을 적극
// 유치한 (가나시가), 일자리를 늘린 공로로 (가나시가).
var describesWinner = hangul.MustCompile(`[가-힣](?:한|된|인|온|은|난|낸|른|린|킨|운|친|진|춘|둔|긴|룬|꾼|선|간) $|(?:공로|성과|노력)(?:으로|로|를 인정받은|을 인정받은|를 인정받아|을 인정받아) $|(?:평가|점수)(?:를|을) (?:받은|얻은) $`)

// prizePerson says that a prize went to a person or body of the place that is named: 대통령상은
// 가나시 다라초등학교 학생이 받았다.
func (c *clause) prizePerson(g governed) bool {
	return g.by.noun == "수상" && g.list != nil && g.by.from > g.to && !prizeTail.MatchString(strings.TrimPrefix(c.s[g.to:], g.josa))
}

// prizeHad is the verb between a prize and the place that got it.
var prizeHad = hangul.MustCompile(`^ (?:받은|받는|받게 된|수상한|수상하는|차지한|거머쥔|획득한|수상자인) $`)

// prizeTail is what may stand behind the names of who got a prize: a joint, the verb, the end.
var prizeTail = hangul.MustCompile(`^(?:$|[ ]*[,.·△▲]|[ ]*(?:이다|다|이며|이고|으로|로)?[ ]*(?:[.,]|$)|[ ]+(?:각각|최종|함께|나란히|공동으로|영예를|모두|올해|또|다시|새로|2년 연속|3년 연속)*[ ]*(?:받|수상|수여|차지|돌아|선정|뽑|꼽|안았|시상|거머|획득|올랐|결정|확정|주어|이름|영예|명단|뒤를 이))`)

// prizeDecision is the decision on the prizes of the release, without names: it must be
// about prizes, and tell of one programme that is none itself.
func (c *clause) prizeDecision() (Decision, bool) {
	end := len(c.s)
	g := governed{unit: unit{from: end, to: end}, by: &predicate{from: end, to: end, tense: didPast}}
	d := c.frame(g)
	if d.Scheme.ID == "" || !c.mainScheme(d.Scheme) || c.ctx.noHolders(d.Scheme) || certifies(d.Scheme) == scheme.Service {
		return d, false
	}
	d.Status, d.StatusBy = schema.New, Value{}
	d.Words = c.text(0, end)
	return d, c.ctx.divided || prizeRelease.MatchString(d.Scheme.Name) || prizeRelease.MatchString(c.ctx.titles()[0].S) || c.ctx.isContest(d.Scheme.ID)
}

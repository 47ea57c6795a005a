package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// ByCount is the rule of names that nothing but their number ties to a decision.
const ByCount = "list.by-count"

// leastCounted is the least number of names that are taken for their number alone;
// fewer can be as many by accident.
const leastCounted = 3

// strangers are words of sentences that name places for another reason than that
// they were chosen now.
var strangers = wordsOf(applyingWords, failedWords, setAsideWords, denyingWords, lastYearWords, lastYearToo, []string{
	"참여한", "참가", "지원했", "지원한 ", "방문", "참석", "간담회", "설명회", "견학",
	"체결", "추천", "인접", "문의", "연락", "기자 ", "기자가", "기자는", "기자단", "기자회견", "기자간담회",
	"통과한", "통과했", "끝난", "끝나는", "종료", "만료", "문을 연 ", "둘러", "찾아", "찾았", "많이 찾", "바 있", "도전", "열린다", "열렸", "열리는", "업무협약",
})

// strangersAround are words that speak against names only where they stand before them,
// or behind names that are not the subject.
var strangersAround = wordsOf(untilNowWords, standingWords, stillToCome, []string{"이전에", "이전 지", "이전까지", "계획", "개최", "순으로", "비롯", "대비", "거쳐", "감소", "증가", "통계", "조사", "인구", "후원", "관심"})

// harmless finds strangers that tell of no other time, or of how those were found who are named: 신청된 20건 가운데, 최종 심사를 통과했다, 앞서 말한
// 가나와 다라, 기존 시설, 지난해 말 신청을 받아.
var harmless = hangul.MustCompile(`(?:공모에 )?(?:(?:신청|접수|응모)된|(?:신청|응모|지원|참여|통과)한) [0-9]{1,4}(?:건|곳|개소|개 [가-힣·]{1,8}) (?:가운데|중)(?:에서)? |최종 (?:심사|평가|심의|관문|문턱)(?:[을를]|의 관문을|의 문턱을) (?:[가-힣]{2,4} )?(?:통과|넘)[가-힣]{1,4}|(?:심사|평가|심의|절차|검토|협의|과정)(?:를|을) (?:모두 )?거쳐|(?:(?:지난해|작년)(?: 말| 하반기| [0-9]{1,2}월)?(?:부터|에)? )?(?:[가-힣]+의 )?(?:신청을? 받아|공모를 (?:거쳐|통해|진행해))(?: |,)|(?:앞서|위에서) (?:언급|말|소개|설명|열거)(?:한|된) |(?:힘을 합쳐|힘을 모아|손을 잡고|손을 맞잡고|손잡고|공동으로|연합해|연합하여) (?:신청|응모)(?:하여|해|한)|[가-힣]+(?:을|를) (?:제외한|뺀) (?:나머지 )?(?:[0-9]+개 )?(?:부문|분야|항목|지표|영역|전 부문)|기존의? (?:시설|건물|공간|산업|자원|건축물)|^\s?(?:이번에 |최종 |이번 공모를 |공모를 |최종 심사를 )*통과한 (?:곳|지역|도시|지자체|지방정부|시·군|시군|지구|마을)은 `)

// byCount finds who was decided on where more are declared than statements were
// understood to name: those of the sentence, run of lines, paragraph or, at last, of all
// the text that names as many places as are missing. What would fit two decisions, or two
// lists, is left to the issue about places that were not read.
func (ctx *context) byCount(f *Facts) {
	if f.Header.Kind != schema.Result {
		return
	}
	ctx.byLabels(f)
	statusOfTitle(f.Decisions)
	wanted := ctx.seek(f.Decisions)
	if len(wanted) == 0 {
		return
	}
	if ctx.topTaken(f, wanted) {
		if wanted = ctx.seek(f.Decisions); len(wanted) == 0 {
			return
		}
	}
	ctx.byTables(f, wanted)
	all := ofNobodyElse(notOfWriter(ctx.strays(), viewOf(f.Header.Agency.Words).S), f, wanted)
	topics := topicsOf(all)
	for i, level := range [][]segment{singly(all), lists(all), ctx.siblings(all), paragraphs(all), ctx.siblings(topics), paragraphs(topics), stretches(topics), stretches(all), {all}} {
		ctx.fill(f, wanted, level, byThings, i < 3)
	}
	ctx.fill(f, wanted, singly(all), byNumber, true)
}

// ofNobodyElse leaves out the sentences that name only who has another deed than the one sought: 라마군은 예비 대상지로
// 선정됐다.
func ofNobodyElse(all []*stray, f *Facts, wanted []sought) []*stray {
	for i := range wanted {
		if wanted[i].deed != wanted[0].deed {
			return all
		}
	}
	others := othersHolding(f.Decisions, wanted[0].deed)
	return slices.DeleteFunc(all, func(s *stray) bool {
		return !slices.ContainsFunc(s.names, func(n strayName) bool { return !others.has(n.who) })
	})
}

// notOfWriter leaves out the sentences that name only the 시·도 that writes and counts what was chosen within it: 가나도는 관내
// 6곳이 선정되어 국비를 확보했다.
func notOfWriter(all []*stray, office string) []*stray {
	sido := sidoKeyOf(office)
	if sido == "" {
		return all
	}
	return slices.DeleteFunc(all, func(s *stray) bool {
		return !slices.ContainsFunc(s.names, func(n strayName) bool { return n.name != sido })
	})
}

// fill takes for each number the segment that fits it in a way up to the last. What is put
// together from afar is not for one of several numbers of a programme.
func (ctx *context) fill(f *Facts, wanted []sought, level []segment, last way, near bool) {
	for i := range wanted {
		w := &wanted[i]
		if w.all == 0 || w.parted && !near {
			continue
		}
		g, by := w.among(level, othersHolding(f.Decisions, w.deed))
		if g == nil || by > last || by == byGroups && w.besideMore(wanted) {
			continue
		}
		ctx.take(f, g, w, by)
		w.all = 0
		for k := range wanted {
			wanted[k].parted = wanted[k].parted || wanted[k].deed == w.deed
		}
	}
}

// besideMore says that of more with another status of the programme nobody is named either, so that names which only make up the
// number if some are taken together may be some of those: 31건을 지정하고 9건을 예비지정했다.
func (w *sought) besideMore(wanted []sought) bool {
	return slices.ContainsFunc(wanted, func(o sought) bool {
		return o.scheme == w.scheme && o.status != w.status && o.all > w.all && len(o.held) == 0
	})
}

// othersHolding are those who have other deeds.
func othersHolding(all []Decision, not deed) (held whos) {
	for i := range all {
		if d := &all[i]; d.Scheme.ID != not.scheme || d.Status != not.status {
			held.add(d.Holders)
		}
	}
	return held
}

// among is the segment that fits, where the others that do name the same, in the plainest
// way that any fits.
func (w *sought) among(level []segment, others whos) (segment, way) {
	var best segment
	by, names := noWay, whos(nil)
	for _, g := range level {
		switch b, who := g.fits(w, others); {
		case b == noWay || by != noWay && b > by:
		case by == noWay || b < by:
			best, by, names = g, b, who
		case !who.equal(names):
			best = nil
		}
	}
	return best, by
}

// take adds the names of a segment to the decision that counts them.
func (ctx *context) take(f *Facts, g segment, w *sought, by way) {
	of := *w.of
	for _, s := range g {
		for i := range s.units {
			u := s.units[i]
			for k := range u.list.runs {
				u.list.runs[k].joint = by == byGroups
			}
			for _, d := range s.listed(u, of) {
				if d.Open = false; len(g) > 1 || len(s.units) > 1 {
					d.Counts = nil // of a part
				}
				f.Decisions = append(f.Decisions, d)
			}
		}
		if by == byNames && !endsVerb(strings.TrimRight(s.s, " .!")) {
			continue // a list and no more: their rule says how they were read
		}
		from, to := s.units[0].from, s.units[len(s.units)-1].to
		ctx.issues.add("unread-places", schema.Note, "no statement was understood to name these; they were taken for those declared, being as many", s.text(from, to))
	}
	if by == byThings {
		ctx.sites = append(ctx.sites, siteCount{w.scheme, w.all})
		ctx.siteCounts(f)
	}
}

// singly makes a segment of each sentence and line.
func singly(all []*stray) (out []segment) {
	for _, s := range all {
		out = append(out, segment{s})
	}
	return out
}

// lists makes a segment of each list of sentences that have several.
func lists(all []*stray) (out []segment) {
	for _, s := range all {
		if len(s.units) > 1 {
			out = append(out, singly(s.apart())...)
		}
	}
	return out
}

// paragraphs puts together the sentences of each passage.
func paragraphs(all []*stray) (out []segment) {
	for i, s := range all {
		if i > 0 && all[i-1].passage == s.passage {
			out[len(out)-1] = append(out[len(out)-1], s)
			continue
		}
		out = append(out, segment{s})
	}
	return out
}

// siblings puts together lines beside each other under the same bullet.
func (ctx *context) siblings(all []*stray) (out []segment) {
	last := -1
	for _, s := range all {
		switch {
		case s.passage == last:
			continue
		case last >= 0 && ctx.beside(last, s.passage):
			out[len(out)-1] = append(out[len(out)-1], s)
		default:
			out = append(out, segment{s})
		}
		last = s.passage
	}
	return out
}

// beside says that two passages stand under the same bullet, and nothing between them but
// what tells of the first.
func (ctx *context) beside(i, j int) bool {
	a, b := &ctx.passages[i], &ctx.passages[j]
	if a.Depth != b.Depth || a.Kind != b.Kind || a.Bullet.S != b.Bullet.S || j-i > besideMost {
		return false
	}
	for k := i + 1; k < j; k++ {
		if p := &ctx.passages[k]; p.Kind == doc.Heading || p.Depth == a.Depth || p.Depth < a.Depth && p.Depth != doc.NoBullet {
			return false
		}
	}
	return true
}

// stretches puts together passages right behind each other, of whatever form.
func stretches(all []*stray) (out []segment) {
	for i, s := range all {
		if i > 0 && s.passage-all[i-1].passage <= 1 {
			out[len(out)-1] = append(out[len(out)-1], s)
			continue
		}
		out = append(out, segment{s})
	}
	return out
}

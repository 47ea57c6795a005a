package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// teller says that a place at the head of a title tells of others, which are counted
// behind it: 전남도, 가나특구 전국 최다 21곳 지정.
func (c *clause) teller(g governed) bool {
	if !c.title || g.list == nil || g.list.closed() || g.list.size() != 1 || !strings.HasPrefix(c.s[g.to:], ",") {
		return false
	}
	if e := g.list.entries()[0]; e.alone() && (c.ctx.firstTells(c.s[e.nameAt.from:e.nameAt.to]) || mostChosen.MatchString(c.s[g.to:])) {
		return true // of a 시·도 with the most of all others are meant
	}
	for _, u := range c.units {
		if u.list != nil && u.from > g.to && c.ownPlace(g.list.entries()[0], u.list.entries()[0]) {
			return true
		}
		if u.count != nil && u.from > g.to && u.count.n > 1 && (g.list.entries()[0].alone() || c.decidedOn(u)) {
			return true
		}
	}
	return false
}

// mostChosen finds that the most were chosen, and not that somebody got the most points or votes: 전국 최다 21곳, 최다 선정.
var mostChosen = hangul.MustCompile(`최다\s?(?:$|[0-9]|(?:선정|지정|인증|배출|보유|획득|수상)(?:[^자]|$))`)

// decidedOn says that the noun of decision stands right behind a count: 안심마을 3곳
// 지정.
func (c *clause) decidedOn(u unit) bool {
	rest := strings.TrimLeft(c.s[u.to:], " ")
	for _, w := range []string{"신규 ", "추가 ", "새로 ", "최종 "} {
		rest = strings.TrimPrefix(rest, w)
	}
	return decideNounAt(rest, 0) != ""
}

// describedNow are the words of time or newness before a description; nothing new
// is counted by 최종 and 최초, which nowWords therefore lack.
var describedNow = wordsOf(nowWords, []string{"새롭게", "최종", "최초"})

// ownPlace says that a place lies in a 시·도 that is named for itself.
func (c *clause) ownPlace(sido, e entry) bool {
	local := c.s[e.local[0]:e.local[1]]
	if !sido.alone() || e.alone() || e.province[1] > 0 {
		return false
	}
	return c.ctx.gaz.within(c.s[sido.nameAt.from:sido.nameAt.to], local+c.s[e.ending[0]:e.ending[1]]) || e.stem && c.ctx.stemIn(c.s[sido.nameAt.from:sido.nameAt.to], local)
}

// spared says that a title sets a place apart from those that it goes on to tell of:
// '가나'는 유지… '다라·마바' 해제.
func (c *clause) spared(i int) bool {
	u := &c.units[i]
	if !c.title || u.list == nil {
		return false
	}
	rest := strings.TrimLeft(c.s[u.to:], "'\"")
	cut := strings.IndexAny(rest, ",…")
	if cut < 0 || !strings.HasPrefix(rest, "은 ") && !strings.HasPrefix(rest, "는 ") && !strings.HasPrefix(rest, " 제외") {
		return false
	}
	part := rest[:cut]
	return (strings.HasSuffix(part, " 유지") || strings.HasSuffix(part, " 제외") || strings.HasSuffix(part, " 보류") || strings.HasSuffix(part, " 존치")) && len(predicatesIn(rest[cut:], true)) > 0
}

// leftOut says that a sentence names places to say that all others are meant: 가나군을 제외한
// (다라시, 마바시가 지정됐다).
func (c *clause) leftOut(i int) bool {
	u := &c.units[i]
	rest := strings.TrimPrefix(c.s[u.to:], u.josa)
	return u.list != nil && startsWithAny(strings.TrimLeft(rest, " "), []string{"제외한 ", "제외하고 ", "제외하면 ", "제외된 ", "뺀 ", "빼고 "})
}

// tellsOf says that a place which is topic tells that others were chosen: 가나도는 다라군이
// 마바마을로 선정됐다고 밝혔다; 가나도가 공모에서 10곳이 선정돼 국비를 확보했다.
func (c *clause) tellsOf(i int, p *predicate) bool {
	u := &c.units[i]
	topic := u.josa == "은" || u.josa == "는"
	if !p.passive || u.list == nil || !topic && u.josa != "이" && u.josa != "가" || u.list.closed() || u.list.size() != 1 {
		return false
	}
	for j := i + 1; topic && j < len(c.units) && c.units[j].from < p.from; j++ {
		v := &c.units[j]
		if v.list != nil && (v.josa == "이" || v.josa == "가" || v.list.closed() && v.josa != "은" && v.josa != "는" || liesSubject(c.s[v.to:p.from])) && !c.scene(j) {
			return true
		}
	}
	return u.list.entries()[0].alone() && (saidBy.MatchString(c.s[p.to:]) || p.joins && (securedBehind.MatchString(c.s[p.to:]) || onlyTold.MatchString(c.s[p.to:]))) && (subjectWithin.MatchString(c.s[u.to:p.from]) || ownNumber.MatchString(c.s[u.to:p.from]) || c.ownSubject(u, p))
}

// liesAsSubject finds right behind a place that what lies in it is the subject: (가나시) 다라도가. ofDwellers finds that its people are,
// doesBefore that the subject is only of a verb that describes something: (가나시) 주민이 함께 쓰는 (공원으로).
var (
	liesAsSubject = hangul.MustCompile(`^\s[가-힣]{2,6}(?:이|가)\s`)
	ofDwellers    = hangul.MustCompile(`^\s[가-힣]{0,4}(?:주민|시민|군민|구민|도민|학생|어린이|청년|사람|가족|이웃|농가|기업)들?(?:이|가)\s`)
	doesBefore    = hangul.MustCompile(`^\s[가-힣]{2,6}(?:이|가)\s(?:[가-힣]{1,8}\s){0,3}[가-힣]{1,8}(?:[가-힣]는|던|[한된할될온쓸쓴든인긴린난선])\s[가-힣]{1,12}(?:로|으로)\s`)
)

// liesSubject says that what lies in the place before s is the subject of what is decided.
func liesSubject(s string) bool {
	return liesAsSubject.MatchString(s) && !ofDwellers.MatchString(s) && !doesBefore.MatchString(s)
}

// ownSubject says that a place of a 도 or what lies in it is subject between the 도 and the verb: (가나도는) 다라 마바면이 (인증을 받았다).
func (c *clause) ownSubject(u *unit, p *predicate) bool {
	province := u.list.entries()[0].nameAt
	for _, m := range stemSubject.FindAllStringIndex(c.s[u.to:p.from], -1) {
		at := u.to + m[0] + spaces(c.s[u.to+m[0]:])
		if n, ok := c.ctx.gaz.stemAt(c.s, at); ok && c.ctx.stemIn(c.s[province.from:province.to], c.s[n.from:n.to]) {
			return true
		}
	}
	return false
}

// stemSubject finds one or two words that are a subject.
var stemSubject = hangul.MustCompile(`\s[가-힣]{2,4}(?:\s[가-힣·]{2,10})?(?:이|가)\s`)

// saidBy finds that a sentence is what its topic says, behind the verb: (선정됐다)고 밝혔다.
var saidBy = hangul.MustCompile(`^[가-힣]{0,2}고 (?:[0-9]{1,2}일 )?(?:밝혔|전했|말했|발표했|알렸|설명했)`)

// securedBehind finds what its topic came to have by that, behind the verb: (선정돼) 국비 20억
// 원을 확보했다.
var securedBehind = hangul.MustCompile(`^ [^.]{0,60}(?:확보|유치|지원받|받게)`)

// ownNumber finds that a province had so many places of its own chosen: (가나도)가 5곳에 (선정돼); in 전국 5곳에 it is one of them.
var ownNumber = hangul.MustCompile(`^[이가은는]\s(?:올해\s|이번에\s|총\s|모두\s|도내\s)*(?:[2-9]|[1-9][0-9])\s?(?:곳|개소|개\s?(?:시·군|시군|지구|지역|마을|사업))에\s(?:최종\s|새로\s|신규\s)*$`)

// firstTells says that the first sentence has a 도 as its topic, which tells that something of
// its own was chosen.
func (ctx *context) firstTells(province string) bool {
	p, s := ctx.firstSentence()
	if p == nil || !strings.HasSuffix(province, "도") || strings.HasPrefix(province, "제주") {
		return false
	}
	first := strings.TrimLeft(p.S[s[0]:s[1]], " ")
	rest, ok := strings.CutPrefix(first, province)
	if !ok || !strings.HasPrefix(rest, "는 ") {
		return false
	}
	for _, q := range predicatesIn(rest, false) {
		if q.passive && (q.tense == didPast || q.joins) {
			return subjectWithin.MatchString(rest[:q.from])
		}
	}
	return false
}

// subjectWithin finds a subject of its own between a topic and its verb: ‘가나 농업’이, 다라지구가,
// 섬 2개가, 6개 시·군이, 두 곳이.
var subjectWithin = hangul.MustCompile(`['"」](?:이|가) |[가-힣]{2,} ?(?:지구|마을|특구|단지|농업|어업|유산|공원|거리|시장|상권|구역|숲|섬|항|동|읍|면|길|해변|습지|항구)(?:이|가) |(?:[0-9]+|[한두세네]|다섯|여섯|일곱|여덟|아홉|열) ?(?:곳|건|(?:개|개소)(?: ?[가-힣·]{1,8})?)(?:이|가) `)

// withoutTeller takes from the names of a title the 시·도 at its head that tells of
// places of its own: 서울시, 가나·다라구 등 5곳 선정; [강원도] 2개 시군 선정.
func (c *clause) withoutTeller() {
	if !c.title || len(c.units) == 0 || c.units[0].list == nil {
		return
	}
	u := &c.units[0]
	first := &u.list.runs[0]
	e := &first.entries[0]
	if !e.alone() || u.from > 1 {
		return
	}
	if u.from == 1 && c.s[0] == '[' && strings.HasPrefix(c.s[u.to:], "]") && len(c.units) > 1 {
		c.units = c.units[1:]
		return
	}
	if len(first.entries) < 2 || e.tight || !strings.HasPrefix(c.s[e.nameAt.to:], ",") {
		return
	}
	for k := range first.entries[1:] {
		o := &first.entries[1+k]
		if !c.ownPlace(*e, *o) {
			return
		}
	}
	first.entries = first.entries[1:]
	first.from = first.entries[0].from
}

// ownTeller says that a sentence begins with the 시·도 that tells it, and goes on to a place within it: 가나도는 도내 다라·마바군이.
func (c *clause) ownTeller() bool {
	if len(c.units) < 2 || c.units[0].list == nil || c.units[1].list == nil || strings.Trim(c.s[:c.units[0].from], ` '"`) != "" {
		return false
	}
	u := &c.units[0]
	all := u.list.entries()
	return (u.josa == "은" || u.josa == "는") && len(all) == 1 && all[0].alone() && c.ownPlace(all[0], c.units[1].list.entries()[0])
}

// designates says that a 시·도 is who made something in it what the programme calls it: 가나도는 5일 다라광장을 마바지구로 지정했다.
func (c *clause) designates(g governed) bool {
	if c.title || g.list == nil || g.by == nil || g.by.from < g.to || g.list.size() != 1 || !g.list.entries()[0].alone() {
		return false
	}
	switch g.josa {
	case "은", "는", "이", "가":
		return madeSomething.MatchString(c.s[g.to:g.by.from]) && madeActively.MatchString(c.s[g.by.from:])
	}
	return false
}

// madeSomething ends before a verb in what something was made: (가나도)는 5일 다라광장 일대를 마바지구로. madeActively is the verb,
// of who did it.
var (
	madeSomething = hangul.MustCompile(`^[은는이가]\s(?:[^.]*[^\s,.])?[을를]\s[^,.]{2,40}?(?:으로|로)\s(?:신규\s|추가\s|새로\s|최종\s)*$`)
	madeActively  = hangul.MustCompile(`^(?:지정|선정|인증|승인|등록)(?:했|하였|한다고|하고|,\s?(?:고시|공고)|·(?:고시|공고))`)
)

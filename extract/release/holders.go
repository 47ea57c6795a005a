package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// heldBefore finds words for those that hold the title already and of whom some
// are chosen: 기존 … 중, 인증받은 도시 가운데, 점검한 지자체 중. Those that are only
// candidates or applicants are a round's own.
var heldBefore = []*hangul.Pattern{
	hangul.MustCompile(`(?:^|\s)(?:기존|이미)(?:에|의|에도)?\s[^,.]{0,90}?(?:중|가운데|대상으로)(?:에서)?\s`),
	hangul.MustCompile(`(?:지정된|선정된|인증된|인증받은|인증을?\s받은|점검한|점검을?\s받은|운영\s?중인|조성\s?중인)\s(?:도시|지역|지자체|지방정부|지방자치단체|자치단체|시·군·구|시군구|지구|특구|기관|곳)들?\s?(?:\d+\S*\s)?(?:중|가운데)(?:에서)?\s`),
	hangul.MustCompile(`(?:^|\s)기존\s[^,.]{0,60}?(?:지원|특성화|육성|컨설팅)\s?(?:사업|프로그램|대상)`),
}

// newWords find what tells that a title is given now.
var newWords = hangul.MustCompile(`새로|신규|추가(?:로)?\s?(?:선정|지정|인증)`)

// notYetHeld are words before which nobody holds the title.
var notYetHeld = wordsOf(applyingWords, unchosenWords, []string{"예비", "후보", "1차", "서면", "지정되지", "선정되지"})

// choosesHolders says that a sentence chooses among those that hold the title
// already, for support or a prize: 기존 평생학습도시 중 15곳을 선정해 지원한다. A renewal
// or an end is a decision on holders and not meant.
func (c *clause) choosesHolders() bool {
	if len(c.statuses) > 0 || !c.held().Any([]string{"기존", "이미", " 중", "가운데", "대상으로"}) || c.held().Matches(newWords) {
		return false
	}
	for _, w := range heldBefore {
		m := c.held().Find(w)
		if m == nil || containsAny(c.s[m[0]:m[1]], notYetHeld) {
			continue
		}
		for k := range c.predicates {
			if p := &c.predicates[k]; p.from >= m[1] && p.status != "" {
				return false
			}
		}
		return true
	}
	return false
}

// ofHolders says that a unit is told of those that hold the title already, in
// a sentence that also decides: 신규 3곳 … 기존 12곳 특성화 지원.
func (c *clause) ofHolders(g governed, d *Decision) bool {
	if d.Status != schema.New || d.StatusBy.Said() {
		return false
	}
	k := strings.LastIndex(c.s[:g.from], "기존 ")
	if k < 0 || !wordStart(c.s, k) || newWords.MatchString(c.s[k:g.from]) {
		return false
	}
	return c.onlyCounts(k, g.from) && !(describesClass.MatchString(c.s[k:g.from]) && g.list.beginsWithClass(g.from))
}

// describesClass finds that what was there before is only told of to say what the class that follows is for: 기존 항만의 낡은 부두를
// 고치는 (재생형에 가나시와 다라시).
var describesClass = hangul.MustCompile(`[을를] [^,.]{1,30}[는은한할될된] $`)

// beginsWithClass says that the first words of a list are the class of its first names.
func (l *list) beginsWithClass(from int) bool {
	return l != nil && len(l.runs) > 0 && l.runs[0].class[1] > 0 && l.runs[0].class[0] == from
}

// onlyCounts says that the words k..to say one thing: units between them stand
// beside each other with commas (17개 도시(단독형), 4개 시·도).
func (c *clause) onlyCounts(k, to int) bool {
	for i := range c.units {
		u := &c.units[i]
		if u.from < k || u.to > to {
			continue
		}
		end := to
		if i+1 < len(c.units) {
			end = min(end, c.units[i+1].from)
		}
		if !besides.MatchString(c.s[u.to:end]) {
			return false
		}
	}
	for i := range c.predicates {
		if p := &c.predicates[i]; p.from >= k && p.to <= to {
			return false
		}
	}
	return !endsClauseIn(c.s[k:to])
}

// besides is what stands between counts of one kind.
var besides = hangul.MustCompile(`^[^,]{0,40},\s[^,]{0,12}$`)

// passesBy says that a sentence tells of a choice among holders, or goes on
// with one: the places it names are not this round's. What names the programme
// again, a status or something new ends it.
func (r *listReader) passesBy(c *clause) bool {
	if c.choosesHolders() && !c.headlined() {
		r.aside = true
	} else if r.aside && (len(c.statuses) > 0 || newWords.MatchString(c.s) || c.namesMain() || c.headlined()) {
		r.aside = false
	}
	if r.aside {
		r.anchor, r.group, r.shares, r.untold = nil, nil, nil, nil
		c.tellHolders()
	}
	return r.aside
}

// holdersListed says that the passage i lists names under a choice among
// holders: * 강원 삼척시, ….
func (r *listReader) holdersListed(i int) bool {
	c := r.names(i)
	if c == nil {
		return false
	}
	c.tellHolders()
	return true
}

// tellHolders makes an issue of names that give no record.
func (c *clause) tellHolders() {
	for i := range c.units {
		if u := &c.units[i]; u.list != nil {
			c.ctx.issues.add("holders-chosen", schema.Note, "these are named among those that hold the title already; they give no records", c.text(u.from, u.to))
		}
	}
}

// leavesAside ends what was told of holders at a heading or a new main point.
func (r *listReader) leavesAside(p *passage) {
	if p.Kind == doc.Heading || p.Depth == doc.Square {
		r.aside = false
	}
}

// namesMain says that the sentence names the programme of the release, and not a part of it
// behind a hyphen: ‘가나도시-다라 연계형’.
func (c *clause) namesMain() bool {
	for _, m := range c.mentions {
		if strings.HasPrefix(c.s[m.to:], "-") {
			continue
		}
		if first, ok := c.ctx.schemeAt(0); ok && m.ID == first.ID {
			return true
		}
	}
	return false
}

// topicOfPart finds the topic that a sentence begins with.
var topicOfPart = hangul.MustCompile(`^['"‘“]?([^,.'"’”]{3,60}?)['"’”]?(?:은|는)\s`)

// headlined says that the title or a subtitle tells, by the name that is the topic of the sentence and the number that
// it counts, of the choice among holders as one of those that the release makes known: 가나도시 2곳, 다라 특성화 3곳 선정.
func (c *clause) headlined() bool {
	m := topicOfPart.FindStringSubmatch(c.s)
	if m == nil || c.ctx.header == nil {
		return false
	}
	for _, v := range append([]Value{c.ctx.header.Title}, c.ctx.header.Subtitles...) {
		s, last := viewOf(v.Words).S, 0
		for _, k := range countsIn(s) {
			name := strings.Trim(s[max(last, afterLast(s[:k.from], ",-…")):k.from], " ·")
			last = k.to
			if isHolderUnit(k) && c.counted(k.n) && strings.Count(name, " ") > 0 && strings.HasPrefix(m[1], name) {
				return true
			}
		}
	}
	return false
}

// counted says that the sentence counts n of what is chosen.
func (c *clause) counted(n int) bool {
	for i := range c.units {
		if k := c.units[i].count; k != nil && k.n == n {
			return true
		}
	}
	return false
}

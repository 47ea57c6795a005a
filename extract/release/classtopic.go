package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// topicNames reads a sentence that only says which names each programme, class or
// status has, under a statement that counted them and left names out: 대도시는 가시,
// 나시이며, 중소도시는 다시이다; 가나협약 대상 시·군은 …이며 예비 시·군은 …이다.
func (r *listReader) topicNames(i int, p *passage, from, to int, said []Decision) ([]Decision, bool) {
	h := r.ctx.sentenceOf(p, from, to)
	if m := h.Find(amongChosen); m != nil {
		from += m[1] // 선정된 6곳 중 대도시는 …
	}
	from += r.describedClass(p.S[from:to])
	if h.Holds("나머지 ") {
		if m := othersBeside.FindStringIndex(p.S[from:to]); m != nil && r.ctx.lastName(p.S[from+m[0]:to]) < 0 && len(statusesIn(p.S[from+m[0]:to])) == 0 {
			to = from + m[0] // 신규 5곳은 …이며, 나머지 7곳은 계속 지원하는 곳이다
		}
	}
	s := p.S[from:to]
	if !hangul.Contains(s, "은 ") && !hangul.Contains(s, "는 ") || r.aside || h.Holds("기존") && hangul.Contains(s, "기존") || tellsDeed(s) {
		return nil, false
	}
	old, at := r.anchor, r.at
	defer func() { r.anchor, r.at, r.shares = old, at, nil }()
	if r.ctx.lastName(s) < 0 {
		return nil, false
	}
	if !r.leaves(i, said) {
		return r.topicsAgain(p, from, to)
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.topic"
	topics, ok := c.onlyTopics()
	if !ok || !r.sumsUp(c.s, topics) {
		return r.topicsAgain(p, from, to)
	}
	r.classesNamed(topics)
	if of := r.countedElse(topics); of != nil {
		r.anchor, r.at, r.shares = of, i, nil
	}
	var out []Decision
	for k := range topics {
		d, ok := r.ofTopic(i, topics, k)
		if !ok {
			return nil, false
		}
		if t := &topics[k]; t.count != nil && t.class[1] == 0 && t.list.total == nil && declared(&d) == 0 {
			t.list.total = t.count
		}
		if l := topics[k].list; l.region && l.total != nil && l.total.n == l.size() {
			l.total = nil // of a part, and it is right
		}
		out = append(out, c.listed(topics[k].unit, d)...)
	}
	r.tell(i, out)
	return out, len(out) > 0
}

// othersBeside goes on behind names with the others, whom it only counts.
var othersBeside = hangul.MustCompile(`(?:이며|이고|며|고),? 나머지 (?:[0-9]{1,3}|[가-힣]{1,2} )?(?:곳|개)?[^.]{2,60}다\.?\s*$`)

// amongChosen begins a sentence that divides those chosen, all of whom it counts: 올해 선정된 6곳 중, 이 가운데.
var amongChosen = hangul.MustCompile(`^(?:(?:올해|이번에|새로|신규로|최종)\s)*(?:선정|지정|인증|확정)된\s(?:총\s)?\d{1,3}(?:곳|개소|건|개\s?[가-힣·]{1,6})\s(?:중|가운데),?\s`)

// tellsDeed says quickly that a sentence ends in a verb and not in the copula or
// one of the verbs that copulaOnly knows.
func tellsDeed(s string) bool {
	s = strings.TrimRight(s, ". ")
	verb, ok := strings.CutSuffix(s, "다")
	return ok && strings.ContainsRune(deedEnds, lastRune(verb)) && !strings.HasSuffix(verb, "이었") && !copulaOnly(s[strings.LastIndexAny(s, " )]")+1:])
}

// deedEnds are last syllables of verbs before 다; behind a name that ends in a
// consonant as they do stands 이다.
const deedEnds = "했한됐된졌진있없왔온겠렸린냈낸났난뒀둔갔간봤본혔힌었켰킨췄춘셨쳤썼"

// ofTopic is the decision of the anchor that topic k belongs to: by its programme,
// its status, its number; where it names none, one whose status no other topic
// names.
func (r *listReader) ofTopic(i int, topics []listTopic, k int) (Decision, bool) {
	t := &topics[k]
	var of []Decision
	for _, d := range r.anchor {
		if t.scheme == nil || t.scheme.ID == d.Scheme.ID {
			of = append(of, d)
		}
	}
	if len(of) == 0 || t.scheme == nil && ofSeveral(r.bare) && &r.anchor[0] == &r.bare[0] {
		return Decision{}, false
	}
	if t.status == "" {
		return restOf(of, topics, k, r.pick(i, t.unit)), true
	}
	for _, d := range of {
		if d.Status == t.status {
			return d, true
		}
	}
	d := of[len(of)-1]
	d.Status, d.StatusBy = t.status, t.statusBy
	return d, true
}

// restOf chooses among decisions for a topic without a status.
func restOf(of []Decision, topics []listTopic, k int, picked Decision) Decision {
	t := &topics[k]
	n := t.list.size()
	if t.count != nil {
		n = t.count.n
	}
	claimed := map[schema.Status]bool{}
	for j := range topics {
		claimed[topics[j].status] = topics[j].status != ""
	}
	for _, d := range of {
		if declared(&d) == n && !(d.Status == schema.Candidate && (t.class[1] > 0 || t.list.runs[0].class[1] > 0) && outnumbered(of, n)) {
			return d
		}
	}
	for _, d := range of {
		if !claimed[d.Status] {
			return d
		}
	}
	return picked
}

// outnumbered says that more than n were chosen outright, whom a class may divide: (12곳 지정, 3곳 예비지정.) 가나형은 3곳이다.
func outnumbered(of []Decision, n int) bool {
	return slices.ContainsFunc(of, func(d Decision) bool { return d.Status != schema.Candidate && declared(&d) > n })
}

// sumsUp says of topics whose class is no word of the lexicon that their numbers
// make up what was declared, so that they divide it, or are one of the parts that it was told in.
func (r *listReader) sumsUp(s string, topics []listTopic) bool {
	free, sum := false, 0
	for _, t := range topics {
		free = free || t.free
		if t.count != nil {
			sum += t.count.n
		} else if t.list.total == nil {
			sum += t.list.whollyNamed()
		}
	}
	if !free {
		return true
	}
	for k := range r.anchor {
		if d := &r.anchor[k]; declared(d) == sum && len(topics) > 1 || len(topics) == 1 && topics[0].count != nil && d.toldInParts(sum, s[topics[0].class[0]:topics[0].class[1]]) {
			return true
		}
	}
	return false
}

// toldInParts says that a decision tells its number in parts, one of them n of a class that begins as this one does: 도시 2개 마을, 농촌
// 12개 마을, for 농촌지역. Another topic with that number is of something else: 지난해 12개 마을.
func (d *Decision) toldInParts(n int, class string) bool {
	said, begins := viewOf(d.Words).S, head(class, len("농촌"))
	return len(d.Counts) > 1 && len(d.Holders) == 0 && begins != "" && slices.ContainsFunc(d.Counts, func(c Count) bool {
		if c.N != n || c.Class.Empty() {
			return false
		}
		k := strings.Index(said, viewOf(c.Words).S)
		return strings.HasPrefix(c.Class.S, begins) || k > 0 && strings.HasPrefix(lastWord(strings.TrimRight(said[:k], " ")), begins)
	})
}

// classesNamed makes classes of what each of several lists has for its topic, where these are called as
// programmes are and the release decides on one other: (가나도시 4곳을 선정했다.) 다라도시는 …, 마바도시는 ….
func (r *listReader) classesNamed(topics []listTopic) {
	seen := map[string]bool{}
	for k := range topics {
		t := &topics[k]
		if t.scheme == nil || t.class[1] > 0 || seen[t.scheme.ID] || len(r.anchor) == 0 || !sameNoun(t.scheme.ID, r.anchor[0].Scheme.ID) || slices.ContainsFunc(r.anchor, func(d Decision) bool { return d.Scheme.ID == t.scheme.ID || d.Scheme.ID != r.anchor[0].Scheme.ID }) {
			return
		}
		seen[t.scheme.ID] = true
	}
	for k := range topics {
		if t := &topics[k]; len(topics) > 1 {
			t.scheme, t.class = nil, t.named
			t.spread()
		}
	}
}

// whollyNamed is how many a list names; 0 where it says that there are more.
func (l *list) whollyNamed() (n int) {
	for i := range l.runs {
		if l.runs[i].open || l.runs[i].count != nil {
			return 0
		}
		n += len(l.runs[i].entries)
	}
	return n
}

package release

import (
	"strings"

	"injeung/schema"
)

// topicNames reads a sentence that only says which names each programme, class or
// status has, under a statement that counted them and left names out: 대도시는 가시,
// 나시이며, 중소도시는 다시이다; 가나협약 대상 시·군은 …이며 예비 시·군은 …이다.
func (r *listReader) topicNames(i int, p *passage, from, to int, said []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if !strings.Contains(s, "은 ") && !strings.Contains(s, "는 ") || r.aside || strings.Contains(s, "기존") {
		return nil, false
	}
	old, at := r.anchor, r.at
	defer func() { r.anchor, r.at, r.shares = old, at, nil }()
	if r.ctx.gaz.lastName(s) < 0 || !r.leaves(i, said) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.topic"
	topics, ok := c.onlyTopics()
	if !ok || !r.sumsUp(topics) {
		return nil, false
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
		if l := topics[k].list; l.region && l.total != nil && l.total.n == len(l.entries()) {
			l.total = nil // of a part, and it is right
		}
		out = append(out, c.listed(topics[k].unit, d)...)
	}
	r.tell(i, out)
	return out, len(out) > 0
}

// leaves makes anchor of the last statement that declares more holders than it
// names: of this passage, before it, or in the title.
func (r *listReader) leaves(i int, said []Decision) bool {
	for _, a := range []struct {
		all []Decision
		at  int
	}{{said, i}, {r.anchor, r.at}, {r.untold, r.toldAt}} {
		if i-a.at <= longestBlock && leavesNames(a.all) {
			r.anchor, r.at, r.shares = a.all, a.at, nil
			return true
		}
	}
	if len(r.bare) > 0 && i-r.bareAt <= nearBare {
		r.anchor, r.at, r.shares = r.bare, r.bareAt, nil
		return true
	}
	return false
}

// leave keeps statements that leave names out for sentences to come, and forgets
// those whose names these tell.
func (r *listReader) leave(i int, own []Decision) {
	if leavesNames(own) {
		r.untold, r.toldAt = own, i
		return
	}
	var kept []Decision
	for _, u := range r.untold {
		named := false
		for k := range own {
			d := &own[k]
			named = named || len(d.Holders) >= declared(&u) && d.Scheme.ID == u.Scheme.ID && d.Status == u.Status
		}
		if !named {
			kept = append(kept, u)
		}
	}
	r.untold = kept
}

// leavesNames says that statements declare more holders than they name.
func leavesNames(all []Decision) bool {
	n := 0
	for k := range all {
		d := &all[k]
		n += max(0, declared(d)-len(d.Holders))
	}
	return n > 0
}

// unnamed says that the anchor declares holders and names none.
func (r *listReader) unnamed() bool {
	n := 0
	for k := range r.anchor {
		if len(r.anchor[k].Holders) > 0 {
			return false
		}
		n += declared(&r.anchor[k])
	}
	return n > 0
}

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
	n := len(t.list.entries())
	if t.count != nil {
		n = t.count.n
	}
	claimed := map[schema.Status]bool{}
	for j := range topics {
		claimed[topics[j].status] = topics[j].status != ""
	}
	for _, d := range of {
		if declared(&d) == n {
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

// sumsUp says of topics whose class is no word of the lexicon that their numbers
// make up what was declared, so that they divide it.
func (r *listReader) sumsUp(topics []listTopic) bool {
	free, sum := false, 0
	for _, t := range topics {
		free = free || t.free
		if t.count != nil {
			sum += t.count.n
		}
	}
	if !free {
		return true
	}
	for k := range r.anchor {
		if declared(&r.anchor[k]) == sum && len(topics) > 1 {
			return true
		}
	}
	return false
}

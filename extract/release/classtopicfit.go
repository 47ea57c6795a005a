package release

import "slices"

// countedElse is the decision further up that counts as many as the only list of a sentence names, where the one that the names
// would be of counts another number: 4곳을 지정했다. 재지정 대상 10곳은 모두 재지정됐다. 지정 지역은 (네 이름)이다.
func (r *listReader) countedElse(topics []listTopic) []Decision {
	if len(topics) != 1 {
		return nil
	}
	t := &topics[0]
	n := t.list.whollyNamed()
	if t.status != "" || t.scheme != nil || t.class[1] > 0 || t.count != nil || t.list.total != nil || t.list.statused() || n < 2 {
		return nil
	}
	fits := func(d Decision) bool { return !d.countsOnly() || declared(&d) == n }
	if slices.ContainsFunc(r.anchor, fits) {
		return nil
	}
	var of *Decision
	for k := range r.before {
		d := &r.before[k]
		if len(d.Holders) > 0 && d.Scheme.ID == r.anchor[0].Scheme.ID && d.Status != r.anchor[0].Status {
			return nil // they are named
		}
		if d.countsOnly() && declared(d) == n && d.Scheme.ID == r.anchor[0].Scheme.ID {
			of = d
		}
	}
	if of == nil || of.Status == r.anchor[0].Status {
		return nil
	}
	return []Decision{*of}
}

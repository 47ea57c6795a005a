package normalize

import (
	"fmt"
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// match says of every record of a draft which record of the dataset it tells:
// its own id, another one's, or none because it contradicts a more trustworthy
// source.
func (m *merger) match(d *Draft) {
	for i := range d.Cities {
		c := &d.Cities[i]
		m.ids[c.RecordID] = m.cityID(d, c)
	}
	for i := range d.Services {
		s := &d.Services[i]
		m.ids[s.RecordID] = m.serviceID(s)
	}
	m.retold(d)
	for i := range d.Rounds {
		r := &d.Rounds[i]
		m.ids[r.RecordID] = m.roundID(d, r)
	}
	m.practices(d)
	m.plans(d)
}

// cityID finds the record of the same place, year and status: under the same
// id, under the code that the place had on the other release's day, or with
// the batch that only one of the sources prints.
func (m *merger) cityID(d *Draft, c *schema.City) string {
	var near []string
	for i := range m.out.Cities {
		o := &m.out.Cities[i]
		if o.RecordID == c.RecordID {
			return c.RecordID
		}
		if o.Scheme == c.Scheme && o.Year == c.Year && o.Status == c.Status && sameBatch(o.Batch, c.Batch) &&
			samePlace(o.RegionCode, day(&m.home[o.RecordID].Releases[0]), c.RegionCode, day(&d.Releases[0])) {
			near = append(near, o.RecordID)
		}
	}
	if len(near) == 1 {
		return near[0]
	}
	return c.RecordID
}

func (m *merger) serviceID(s *schema.Service) string {
	var near []string
	for i := range m.out.Services {
		o := &m.out.Services[i]
		if o.RecordID == s.RecordID {
			return s.RecordID
		}
		if o.Scheme == s.Scheme && o.Year == s.Year && o.Status == s.Status && sameBatch(o.Batch, s.Batch) && o.ServiceID == s.ServiceID {
			near = append(near, o.RecordID)
		}
	}
	if len(near) == 1 {
		return near[0]
	}
	return s.RecordID
}

// sameBatch: equal, or printed by one source only.
func sameBatch(a, b *int32) bool { return a == nil || b == nil || *a == *b }

// samePlace says that two codes, each valid on its day, are of one place: the
// same code, or what the place was called on the other day. Two places that
// were merged later are not one.
func samePlace(a string, onA schema.Date, b string, onB schema.Date) bool {
	if a == b {
		return true
	}
	if onA == never || onB == never {
		return false
	}
	t := place.Load()
	p, okA := t.Code(a, place.Day(onA))
	q, okB := t.Code(b, place.Day(onB))
	return okA && okB && is(t.As(p, place.Day(onB)), q) && is(t.As(q, place.Day(onA)), p)
}

func is(list []place.Place, p place.Place) bool { return len(list) == 1 && list[0].Code == p.Code }

// retold looks for places and services that a source adds to a decision which
// a more trustworthy source told before it. Where that one's list is complete
// by its own count, or has the place under another status, it stands.
func (m *merger) retold(d *Draft) {
	told := m.told(d)
	for i := range d.Cities {
		c := &d.Cities[i]
		if _, exists := m.home[m.ids[c.RecordID]]; exists || !told[eventOf(c.Scheme, c.Year)] {
			continue
		}
		if other := m.otherStatus(c); other != "" {
			m.leaveOut(d, c.RecordID, c.CityName, fmt.Sprintf("%s has it as %s", m.home[other].Releases[0].SourceName, other))
		} else if first := m.complete(c.Scheme, c.Year, c.Status); first != nil {
			m.leaveOut(d, c.RecordID, c.CityName, first.Releases[0].SourceName+" does not name it in a list that agrees with its own count")
		}
	}
	for i := range d.Services {
		s := &d.Services[i]
		if _, exists := m.home[m.ids[s.RecordID]]; exists || !told[eventOf(s.Scheme, s.Year)] {
			continue
		}
		if first := m.complete(s.Scheme, s.Year, s.Status); first != nil {
			m.leaveOut(d, s.RecordID, s.ServiceName, first.Releases[0].SourceName+" does not name it in a list that agrees with its own count")
		}
	}
}

func (m *merger) leaveOut(d *Draft, id, name, why string) {
	m.ids[id] = ""
	r := &d.Releases[0]
	m.out.Issues = append(m.out.Issues, schema.Issue{
		ReleaseID: &r.ReleaseID, SourceName: r.SourceName, Code: sourcesDisagree, Severity: schema.Reject,
		Detail: fmt.Sprintf("%s: left out; %s, which is more trustworthy", id, why), Raw: some(name),
	})
}

func eventOf(scheme string, year int32) string { return fmt.Sprintf("%s/%d", scheme, year) }

// told gives the schemes and years of which the draft retells a source before
// it: at least half of its places and services are there already.
func (m *merger) told(d *Draft) map[string]bool {
	all, known := map[string]int{}, map[string]int{}
	count := func(event, id string) {
		all[event]++
		if _, exists := m.home[m.ids[id]]; exists {
			known[event]++
		}
	}
	for i := range d.Cities {
		count(eventOf(d.Cities[i].Scheme, d.Cities[i].Year), d.Cities[i].RecordID)
	}
	for i := range d.Services {
		count(eventOf(d.Services[i].Scheme, d.Services[i].Year), d.Services[i].RecordID)
	}
	out := map[string]bool{}
	for event, n := range all {
		out[event] = known[event] > 0 && 2*known[event] >= n
	}
	return out
}

// otherStatus finds the record of the place in the same scheme and year under
// another status.
func (m *merger) otherStatus(c *schema.City) string {
	for i := range m.out.Cities {
		o := &m.out.Cities[i]
		if o.Scheme == c.Scheme && o.Year == c.Year && o.RegionCode == c.RegionCode && o.Status != c.Status {
			return o.RecordID
		}
	}
	return ""
}

// complete gives the source of a decision all of whose records agree with a
// declared number; nil where there is none.
func (m *merger) complete(scheme string, year int32, status schema.Status) (first *Draft) {
	visit := func(s string, y int32, st schema.Status, id string) bool {
		if s != scheme || y != year || st != status {
			return true
		}
		first = m.home[id]
		for _, r := range m.reasons[id] {
			if r.Code == countAgrees {
				return true
			}
		}
		return false
	}
	for i := range m.out.Cities {
		c := &m.out.Cities[i]
		if !visit(c.Scheme, c.Year, c.Status, c.RecordID) {
			return nil
		}
	}
	for i := range m.out.Services {
		s := &m.out.Services[i]
		if !visit(s.Scheme, s.Year, s.Status, s.RecordID) {
			return nil
		}
	}
	return first
}

// roundID finds the round of the same decision. A second decision of the same
// scheme, year and status, with none of the first's places and services, has
// no id of its own: the first stands and an issue holds the other's numbers.
func (m *merger) roundID(d *Draft, r *schema.Round) string {
	for i := range m.out.Rounds {
		o := &m.out.Rounds[i]
		same := o.Scheme == r.Scheme && o.Year == r.Year && o.Status == r.Status && sameBatch(o.Batch, r.Batch)
		if !same {
			continue
		}
		first := m.home[o.RecordID]
		if !m.apart(first, d, r) {
			return o.RecordID
		}
		if o.RecordID != r.RecordID {
			continue
		}
		m.report(d, secondDecision, o.RecordID, fmt.Sprintf(
			"%s and %s decide on different places in one year without a batch; this one's numbers (applicants %s, selected %s) have no row of their own",
			first.Releases[0].SourceName, d.Releases[0].SourceName, number(r.Applicants), number(r.Selected)))
		m.doubt(o.RecordID, secondEvent, d.Releases[0].SourceName)
		return ""
	}
	return r.RecordID
}

func number(n *int32) string {
	if n == nil {
		return "not said"
	}
	return fmt.Sprint(*n)
}

// apart says that two sources, both with records of the decision, have none in
// common.
func (m *merger) apart(first, d *Draft, r *schema.Round) bool {
	mine, theirs := map[string]bool{}, map[string]bool{}
	collect(d, r, func(id string) { mine[m.ids[id]] = true })
	common := false
	collect(first, r, func(id string) {
		theirs[id] = true
		common = common || mine[id]
	})
	return len(mine) > 0 && len(theirs) > 0 && !common
}

func collect(d *Draft, r *schema.Round, add func(id string)) {
	for i := range d.Cities {
		if c := &d.Cities[i]; c.Scheme == r.Scheme && c.Year == r.Year && c.Status == r.Status {
			add(c.RecordID)
		}
	}
	for i := range d.Services {
		if s := &d.Services[i]; s.Scheme == r.Scheme && s.Year == r.Year && s.Status == r.Status {
			add(s.RecordID)
		}
	}
}

// practices joins best practices of one subject by title; those that no source
// told before go on counting after the last.
func (m *merger) practices(d *Draft) {
	last, byTitle := map[string]int{}, map[string]string{}
	for i := range m.out.Practices {
		p := &m.out.Practices[i]
		stem, n := counted(p.RecordID)
		last[stem] = max(last[stem], n)
		byTitle[stem+"\x00"+practiceKey(p)] = p.RecordID
	}
	for i := range d.Practices {
		p := &d.Practices[i]
		stem, _ := counted(p.RecordID)
		m.ids[p.RecordID] = m.next(last, byTitle, stem, practiceKey(p))
	}
}

func practiceKey(p *schema.Practice) string {
	if p.Title != nil {
		return hangul.Key(*p.Title)
	}
	return hangul.Key(strings.Join(p.Details, ""))
}

// plans joins planned services of one city and year by name.
func (m *merger) plans(d *Draft) {
	last, byName := map[string]int{}, map[string]string{}
	for i := range m.out.Plans {
		p := &m.out.Plans[i]
		stem, n := counted(p.RecordID)
		last[stem] = max(last[stem], n)
		byName[stem+"\x00"+hangul.Key(p.ServiceName)] = p.RecordID
	}
	for i := range d.Plans {
		p := &d.Plans[i]
		stem, _ := counted(p.RecordID)
		m.ids[p.RecordID] = m.next(last, byName, stem, hangul.Key(p.ServiceName))
	}
}

// next gives the record that a row of a counted table joins. A name that the
// draft itself repeats is counted each time.
func (m *merger) next(last map[string]int, known map[string]string, stem, name string) string {
	k := stem + "\x00" + name
	if id, again := known[k]; again {
		delete(known, k)
		return id
	}
	last[stem]++
	return fmt.Sprintf("%s/%d", stem, last[stem])
}

// counted parts a record id that ends in a count.
func counted(id string) (stem string, n int) {
	i := strings.LastIndexByte(id, '/')
	fmt.Sscan(id[i+1:], &n)
	return id[:i], n
}

package samples

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"injeung/normalize/place"
)

// drawn is a random release: what is printed, and what it means.
type drawn struct {
	*rand.Rand
	seed     uint64
	day      time.Time
	agency   string
	scheme   string // as printed: 야간 관광도시
	id       string // of the scheme
	verb     string // 지정, 선정 or 인증
	batch    int    // 0: none printed
	groups   []*decided
	pages    []piece // in reading order
	tabled   bool    // sentences are said again in a table
	notation []string
	want     map[string]bool // rows of cities that must come back
	counts   map[string]bool // rows of rounds that must come back
	facts    map[string]bool // figures that must come back
	truths   map[string]bool // figures that are true and may come back
	unclear  []string        // names that must come back as an issue
	issues   []string        // codes of issues that must come
	places   []place.Place   // valid on the day
}

// decided is one decision of the release.
type decided struct {
	scheme  string // as printed
	id      string // of the scheme
	status  string
	base    int
	year    int
	holders []holder
	classes []string // printed classes, in order
	total   int      // as printed, 0 for none
	said    bool     // the total stands in the title
}

// holder is one place of a decision.
type holder struct {
	place.Place
	class string
	wrong string  // printed instead of the name, so that it is no place
	with  *holder // holds one designation together with this one
}

// piece is a paragraph or table of the page.
type piece struct {
	kind  string // head, title, sub, text, table, contact
	words string
	table *grid
}

// note remembers that a notation was used.
func (d *drawn) note(name string) {
	if !slices.Contains(d.notation, name) {
		d.notation = append(d.notation, name)
	}
}

// pick draws one of the words.
func (d *drawn) pick(words ...string) string { return words[d.IntN(len(words))] }

// chance is true in p of a hundred cases.
func (d *drawn) chance(p int) bool { return d.IntN(100) < p }

// say adds a piece to the page.
func (d *drawn) say(kind, format string, args ...any) {
	d.pages = append(d.pages, piece{kind: kind, words: fmt.Sprintf(format, args...)})
}

// drawRelease draws the release of a seed.
func drawRelease(seed uint64) *drawn {
	d := &drawn{Rand: rand.New(rand.NewPCG(seed, 2026)), seed: seed, want: map[string]bool{}, counts: map[string]bool{}, facts: map[string]bool{}, truths: map[string]bool{}}
	d.day = time.Date(2017, 1, 2, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d.IntN(9*365+300))
	for _, p := range place.Load().On(d.placeDay()) {
		if p.Level != place.GeneralGu && (p.Level != place.AdministrativeSi || d.chance(50)) {
			d.places = append(d.places, p)
		}
	}
	d.programme()
	d.decisions()
	d.mistake()
	d.write()
	d.expect()
	d.allow()
	return d
}

func (d *drawn) placeDay() place.Day {
	return place.NewDay(d.day.Year(), int(d.day.Month()), d.day.Day())
}

// programme draws what is certified and by whom.
func (d *drawn) programme() {
	d.agency = d.pick("국토교통부", "문화체육관광부", "교육부", "보건복지부", "행정안전부", "여성가족부", "환경부", "농림축산식품부", "해양수산부", "산림청")
	d.verb = d.pick("지정", "지정", "선정", "인증")
	if d.chance(15) {
		d.agency, d.scheme, d.id, d.verb = "국토교통부", "스마트도시", "smart_city", "인증"
		d.note("scheme known")
		return
	}
	first := d.pick("여성친화", "평생학습", "고령친화", "아동친화", "야간관광", "책 읽는", "돌봄", "청년친화", "물순환", "탄소중립", "반려동물 친화", "수소시범", "국제안전", "건강", "생활체육", "정원", "산림휴양", "농촌활력", "웰니스", "별빛", "무장애 관광", "디지털 포용", "어촌 체험", "도시재생 선도")
	d.scheme = first + d.pick("도시", "도시", "도시", "지구", "특구", "마을", "지역")
	d.id = strings.ReplaceAll(d.scheme, " ", "")
	d.note("scheme unknown")
}

// decisions draws what was decided about whom.
func (d *drawn) decisions() {
	statuses := []string{"new"}
	switch d.IntN(10) {
	case 0:
		statuses = []string{"renewed"}
	case 1, 2, 3:
		statuses = append(statuses, "renewed")
	case 4:
		statuses = append(statuses, "changed")
	case 5:
		statuses = append(statuses, "renewed", d.pick("revoked", "deferred"))
	case 6:
		statuses = []string{"candidate"}
	}
	left, near := d.pool()
	d.Shuffle(len(left), func(i, j int) { left[i], left[j] = left[j], left[i] })
	kind := d.classes()
	for _, s := range statuses {
		g := &decided{scheme: d.scheme, id: d.id, status: s, year: d.day.Year()}
		n := 2 + d.IntN(7)
		if s == "revoked" || s == "deferred" {
			n = 1 + d.IntN(3)
		}
		if s == "new" {
			g.classes = kind
		}
		n = min(n, len(left))
		for i := 0; len(g.holders) < n && len(left) > 0; i++ {
			var h holder
			if len(g.holders) > 0 && i%2 == 1 && d.chance(near) {
				left, h = d.neighbour(left, g.holders)
			} else {
				h, left = holder{Place: left[0]}, left[1:]
			}
			if h.Code == "" || d.nested(g.holders, h) {
				continue
			}
			g.holders = append(g.holders, h)
		}
		if len(g.holders) == 0 {
			continue
		}
		d.assign(g)
		g.total = len(g.holders)
		d.note("status " + s)
		d.groups = append(d.groups, g)
	}
	if len(statuses) == 1 && kind == nil && d.chance(10) {
		d.secondProgramme(left)
		return
	}
	if len(statuses) == 1 && kind == nil && d.chance(8) {
		d.together(d.groups[0])
	}
	if len(statuses) == 1 && d.id != "smart_city" && d.chance(25) {
		d.batch = 1 + d.IntN(9)
		d.note("batch")
	}
}

// assign parts the holders of a decision into its classes, in order.
func (d *drawn) assign(g *decided) {
	slices.SortStableFunc(g.holders, func(a, b holder) int { return strings.Compare(a.Sido, b.Sido) })
	if g.classes == nil || len(g.holders) < 2 {
		g.classes = nil
		return
	}
	cut := 1 + d.IntN(len(g.holders)-1)
	for i := range g.holders {
		g.holders[i].class = g.classes[0]
		if i >= cut {
			g.holders[i].class = g.classes[1]
		}
	}
}

// expect fills in what must come back.
func (d *drawn) expect() {
	for _, g := range d.groups {
		batch := ""
		if d.batch > 0 {
			batch = fmt.Sprintf("/%d", d.batch)
		}
		holds := func(h holder) {
			d.want[fmt.Sprintf("%s/%s/%d/%s%s %s %s", g.id, h.Code, g.year, g.status, batch, h.Full(), h.class)] = true
		}
		for _, h := range g.holders {
			if h.wrong == "" {
				holds(h)
			}
			if h.with != nil {
				holds(*h.with)
			}
		}
		if g.total == 0 {
			continue
		}
		d.counts[fmt.Sprintf("%s/%d/%s%s selected %d", g.id, g.year, g.status, batch, g.total)] = true
	}
}

package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// leaveNeighbours drops what a release of a 시, 군 or 구 tells of others that hold a title, where its titles decide on nobody and the
// one that it is of is not among them: 가나시, 청사진 마련 … 이웃한 다라시와 마바시는 사아도시 인증을 받았다.
func (ctx *context) leaveNeighbours(f *Facts) {
	own := ctx.titledPlace()
	if own == "" {
		return
	}
	if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Where >= InSubtitle }) {
		ctx.leaveOtherHolders(f, own)
		return
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		if d.Where != InBody || len(d.Holders) == 0 || strings.Contains(viewOf(d.Words).S, own) || slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind != CityHolder }) {
			return false
		}
		ctx.issues.add("earlier-decision", schema.Note, "these hold a title, in a release of another place that is not among them", othersThan(own, d.Holders))
		return true
	})
}

// leaveOtherHolders drops what a release of a 시, 군 or 구 that decides on it alone tells of who else has such titles by now:
// 세 가지 인증을 모두 받은 곳은 가나시와 다라시 등이다.
func (ctx *context) leaveOtherHolders(f *Facts, own string) {
	if !slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return len(d.Holders) == 1 && strings.Contains(viewOf(d.Holders[0].Words).S, own)
	}) {
		return
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		s := viewOf(d.Words).S
		if d.Where != InBody || len(d.Holders) == 0 || !holdBesides.MatchString(s) || containsAny(s, nowWords) || !d.heldByNow(s, own) {
			return false
		}
		ctx.issues.add("earlier-decision", schema.Note, "these hold a title, in a release that decides on another place", othersThan(own, d.Holders))
		return true
	})
}

// heldByNow says that the words of a decision name those who have something by now, not those of this round, who are chosen together
// with the place or counted with it.
func (d *Decision) heldByNow(s, own string) bool {
	if titlesOrSoFar.MatchString(s) {
		return true
	}
	if withThem.MatchString(s) || len(d.Counts) > 0 && strings.Contains(othersThan("", d.Holders).S, own) {
		return false
	}
	return ofAllHolders.MatchString(s)
}

var (
	// titlesOrSoFar finds that several titles are told of, or all that was decided so far.
	titlesOrSoFar = hangul.MustCompile(`지금까지|현재까지|그동안|그간|(?:두|세|네|다섯|여러|[2-9])\s?(?:(?:가지|종)의?\s(?:[가-힣]+\s)?|개(?:의)?\s)?(?:인증|지정|칭호|타이틀)|(?:인증|지정|칭호|타이틀)[을를]?\s모두`)
	// withThem finds that those named were chosen together.
	withThem = hangul.MustCompile(`함께|나란히|동시에`)
	// ofAllHolders finds that a sentence looks at all there are: 전국에서 …뿐이다.
	ofAllHolders = hangul.MustCompile(`모두|뿐|전국|국내|최초|유일`)
)

// othersThan is the names of holders without that of one place.
func othersThan(own string, holders []Holder) doc.Text {
	var names []doc.Text
	for _, h := range holders {
		if own == "" || !strings.Contains(viewOf(h.Words).S, own) {
			names = append(names, h.Words)
		}
	}
	return doc.Join(", ", names...)
}

// holdBesides finds that a sentence says who is one of those that have something: 인증을 받은 지자체는 …뿐이다.
var holdBesides = hangul.MustCompile(`(?:받은|획득한|지정된|인증된|선정된|보유한|가진|얻은|이룬)\s(?:곳|도시|지자체|지방정부|지방자치단체|기초지자체|기초지방정부|기초자치단체|자치구|시군|시·군|사례)[은는]\s`)

// titledPlace is the 시, 군 or 구 that a title begins with as the one it tells of, and that the release is from; empty for none.
func (ctx *context) titledPlace() string {
	s := ctx.titleView().S
	n, ok := ctx.gaz.placeAt(s, 0)
	if !ok || n.alone() || n.local[1] <= n.local[0] || !strings.HasPrefix(s[n.to:], ",") && !strings.HasPrefix(s[n.to:], " ") {
		return ""
	}
	name := s[n.local[0]:n.local[1]]
	if !strings.Contains(ctx.header.Agency.Words.S, name) {
		return ""
	}
	return name
}

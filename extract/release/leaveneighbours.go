package release

import (
	"slices"
	"strings"

	"injeung/schema"
)

// leaveNeighbours drops what a release of a 시, 군 or 구 tells of others that hold a title, where its titles decide on nobody and the
// one that it is of is not among them: 가나시, 청사진 마련 … 이웃한 다라시와 마바시는 사아도시 인증을 받았다.
func (ctx *context) leaveNeighbours(f *Facts) {
	own := ctx.titledPlace()
	if own == "" || slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Where >= InSubtitle }) {
		return
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		if d.Where != InBody || len(d.Holders) == 0 || strings.Contains(viewOf(d.Words).S, own) || slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind != CityHolder }) {
			return false
		}
		ctx.issues.add("earlier-decision", schema.Note, "these hold a title, in a release of another place that is not among them", d.Holders[0].Words)
		return true
	})
}

// titledPlace is the 시, 군 or 구 that a title begins with as the one it tells of, and that the release is from; empty for none.
func (ctx *context) titledPlace() string {
	s := viewOf(ctx.header.Title.Words).S
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

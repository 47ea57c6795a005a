package release

import (
	"strings"

	"injeung/extract/doc"
)

// headsOver says that names, as many as are sought, stand each alone in a line over words about it, right below what counts
// them: cards of a web page, heads in bold.
func (ctx *context) headsOver(w *soughtServices, g []spot) bool {
	if len(g) < 2 || g[0].at == 0 {
		return false
	}
	for i := range g {
		p := &ctx.passages[g[i].at]
		if !nameAlone(p, &g[i]) || p.Depth != ctx.passages[g[0].at].Depth || p.Kind != ctx.passages[g[0].at].Kind {
			return false
		}
		if g[i].at+1 == len(ctx.passages) || i+1 < len(g) && (g[i+1].at < g[i].at+2 || g[i+1].at-g[i].at > mostUnderHead) {
			return false
		}
		if q := &ctx.passages[g[i].at+1]; !tellsMore(q) || q.Depth < p.Depth && q.Depth != doc.NoBullet {
			return false
		}
	}
	before := ctx.sentenceBefore(&g[0])
	return countsThese(before, w.all) || leadsOnTo.MatchString(before) && !containsAny(before, countedElse)
}

// mostUnderHead bounds the passages under a head.
const mostUnderHead = 6

// nameAlone says that a passage is the name of a spot and no more, but perhaps for who has it.
func nameAlone(p *passage, s *spot) bool {
	to := s.name[1]
	if s.byAt == s.at {
		to = max(to, s.by[1])
	}
	return strings.Trim(p.S[:s.name[0]]+p.S[to:], " ()[]<>'\"") == ""
}

// tellsMore says that a passage is a sentence, and no line of a list.
func tellsMore(p *passage) bool {
	t := strings.TrimRight(p.S, " .")
	return strings.HasSuffix(t, "다") || strings.HasSuffix(t, "요") || len(strings.Fields(t)) > 3
}

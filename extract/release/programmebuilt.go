package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// builtIn finds what is to be built in how many places: 4곳에 (가나마을)을 조성한다.
var builtIn = hangul.MustCompile(`(?:곳|개소|[0-9] ?개 ?(?:시·?군·?구?|시·?도|지자체|지방정부|지방자치단체|지역|도시|권역|마을|시군구))에 ([^,.…'"]{4,60}?)(?:을|를|이|가)? ?(?:조성|구축|건립|설치|만든|만들|들어선|들어서|생긴|짓는|문 연)`)

// builtCalled finds it in quotes, where the places are named: 가시와 나시에 단지인 '다라밸리'가 조성된다.
var builtCalled = hangul.MustCompile(`[가-힣]에 [^,.…'"]{0,24}['"]([^'"]{4,60})['"](?:을|를|이|가) (?:조성|구축|건립|설치|만든|만들|들어선|들어서|생긴)`)

// nameByBuilding names the programme by what the title or the first statements say is to be built
// in places, where no statement names it: 4곳에 가나마을을 조성한다 … 대상지로 다라군을 선정했다.
func (ctx *context) nameByBuilding() {
	for _, k := range ctx.known {
		if k.main {
			return
		}
	}
	ctx.nameByTargets()
	ctx.builtBy(ctx.titleView())
	for i, lead := 0, 0; i < len(ctx.passages) && lead < 2; i++ {
		p := &ctx.passages[i]
		if p.Depth != doc.Square && !p.isSentence() {
			continue
		}
		lead++
		ctx.builtBy(p.view)
	}
}

// projectTargets finds a project whose targets stand right behind it: 가나사업 지원 대상 (다라시).
var projectTargets = hangul.MustCompile(`사업(?:의)? (?:지원 ?)?대상(?:지|지역)?(?: 지자체| 지방정부)? `)

// nameByTargets names the programme by the project whose targets the first statements name right
// behind it, where nothing else names one: 가나개선사업 지원 대상 다라시, 마바군을 선정하고.
func (ctx *context) nameByTargets() {
	for i, lead := 0, 0; i < len(ctx.passages) && lead < 2; i++ {
		p := &ctx.passages[i]
		if p.Depth != doc.Square && !p.isSentence() {
			continue
		}
		lead++
		for _, m := range projectTargets.FindAllStringIndex(p.S, -1) {
			to := m[0] + len("사업")
			if _, ok := ctx.gaz.placeAt(p.S, m[1]); !ok {
				if _, ok = ctx.gaz.stemAt(p.S, m[1]); !ok {
					continue
				}
			}
			if from := ctx.phraseStart(p.S, to); from < to {
				ctx.addProgramme(p.view, from, to, true)
			}
		}
	}
}

// builtBy adds what a text says is to be built in places.
func (ctx *context) builtBy(v view) {
	if !strings.Contains(v.S, "에 ") {
		return
	}
	if q := builtCalled.FindStringSubmatchIndex(v.S); q != nil {
		ctx.addProgramme(v, q[2], q[3], true)
		return
	}
	m := builtIn.FindStringSubmatchIndex(v.S)
	if m == nil || !endsAsProgramme(v.S[m[2]:m[3]]) {
		return
	}
	if from := max(m[2], ctx.phraseStart(v.S, m[3])); from < m[3] {
		ctx.addProgramme(v, from, m[3], true)
	}
}

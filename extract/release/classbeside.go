package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// partNouns are words behind a class that say what it is, or what those of it are: 사회
// 부문, 소규모 유형, 도심형 사업지.
var partNouns = []string{"유형", "부문", "분야", "트랙", "그룹", "모델", "사업지", "대상지"}

// withoutPartNoun cuts the word for what a class is from its end.
func withoutPartNoun(s string) string {
	for _, w := range partNouns {
		if cut, ok := strings.CutSuffix(s, " "+w); ok {
			return cut
		}
	}
	return s
}

// besideSlot is a label that stands where another of the same kind stands too: right before
// or behind names of places, joined to them in the same way.
type besideSlot struct {
	joint  string // how it is joined to the names
	label  string
	noun   bool // a word for what a class is follows it
	target bool // that word is 대상지 or 사업지, which programmes have too
	names  int  // of the places
}

// longestBeside bounds the bytes of a passage in which labels are looked for.
const longestBeside = 1600

// addBeside takes for classes the labels that stand side by side, each joined to names of
// places in the same way, where the names make up a declared number or the labels say that
// they are classes: 사회 부문에 가나시와 다라군, 경제 부문에 마바군.
func (ctx *context) addBeside(wholes map[int]bool) {
	var all []besideSlot
	for i := range ctx.passages {
		if p := &ctx.passages[i]; len(p.S) < longestBeside {
			all = append(all, ctx.slotsIn(p)...)
			all = append(all, ctx.headSlot(i)...)
		}
	}
	for len(all) > 1 {
		same, rest := all[:0:0], all[:0:0]
		for _, x := range all {
			if x.joint == all[0].joint {
				same = append(same, x)
			} else {
				rest = append(rest, x)
			}
		}
		ctx.takeBeside(same, wholes)
		all = rest
	}
}

// takeBeside takes the labels of slots of one kind.
func (ctx *context) takeBeside(same []besideSlot, wholes map[int]bool) {
	names, nouns, several, targets := map[string]int{}, 0, false, true
	var labels []string
	for _, x := range same {
		if _, ok := names[x.label]; !ok {
			labels = append(labels, x.label)
		}
		if x.noun {
			nouns++
		}
		targets = targets && x.target
		names[x.label] = max(names[x.label], x.names)
		several = several || x.names > 1
	}
	sum := 0
	for _, n := range names {
		sum += n
	}
	if len(labels) < 2 || nouns < len(same) && !(several && wholes[sum]) || ctx.titledProgrammes(labels, targets) {
		return
	}
	for _, l := range labels {
		if !ctx.isPart(l) {
			ctx.parts = append(ctx.parts, l)
		}
	}
}

// titledProgrammes says that the labels are programmes of their own: the title names them all
// (가나도시 2곳·다라마을 3곳 선정), or one of them as its programme, or each ends as programmes do and
// has targets (가나도시 대상지로 …, 다라마을 대상지로 …).
func (ctx *context) titledProgrammes(labels []string, targets bool) bool {
	title := ctx.titleView().S
	bare := hangul.Key(title)
	all, ends := true, targets
	for _, l := range labels {
		key := hangul.Key(l)
		named := isProgramme(key) && strings.Contains(bare, key)
		if k := strings.Index(title, l); k >= 0 && named && targets && !likeClass(l) && ctx.namesInTitle(title, k+len(l)) {
			return true
		}
		all = all && named
		ends = ends && endsAsProgramme(l) && isProgramme(key) && !headNouns[key]
	}
	return all || ends
}

// likeClass says that a word ends as classes do.
func likeClass(word string) bool {
	return endsInOne(word, []string{"형", "권", "급", "군", "유형", "분야", "부문"})
}

// besideJosa join a label to the names behind it.
var besideJosa = []string{"에서는", "으로는", "에는", "로는", "에선", "으로", "에", "은", "는", "로", "이", "가"}

// slotsIn finds the labels of a passage that stand right before names of places, or behind them.
func (ctx *context) slotsIn(p *passage) (out []besideSlot) {
	s := p.S
	last := ctx.lastName(s)
	for i := 1; i <= last; {
		k := strings.IndexAny(s[i:last+1], " (")
		if k < 0 {
			break
		}
		i += k + 1
		if x, ok := ctx.slotBefore(s, i); ok {
			out = append(out, x)
		}
	}
	if !asEndsTwice(p.held()) {
		return out
	}
	return append(out, ctx.slotsBehind(s)...)
}

// slotBefore reads the label that is joined to the names at byte i.
func (ctx *context) slotBefore(s string, i int) (x besideSlot, ok bool) {
	if i < 2 || i >= len(s) || s[i-2] == ',' || s[i-2] == ')' || !ctx.gaz.begins(s[i:]) || !ctx.nameAt(s, i) {
		return x, false
	}
	to := i - 1
	switch {
	case s[to] == '(':
		x.joint = "("
		for _, c := range countsIn(head(s[max(0, to-24):to], 24)) {
			if c.to == min(to, 24) {
				to = to - min(to, 24) + c.from
			}
		}
		to = len(strings.TrimRight(s[:to], " "))
	default:
		for _, j := range besideJosa {
			if strings.HasSuffix(s[:to], j) && josaAt(s, to-len(j)) != "" {
				x.joint = strings.TrimSuffix(strings.TrimPrefix(j, "으"), "는")
				to -= len(j)
				break
			}
		}
	}
	from, end, noun := ctx.besideLabel(s, to, x.joint == "")
	if from == end || !noun && (x.joint == "이" || x.joint == "가") {
		return x, false // of a subject only 나눔 모델이 가나시
	}
	x.label, x.noun = s[from:end], noun
	x.target = noun && endsInOne(s[:to], []string{"대상지", "사업지"})
	if x.names = ctx.namesFrom(s, i); x.names == 0 {
		return x, false
	}
	if x.joint == "" && markBefore(s, from) {
		x.joint = "△"
	}
	return x, true
}

// namesFrom counts the names of the list at byte i, where a name stands.
func (ctx *context) namesFrom(s string, i int) int {
	l, ok := ctx.parseList(s, i, len(s), false)
	if !ok {
		return 0
	}
	return len(l.runs[0].entries)
}

// headSlot reads a passage that is nothing but a label over lines of places: [사회 부문].
func (ctx *context) headSlot(i int) []besideSlot {
	s := strings.TrimLeft(ctx.passages[i].S, " "+groupMarks)
	if len(s) > 60 || s == "" || i+1 >= len(ctx.passages) || ctx.lastName(ctx.passages[i+1].S) < 0 {
		return nil
	}
	if from, to, end := bracketAt(s, 0); end == len(s) {
		s = strings.TrimSpace(s[from:to])
	}
	x := besideSlot{joint: "\n", label: withoutPartNoun(s)}
	x.noun = len(x.label) < len(s)
	if strings.HasSuffix(s, "다.") || !ctx.mayBeside(x.label, x.noun) {
		return nil
	}
	for k := i + 1; k < len(ctx.passages); k++ {
		t := strings.TrimLeft(ctx.passages[k].S, " "+groupMarks)
		n := 0
		if len(t) < 400 && t != "" {
			n = ctx.namesWithin(t)
		}
		if n == 0 {
			break
		}
		x.names += n
	}
	if x.names == 0 {
		return nil
	}
	return []besideSlot{x}
}

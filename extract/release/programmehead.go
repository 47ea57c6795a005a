package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// headNouns are the heads of names of programmes that many programmes share: by
// themselves they stand for the longer name that the release prints elsewhere.
var headNouns = map[string]bool{"시범운행지구": true, "시범지구": true, "시범지역": true, "시범도시": true, "시범단지": true, "시범마을": true, "시범구역": true,
	"특화지구": true, "특화지역": true, "특화도시": true, "특화단지": true, "선도지구": true, "선도지역": true, "선도도시": true, "거점도시": true, "거점지구": true, "친화도시": true, "친화마을": true}

// nameByHead gives a programme that the decision calls by its head alone the
// longer name that the release prints most: 자율주행자동차 시범운행지구 위원회, …를
// 시범운행지구로 지정.
func (ctx *context) nameByHead() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !headNouns[k.ID] && !ctx.cutShort(k.key) {
			continue
		}
		long, ok := ctx.longName(k.ID)
		if !ok {
			long, ok = ctx.leadName()
		}
		if !ok || long.ID == k.ID || !headNouns[k.ID] && ctx.decidedApart(long.ID, k.key) {
			continue
		}
		head := k.ID
		for j := range ctx.known {
			if o := &ctx.known[j]; o.ID == head {
				o.Scheme = long.Scheme
			}
		}
		ctx.known = append(ctx.known, long)
	}
}

// callByHeads lets each of two programmes or more be called by its head alone, where no other
// has it: the 가나 시범도시 and 가나 시범마을 of a release are its 시범도시 and 시범마을.
func (ctx *context) callByHeads() {
	of, several := map[string]Scheme{}, map[string]bool{}
	ids := map[string]bool{}
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.Known {
			continue
		}
		ids[k.ID] = true
		head := sharedHead(k.key)
		if o, ok := of[head]; ok && o.ID != k.ID {
			several[head] = true
		}
		of[head] = k.Scheme
	}
	if len(ids) < 2 {
		return
	}
	for i := range ctx.known { // the order of the names
		if k := &ctx.known[i]; !k.Known {
			if head := sharedHead(k.key); head != "" && head != k.key && !several[head] && of[head].ID == k.ID {
				ctx.enter(programme{k.Scheme, head, true})
			}
		}
	}
}

// sharedHead is the head of a name that many names share; "" for none.
func sharedHead(key string) string {
	for head := range headNouns {
		if strings.HasSuffix(key, head) {
			return head // no head is the end of another
		}
	}
	return ""
}

// cutShort says that a name is the end of a longer word wherever the release prints it but
// once or twice: 나다구역 of the 가나다구역.
func (ctx *context) cutShort(key string) bool {
	if strings.Contains(key, " ") || utf8.RuneCountInString(key) > 6 {
		return false
	}
	alone, glued := 0, 0
	for _, v := range ctx.runningTexts() {
		for at := 0; ; {
			k := hangul.Index(v.S[at:], key)
			if k < 0 {
				break
			}
			at += k
			if r, _ := utf8.DecodeLastRuneInString(v.S[:at]); isSyllable(r) {
				glued++
			} else {
				alone++
			}
			at += len(key)
		}
	}
	return glued >= 4 && glued >= 4*alone
}

// longName is the phrase that ends in the head and is printed most, the first of
// several.
func (ctx *context) longName(head string) (best programme, ok bool) {
	texts := []view{ctx.titleView()}
	for _, s := range ctx.header.Subtitles {
		texts = append(texts, viewOf(s.Words))
	}
	for i := range ctx.passages {
		texts = append(texts, ctx.passages[i].view)
	}
	count, most := map[string]int{}, 0
	for _, v := range texts {
		for at := 0; ; {
			k := strings.Index(v.S[at:], head)
			if k < 0 {
				break
			}
			to := at + k + len(head)
			at = to
			from, to := core(v.S, ctx.phraseStart(v.S, to), to)
			name := withoutRound(scheme.Name(withoutGloss(v.S[from:to])))
			id := hangul.NoSpace(name)
			if len(id) <= len(head)+len("가") || !isProgramme(id) || isTarget(id) {
				continue
			}
			if count[id]++; count[id] > most {
				most = count[id]
				best, ok = programme{Scheme{ID: id, Name: name, Value: v.value(from, to, "scheme.named")}, id, true}, true
			}
		}
	}
	return best, ok
}

package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// services reads a note that lists the services a marked count stands for.
func (r *listReader) services(i int, p *passage) ([]Decision, bool) {
	if i-r.at > 3 || p.isSentence() || r.ctx.labelsMore(p.S) {
		return nil, false
	}
	over := r.statusOver(i)
	for _, d := range r.anchor {
		if certifies(d.Scheme) != scheme.Service || len(d.Counts) == 0 || over != "" && over != d.Status {
			continue
		}
		if l, ok := r.ctx.labelAt(p.S, lineStart(p.S), len(p.S)); ok && l.status != "" {
			return nil, false // 지정기간 연장 : 가나 결제(다라), 마바 보험(사아)
		}
		c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.services"}
		end := len(p.S)
		if from, _, e := bracketAt(p.S, max(0, strings.LastIndexAny(p.S, "<("))); e == end && strings.HasPrefix(p.S[from:], "참고") {
			end = from - 1
		}
		u, ok := c.serviceList(0, len(strings.TrimRight(p.S[:end], " ")))
		if !ok || len(u.services) != d.Counts[0].N || someQuoted(u.services) || len(u.services) == 1 && over == "" && len(r.countedServices()) > 1 {
			continue
		}
		d.Holders, d.Applicants, d.Counts = u.services, Value{}, nil
		if u.count != nil {
			d.Counts = []Count{c.countOf(*u.count, [2]int{}, false)}
		}
		d.Open, d.Where, d.Block, d.Rule, d.Words = false, InList, p.index, c.rule, p.raw
		return []Decision{d}, true
	}
	return nil, false
}

// statusOver is the status that a label or counted heading over line i tells: 2. 가나서비스 지정기간 연장 (2건).
func (r *listReader) statusOver(i int) schema.Status {
	if r.group != nil && r.group.status != "" {
		return r.group.status
	}
	if h := r.ctx.seriesHead(i); h.count > 0 && !h.refuse {
		return h.status
	}
	return ""
}

// someQuoted says that some of the words stand in quotes and some do not: a provider and the name of
// one service.
func someQuoted(all []Holder) bool {
	n := 0
	for i := range all {
		if s := viewOf(all[i].Words).S; strings.ContainsAny(s[:1], "'\"") {
			n++
		}
	}
	return n > 0 && n < len(all)
}

// labelLine reads a line that is nothing but a label of the lists under it.
func (r *listReader) labelLine(i int, p *passage) ([]Decision, bool) {
	l, ok := r.labelOf(p)
	if !ok {
		return nil, false
	}
	r.group, r.words, r.under = &l, p.view, p.Depth
	if l.count == nil {
		return nil, true
	}
	d := r.anchor[len(r.anchor)-1]
	if of, ok := r.ofStatus(l.status); ok {
		d = of
	} else if of, ok := r.share(i); ok && l.status == "" {
		d = of
	}
	if l.status != "" && l.status != d.Status {
		d.BaseYear = Value{} // of those of another status
	}
	d.Holders, d.Applicants, d.Open = nil, Value{}, false
	d.Where, d.Block, d.Rule, d.Words = InList, p.index, "list.label", p.raw
	n := Count{Value: p.value(l.count.from, l.count.to, "list.count"), N: l.count.n}
	if l.class[1] > 0 {
		n.Class = p.text(l.class[0], l.class[1])
	}
	if l.status != "" {
		d.Status, d.StatusBy = l.status, p.value(l.statusBy[0], l.statusBy[1], "list.status")
	}
	d.Counts = []Count{n}
	return []Decision{d}, true
}

// labelOf reads a paragraph that is nothing but a label with a class or status.
func (r *listReader) labelOf(p *passage) (listLabel, bool) {
	led := p.held().Find(leadsBelow)
	if len(r.anchor) == 0 || led == nil && utf8.RuneCountInString(p.S) > 30 || p.S == "" || p.Depth == doc.Asterisk || p.Depth == doc.Reference || led == nil && strings.HasSuffix(strings.TrimSpace(p.S), "다.") {
		return listLabel{}, false
	}
	q := &listParser{ctx: r.ctx, s: p.S, end: len(p.S)}
	to := len(strings.TrimRight(p.S, " :"))
	if led != nil {
		if l, ok := r.classLeading(p.S, led[0]); ok {
			return l, true
		}
		if to = led[0]; !statusLed.MatchString(p.S[:to]) || !r.several() && !r.byDefault() {
			return listLabel{}, false
		}
	}
	if from, in, end := bracketAt(p.S, 0); end == to {
		q.i = from
		to = in
	}
	if !q.labelWords(q.i, to) || q.pending.class[1] == 0 && q.pending.status == "" {
		return listLabel{}, false
	}
	l := q.pending
	if l.count != nil && saysApplied(p.S[:l.count.from]) {
		return listLabel{}, false // 공모 접수: 24개 시·군
	}
	if l.count != nil && len(countsIn(p.S)) > 1 {
		return listLabel{}, false // several classes with their numbers: see classCounts
	}
	if l.count != nil && letterAt(p.S, l.count.to) && !copulaAt(p.S[l.count.to:]) {
		return listLabel{}, false // of something else: 놀이터 34곳에 그늘막을 설치
	}
	if l.class[1] > 0 && l.count == nil && !r.ctx.isClass(withoutPartNoun(p.S[l.class[0]:l.class[1]])) {
		return listLabel{}, false
	}
	return l, true
}

// leadsBelow finds that a sentence only leads to the names below it: (재지정된 도시)는 다음과 같다.
var leadsBelow = hangul.MustCompile(`(?:[은는]|(?:으로|로)는)? (?:다음과|아래와) 같(?:다|습니다|음)\.?\s*$`)

// statusLed finds what such a sentence speaks of where that is those of one status: 지정이 취소된 도시.
var statusLed = hangul.MustCompile(`^(?:(?:올해|이번에|이번|먼저|다음으로) )?(?:(?:신규|새로|새롭게|재|예비|다시|최초) ?(?:로 )?)?(?:지정|인증|선정|재지정|재인증|연장|변경|해제|취소|승인|공인)(?:이|을|를|가)? ?(?:연장|변경|해제|취소|철회|유예)?(?:된|한|받은)? ?(?:곳|도시|지역|지자체|지방정부|시·군|시·군·구|지구|특구|마을|대상|대상지|명단|목록|[0-9]{1,2}곳)(?: [0-9]{1,2}곳)?$`)

// several says that the decisions which leave their names to lines below are of more than one status.
func (r *listReader) several() bool {
	for i := range r.anchor {
		if r.anchor[i].Status != r.anchor[0].Status {
			return true
		}
	}
	return false
}

// byDefault says that no decision which leaves its names to lines below prints a status, so that what leads to these
// may tell it: 3곳을 지정했다. 재지정된 곳은 다음과 같다.
func (r *listReader) byDefault() bool {
	return !slices.ContainsFunc(r.anchor, func(d Decision) bool { return d.Status != schema.New || d.StatusBy.Said() })
}

// grouped gives lists the class and status of the line they stand under; a
// region (수도권) that labels them is then no class.
func (r *listReader) grouped(all []Decision) []Decision {
	if r.group == nil {
		return all
	}
	for i := range all {
		if r.group.status != "" && !all[i].StatusBy.Said() || r.group.status != "" && all[i].StatusBy.Rule != "list.status" {
			all[i].Status = r.group.status
			all[i].StatusBy = r.words.value(r.group.statusBy[0], r.group.statusBy[1], "list.status")
		}
		if r.group.class[1] == 0 {
			continue
		}
		for k := range all[i].Holders {
			if h := &all[i].Holders[k]; h.Class.S == "" || isRegion(h.Class.S) {
				h.Class = r.words.text(r.group.class[0], r.group.class[1])
			}
		}
	}
	return all
}

// isRegion knows names of regions that group places: 수도권, 호남·제주권. 광역권 alone is how far something reaches.
func isRegion(s string) bool {
	return s != "광역권" && strings.HasSuffix(s, "권") && !containsAny(s[max(0, len(s)-3*len("가")):], []string{"상권", "역세권", "생활권", "도시권"}) || joinsRegions(s)
}

// mayDecide says quickly whether a sentence can tell of a decision or of
// applicants.
func mayDecide(s string) bool {
	return mayDecideWords.in(s)
}

var mayDecideWords = setOf(slices.Concat(decideNouns.list, tellsWords.list, givenWords.list)...)

// tellsWords are words of sentences that tell of a decision or of applicants
// without a noun of decision.
var tellsWords = setOf("합격", "신청", "접수", "참여", "응모", "출품", "들어왔", "들어온", "지원했", "지원하였", "지원해 ", "지원해,", "지원한 ", "참가했", "참가하", "참가해", "도전", "출사표", "공모에 응", "에 뛰어든 ", "몰렸", "몰려", "제안서를", "계획서를", "신청서를", "지원서를", "겨룬", "경합", "경쟁했", "경쟁을 벌", "겨뤄", "겨뤘", "이름을 올", "예외를", "면제하기로", "통과", "관문을", "관문 ", "문턱을", "뽑혔", "뽑았", "골랐", "뽑힌", "뽑은", "뽑혀", "뽑아 ", "골라 ", "가려냈", "가려내", "추려냈", "추려내", "로 인정했", "로 인정하였", "로 발표했", "로 발표하였", "지위를 부여", "자격을 부여", "칭호를 부여", "꼽혔", "대상이 됐", "대상이 되었", "지가 됐", "지가 되었", "결정됐", "결정되었", "결정했", "결정하였", "낙점", "자격을 유지", "자격을 이어", "자격이 연", "자격을 잃", "자격을 상", "자격이 박", "지위를 유지", "지위를 이어", "지위를 잃", "지위를 상", "지위가 박", "대상에 오", "대상에 올", "대상지에 올", "대상지에 오", "대상에 포", "후보지에 오", "후보지에 올", "을 정했", "를 정했", "로 정했", "로 정해", "을 정하", "를 정하", "로 정하", "채택했", "채택하", "시상", "표창", "포상", "등급을 받았", "등급을 획득했", "안건을 처리", "건을 처리", "안건이 처리", "건이 처리", "허용하기로", "영예를", "영예는 ", "영광은 ", "타이틀은 ", "명단에 오", "더해", "신규는 ", "합류", "인정받", "대상지로 ", "후보지로 ", "사업지로 ", "선정지로 ", "대상으로 ", "인정을 받", "남았", "남게", "분류", "포함됐", "포함되었", "발표한 ", "발표된 ", "곳을 발표", "소를 발표", "체를 발표", "역을 발표", "시를 발표", "군을 발표", "구를 발표", "을을 발표", "일 발표했", "공개된 ", "신규 ", "추가 ", "추가됐", "추가되었", "역을 확대", "적을 확대", "구를 확대", "위를 확대", "지를 확대", "역을 조정", "적을 조정", "구를 조정", "위를 조정", "역을 축소", "적을 축소", "위를 축소", "을 넓", "를 넓", "은 넓", "구역 넓", "면적 넓", "적을 늘", "상은 ", "상에는 ", "지위를 ", "자격을 ", "칭호를 ", "이름을 ", "간판을 ", "예비", "대상에 들")

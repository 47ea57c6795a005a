package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// kindWords are words of titles that tell a kind of document.
type kindWords struct {
	kind  schema.Kind
	words []string
}

// kindLexicon is tried in order on the title, then on the first sentence.
var kindLexicon = []kindWords{
	{schema.Correction, []string{"정정", "해명", "설명자료", "[설명", "(설명)", "<설명>", "보도설명", "사실은 이렇습니다", "사실이 아닙", "사실과 다릅", "바로잡", "보도 관련", "관련 설명", "관련 보도에", "보도에 대해", "보도에 대한", "사실무근", "오보"}},
	{schema.Brief, []string{"브리프", "이슈리포트", "이슈 리포트", "동향 분석", "연구보고", "정책동향", "리포트"}},
	{schema.Event, []string{"[초대]", "[초청]", "(초대)", "<초대>", "초대합니다", "초대해요", "초대장", "초청장", "초청합니다", "여러분을 초대", "모십니다"}},
	{schema.Announcement, []string{"공모 시작", "공모 실시", "공모 착수", "공모 접수", "공모합니다", "공모한다", "공모 개시", "모집", "접수 시작", "접수 개시", "접수 중", "재공모", "신청하세요", "신청 접수", "신청받", "신청 받", "접수한다", "공고", "참여하세요", "찾습니다", "찾아요", "도전하세요", "공모 추진", "공모에 나서", "공모 진행", "신청 시작", "신청 안내", "공모 안내", "신규 공모", "공모 설명회", "공모설명회", "신청 설명회"}},
	{schema.Event, []string{"수여식", "현판식", "개최", "간담회", "포럼", "열린다", "열려", "열려…", "컨퍼런스", "콘퍼런스", "워크숍", "심포지엄", "기념식", "선포식", "착공식", "준공식", "개소식", "출범식", "협의체 출범", "공식 출범", "협약식", "업무협약", "방문", "현장점검", "현장 점검", "박람회", "축제", "세미나", "공유회", "성과보고회", "토론회", "발대식", "전달식", "시상식", "연찬회", "개막", "폐막", "한국대회", "전국대회", "현판 수여", "현판 전달", "동판 수여", "만나", "챙긴다", "점검", "설명회", "초청", "참석", "열립니다", "엽니다", "격려", "둘러봐", "둘러본", "둘러봤", "의견 들어", "의견 듣", "의견 청취", "목소리 청취", "목소리 들", "머리 맞대", "머리를 맞대", "머리 맞댄", "견학", "문 열어", "문 연다", "협약 맺어", "협약 맺는다", "협약 체결", "성과 공유", "한자리에 모", "한 자리에 모", "오찬", "만찬", "환담"}},
	{schema.Event, certificateTitles},
	{schema.PlanKind, []string{"계획 발표", "계획 시행", "계획 공개", "계획을 시행", "계획을 발표", "계획 수립", "계획 마련", "계획안", "기본계획", "종합계획", "추진계획", "추진 계획", "계획 확정", "로드맵", "추진전략", "방안 발표", "방안 마련", "육성방안", "개선방안", "대책", "제도 개선", "개편", "입법예고", "개정안", "시행령", "시행규칙", "용역", "완화", "추진한다", "나선다", "확대한다", "늘린다", "키운다", "본격 추진", "도입한다", "조성한다", "투입", "지원한다", "추진"}},
	{schema.Announcement, []string{"공모"}},
}

// readKind decides what the document is by the words of its title and first
// statements. Only a document that states a decision of its own is a result.
func readKind(ctx *context, f *Facts) {
	h := &f.Header
	if readOpinion(h) {
		return
	}
	title := ctx.titleView()
	ctx.kindOfHead(h, title)
	own := ownDecision(f)
	if own != nil && (ctx.onlyEarlier(f, own) || explainsTitle.MatchString(title.S)) {
		own = nil
	}
	if own != nil && h.KindBy.Rule == "kind.title" && namesKind(title.S, h.KindBy, own) {
		h.Kind, h.KindBy = "", Value{}
	}
	if v, k := ctx.leadRefuses(f); k != "" && !(own == nil && ctx.resultByTopic(h)) && !(k == schema.Event && h.Kind == schema.PlanKind && ctx.leadPlans()) {
		if h.Kind != k {
			h.Kind, h.KindBy = k, v
		}
		return
	}
	ctx.kindOfText(f, title, own)
	if h.Kind == "" && (own != nil || !ctx.resultByTopic(h)) {
		h.Kind = schema.Other
	}
}

// kindOfHead takes the kind that the title, a banner over it or the denial of a report tells.
func (ctx *context) kindOfHead(h *Header, title view) {
	if v, k := titleKind(title, false); k != "" && !ctx.handedOnDecision(title, v) && !ctx.decidedByCall(v) {
		h.Kind, h.KindBy = k, v
	}
	if v, k := ctx.bannerKind(); k != "" {
		h.Kind, h.KindBy = k, v
	}
	if v, ok := ctx.deniesReport(); ok {
		h.Kind, h.KindBy = schema.Correction, v
	}
	ctx.kindOfDigest(h, title)
}

// kindOfText takes the kind that the statements tell, and the decision of its own, if that of the title does not stand.
// The cases that only ask a reader take the kind that it sets.
func (ctx *context) kindOfText(f *Facts, title view, own *Decision) {
	h := &f.Header
	switch {
	case h.Kind == schema.Correction, h.Kind == schema.Brief:
	case h.Kind != schema.Announcement && ctx.called(h):
	case h.Kind == schema.Announcement && ctx.onlyCalls():
	case (h.Kind == "" || h.Kind == schema.PlanKind) && ctx.aspires(h):
	case own != nil && (ctx.ownAhead(h, own) || ctx.ownSettled(f)), ctx.plansYear(h, own), (own != nil || h.Kind == "") && (ctx.looksBackOnly(h, own) || ctx.midwayOnly(f)):
	case own != nil && ctx.ownIsNews(f, title, own):
		h.Kind, h.KindBy = schema.Result, Value{decidingWords(own), "kind.decision"}
	case (h.Kind == "" || h.Kind == schema.PlanKind) && own == nil && ctx.resultsKind(h):
	case h.Kind == schema.PlanKind && own == nil && ctx.titlesDone() && ctx.firstIsNews():
		first, _ := ctx.firstSentence()
		h.Kind, h.KindBy = schema.Result, Value{first.raw, "kind.lead"}
	case (h.Kind == schema.Event || h.Kind == schema.PlanKind) && own == nil && ctx.resultByTopic(h):
	case h.Kind != "":
	case own == nil && ctx.titleAhead(h):
	case own == nil && len(ctx.foreign) > 0:
		h.Kind, h.KindBy = schema.Result, Value{ctx.foreign[0], "kind.foreign-decision"}
	case own == nil && ctx.resultBySpoken(h):
	default:
		ctx.kindOfLead(f)
		ctx.kindOfVerb(h)
	}
}

// kindOfTables makes a result of a document whose words tell no kind and whose
// table, under a heading of decision, names holders.
func kindOfTables(f *Facts) {
	if f.Header.Kind != schema.Other || f.Header.KindBy.Said() {
		return
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where == InTable && len(d.Holders) > 0 {
			f.Header.Kind, f.Header.KindBy = schema.Result, Value{decidingWords(d), "kind.table"}
			return
		}
	}
}

// titleKind is what the words of a title tell; in running text (lead) the
// shortest words tell nothing.
func titleKind(v view, lead bool) (Value, schema.Kind) {
	for _, k := range kindLexicon {
		for _, w := range k.words {
			if i := hangul.Index(v.S, w); i >= 0 && !(lead && len(w) <= len("추진")) && tellsKind(v.S[i:], w) && !noticeOfResult(v.S[:i], w) {
				return v.value(i, i+len(w), "kind.title"), k.kind
			}
		}
	}
	return Value{}, ""
}

// namesKind says that the word which tells the kind is a part of the name of the programme that is
// decided on, and that no other word of the title tells one: (가나축제)에 3곳.
func namesKind(title string, by Value, own *Decision) bool {
	name := hangul.NoSpace(own.Scheme.Name)
	if name == "" {
		return false
	}
	from, to := spacedIndex(title, name)
	if from < 0 || !strings.Contains(name, hangul.NoSpace(viewOf(by.Words).S)) {
		return false
	}
	_, k := titleKind(viewOf(doc.Text{S: title[:from] + title[to:]}), false)
	return k == ""
}

// countedBehind finds that what a word names is counted or chosen, and not held: ‘가나축제’
// 25개 발표, 박람회 선정.
var countedBehind = hangul.MustCompile(`^['"」]?\s?(?:모두\s|총\s)?(?:\d+\s?(?:개|곳|건)|(?:최종\s)?(?:선정|지정|인증)(?:\s|$))`)

// chosenLast ends a title on what was chosen, whatever it is called: (가나축제), 올해의 다라로 선정.
var chosenLast = hangul.MustCompile(`^[^…·]*\s(?:최종\s|신규\s|재)?(?:선정|지정|인증|등재|승격)(?:돼|됐다|되다)?['"]?\s*$`)

// tellsKind says that a word of the lexicon means what it says where it stands:
// a 공모 결과 is no call, a 개최지 no event.
func tellsKind(s, w string) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(s, w), " ")
	if w == "공모" && strings.HasPrefix(rest, "전") && containsAny(rest, []string{"수상", "입상", "당선", "시상", "결과", "대상"}) {
		return false // 공모전 수상작 발표
	}
	if w == "공모" {
		rest = strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(rest, "최종"), " 심사"), " ")
		for _, r := range []string{"결과", "에 선정", "에 최종 선정", "에서", "통과", "를 통과", "최종 통과", "관문", "문턱", "선정", "사업 선정", "사업에 선정", "사업 결과", "당선", "심사 결과", "평가 결과"} {
			if strings.HasPrefix(rest, r) {
				return false
			}
		}
	}
	if w == "추진" && (strings.HasPrefix(rest, "실적") || strings.HasPrefix(rest, "현황") || strings.HasPrefix(rest, "성과") || strings.HasPrefix(rest, "우수")) {
		return false // 가나사업 추진 실적 우수 지자체
	}
	if (w == "축제" || w == "박람회" || w == "포럼") && (countedBehind.MatchString(rest) || chosenLast.MatchString(rest)) {
		return false // 가나축제 25개, 가나축제, 다라 잔치로 선정
	}
	if opensOnly(w) && chosenLast.MatchString(rest) {
		return false // 밤에 만나는 가나마을, 「가나 나들이」 10곳 선정
	}
	return !strings.HasPrefix(s, "개최지") && !strings.HasPrefix(s, "방문객") && !strings.HasPrefix(s, "방문자")
}

// noticeOfResult says that a notice is of a result and no call (가나사업 선정 결과 공고), and that what
// opens is no event (새 시장 열린다).
func noticeOfResult(before, w string) bool {
	before = strings.TrimRight(before, " ")
	return w == "공고" && noticeOf.MatchString(before) || strings.HasPrefix(w, "열") && opensUp.MatchString(before)
}

// noticeOf finds before a notice that those who were chosen are made known: 선정 결과, 선정 지자체 명단.
var noticeOf = hangul.MustCompile(`(?:결과|명단|내역|(?:선정|지정|인증)(?:된)?\s?(?:지자체|지방정부|지방자치단체|지역|도시|시·군|시군|대상지|마을|기관))(?:를|을)?$`)

// opensUp finds what opens and is held by nobody: 가나 시대(가 열린다).
var opensUp = hangul.MustCompile(`(?:시대|길|판로|기회|지평|미래)(?:이|가|도)?$`)

// bannerKind is what a banner above the title tells: G-브리프, 보도설명자료.
func (ctx *context) bannerKind() (Value, schema.Kind) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.isSentence() || p.Depth == doc.Square {
			break
		}
		if loc := reportBox.FindStringIndex(p.S); loc != nil && len(p.S) < 200 {
			return p.value(loc[0], loc[1], "kind.report"), schema.Correction
		}
		for _, w := range []string{"발간 일자", "발간일", "발행호", "통권"} {
			if j := strings.Index(p.S, w); j >= 0 && len(p.S) < 200 && wordStart(p.S, j) { // 교통권 3곳
				return p.value(j, j+len(w), "kind.banner"), schema.Brief
			}
		}
		if utf8.RuneCountInString(p.S) > 20 {
			continue
		}
		for _, k := range kindLexicon[:2] {
			for _, w := range k.words {
				if j := strings.Index(p.S, w); j >= 0 && !(strings.ContainsAny(p.S, ">›»") && pathOnly.MatchString(hangul.NoSpace(p.S))) { // 홈 > 가나정책 > 정책동향
					return p.value(j, j+len(w), "kind.banner"), k.kind
				}
			}
		}
	}
	return Value{}, ""
}

// titleRefuses says that the title's last words tell of a call, an event or a
// plan although it names a decision before: 선정 도시 현판식 개최.
func (ctx *context) titleRefuses(v view, k schema.Kind) bool {
	last, at := schema.Kind(""), -1
	for _, e := range kindLexicon {
		for _, w := range e.words {
			if i := strings.LastIndex(v.S, w); i > at && tellsKind(v.S[i:], w) && !noticeOfResult(v.S[:i], w) {
				last, at = e.kind, i
			}
		}
	}
	for _, p := range predicatesIn(v.S, true) {
		if ctx.doneIn(v.S, &p) && p.from > at {
			return false
		}
	}
	return last == k && (k == schema.Announcement || k == schema.Event || k == schema.Correction)
}

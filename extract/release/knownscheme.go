package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// schemeAt is a programme with an id of its own, named at from..to.
type schemeAt struct {
	from, to int
	scheme   scheme.Scheme
	short    bool
}

// knownSchemes finds the programmes of package scheme that a text names.
func knownSchemes(s string) []schemeAt {
	var out []schemeAt
	for _, a := range scheme.Find(s) {
		if a.Short && (listsOn(s[a.To:]) || partOfName(s, a.From, a.To)) {
			continue
		}
		out = append(out, schemeAt{a.From, a.To, a.Scheme, a.Short})
	}
	return out
}

// callsKnown says that words hold the name of a programme with an id of its own.
func (ctx *context) callsKnown(words string) bool {
	return slices.ContainsFunc(knownSchemes(words+"로 선정"), func(k schemeAt) bool {
		return !k.short || !ctx.leavesOut(k.scheme, words[k.from:min(k.to, len(words))])
	})
}

// tellsCertifying says, once, that the release tells of certifying at all, as what a programme with an
// id of its own does: else 스마트도시 by itself is a word for what another programme chose.
func (ctx *context) tellsCertifying() bool {
	if ctx.header == nil {
		return true // not asked for what it says yet
	}
	if ctx.certifying == nil {
		const word = "인증"
		yes := ctx.runsInText(word)
		for i := 0; !yes && i < len(ctx.doc.Blocks); i++ {
			t := ctx.doc.Blocks[i].Table
			yes = t != nil && (strings.Contains(hangul.NoSpace(t.Caption.S), word) || slices.ContainsFunc(t.Cells, func(c doc.Cell) bool {
				w := c.Words()
				return hangul.Contains(w, word[:len("인")]) && strings.Contains(hangul.NoSpace(w), word)
			}))
		}
		ctx.certifying = &yes
	}
	return *ctx.certifying
}

// leavesOut says that a short name leaves a word out of a fuller one that no text of the release has: 스마트
// 서비스 is a 스마트도시 서비스 where 스마트도시 is told of, and else any service.
func (ctx *context) leavesOut(of scheme.Scheme, words string) bool {
	short, found := hangul.NoSpace(words), false
	for _, full := range of.Shorts {
		if len(full) <= len(short) {
			continue
		}
		for k := range short {
			if k > 0 && strings.HasPrefix(full, short[:k]) && strings.HasSuffix(full, short[k:]) {
				head := strings.TrimSuffix(full, short[k:])
				if ctx.runsInText(head) {
					return false
				}
				found = true
			}
		}
	}
	return found
}

// partOfName says that a short name is the end of a longer one in quotes, which is
// another programme's: ‘지역거점 스마트시티’.
func partOfName(s string, from, to int) bool {
	rest := strings.TrimLeft(s[to:], " ")
	own := strings.HasSuffix(s[from:to], "서비스") || strings.HasPrefix(rest, "서비스") || strings.HasPrefix(rest, "인증")
	if t := strings.TrimRight(s[:from], " "); t != s[:from] && !own {
		if w := t[afterLast(t, " ,()'\""):]; strings.HasSuffix(w, "형") && isSyllable(firstRune(w)) && len(w) > 2*len("가") {
			return true // 거점형 스마트도시
		} else if modifies(w) {
			return true // 친환경 스마트도시
		}
	}
	if before, ok := strings.CutSuffix(s[:from], "-"); ok && !own && latinWord.MatchString(before) {
		return true // K-스마트도시
	}
	for _, q := range quoted(s) {
		if q[0] < from && to == q[1] {
			a, b := core(s, q[0], q[1])
			return a < from && b >= to && isProgramme(strings.ReplaceAll(s[a:from], " ", "")+"도시")
		}
	}
	return false
}

// latinWord finds a word of Latin letters at the end of a text: K, AI.
var latinWord = hangul.MustCompile(`(?:^|[\s,('"])[A-Za-z]{1,8}$`)

// nounsAhead are words of two syllables that stand before any name and are no part of it: such
// as open a heading, tell when or how, or tell what is done with it.
var nounsAhead = setOf(strings.Fields("참고 붙임 별첨 첨부 별표 별지 부록 표지 제목 부제 요약 개요 자료 현황 목록 명단 구분 비고 참조 출처 그림 사진 도표 문답 답변 질의 " +
	"향후 앞서 이후 이전 이미 지난 차기 매회 매년 당초 애초 원래 본래 가장 매우 계속 함께 더욱 한층 점차 널리 즉시 우선 이어 결국 또는 혹은 다만 단지 한편 특히 또한 정말 제일 " +
	"일반 관련 전체 전부 다수 소수 일부 세부 단일 유일 동일 유사 상위 하위 첫째 둘째 우리 이들 대표 모범 최상 최다 최소 정식 본격 완전 온전 가칭 일명 소위 곳곳 모든 각종 여러 이외 이하 이내 초과 내외 안팎 그중 이중 " +
	"대상 사업 추진 계획 조성 운영 관리 지원 육성 개발 구축 확산 홍보 활성 사례 정책 법률 기본 중심 중점 핵심 필수 선택 주민 시민 국민 도민 전문 학계 업계 기반 연계 민간")...)

// modifies says that a word before a short name makes it that of another programme: a noun of
// two syllables or more, or Latin letters, that is no place, time, ministry, status or word of a
// list.
func modifies(word string) bool {
	if latinWord.MatchString(word) {
		return true // AI 스마트도시
	}
	n := utf8.RuneCountInString(word)
	if n == 2 && nounsAhead.has(word) {
		return false // 참고 스마트도시 인증 현황, 향후 스마트도시를
	}
	if _, place := names().stemAt(word+" ", 0); place {
		return false
	}
	if n < 2 || n > 6 || !plainNoun(word) || leadWord(word+" ") > 0 || endsPhraseWord(word) || decideNounAt(word, 0) != "" || len(statusesIn(word)) > 0 || len(countsIn(word)) > 0 {
		return false
	}
	return !endsInOne(word, []string{"시", "군", "구", "도", "형", "별", "인증", "제도", "공모", "평가", "지자체", "지방정부", "기관", "정부", "국내외", "세계", "최고", "수준", "기간", "결과", "한국", "국가", "지방", "제외", "지역", "선정", "지정", "승인", "심사", "분야", "부문", "유형", "해외", "외국", "광역", "기초"})
}

// longerName says that the words from..to stand in quotes and only end in the short
// name of a programme with an id of its own.
func longerName(s string, from, to int) bool {
	for _, a := range knownSchemes(s[from:to] + "로 선정") {
		if !a.short || !partOfName(s, from+a.from, to) {
			return false
		}
	}
	return true
}

// listsOn says that a short name is the beginning of a longer phrase and names
// no programme: 스마트도시 서비스 및 기반시설 수준.
func listsOn(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"및 ", "와 ", "과 ", "·"} {
		if u, ok := strings.CutPrefix(t, w); ok {
			u = strings.TrimLeft(u, " ")
			return !strings.HasPrefix(u, "서비스") && !strings.HasPrefix(u, "스마트") && !strings.HasPrefix(u, "도시")
		}
	}
	return false
}

package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// A verb of renewal, change or loss tells of a title only where the title, those who hold it or a part of it are what it
// befell. What else was prolonged, changed, put off or lifted is a matter of its own, however many places it is told of:
// 4곳의 운영 시간이 연장됐다, 4곳에는 세금 납부를 유예한다, 4곳에 규제 해제.

// withoutOtherMatters leaves out the predicates that befell something else, or that befall whoever meets a condition, and
// the words of status in them.
func (c *clause) withoutOtherMatters() {
	c.predicates = slices.DeleteFunc(c.predicates, func(p predicate) bool {
		if !ofAnyMatter(p) || !c.otherMatter(p) && !c.ownDoing(p) && !(p.tense == nounOnly && underCondition(c.s[:p.from])) && !c.topicAlone(p) {
			return false
		}
		c.statuses = slices.DeleteFunc(c.statuses, func(s statusAt) bool { return p.from <= s.from && s.to <= p.from+len(p.noun) })
		return true
	})
}

// ownDoing says that a place itself got done with a change: 군계획 변경을 마쳤다.
func (c *clause) ownDoing(p predicate) bool {
	return p.status == schema.Changed && startsWithAny(strings.TrimLeft(c.s[p.from+len(p.noun):], "을 "), []string{"마쳤", "마친", "마치"})
}

// topicAlone says that a predicate is a noun as topic that no names or numbers follow: 갱신은 가능하다.
func (c *clause) topicAlone(p predicate) bool {
	return p.tense == attrPast && startsWithAny(c.s[p.from+len(p.noun):], []string{"은 ", "는 "}) && !c.unitBetween(p.to, len(c.s))
}

// ofAnyMatter says that a predicate may be said of whatever there is: 연장, 유예, but not 재지정.
func ofAnyMatter(p predicate) bool {
	return decideNouns.has(p.noun) && p.status != "" && !strings.HasPrefix(p.noun, "재")
}

// otherMatter says that the object of a predicate, its subject or the noun right before it is none of a title's.
func (c *clause) otherMatter(p predicate) bool {
	to := p.from
	for k := 0; k < mostMatterWords; k++ {
		to = len(strings.TrimRight(c.s[:to], " ·"))
		from := afterLast(c.s[:to], " ·")
		word := c.s[from:to]
		if word == "" || strings.ContainsAny(word, ",.…()'\"") || k > 0 && endsInOne(word, adnominal) {
			return false
		}
		if place, ok := strings.CutSuffix(word, "까지"); ok && p.noun == "연장" && endsInOne(place, alongWay) {
			return true // 노선이 가나역까지 연장된다
		}
		stem := matterOf(word, p)
		switch {
		case stem != "":
			return !c.ofTitle(from, stem)
		case k > 0 || to == p.from || endOfHangul(word) < len(word) || particleOf(word) != "" || withoutParticle(word) != word || strings.HasSuffix(word, "까지"):
		case c.ofTitle(from, word):
			return false
		case p.tense == nounOnly:
			return !betweenMatter.has(word)
		}
		to = from
	}
	return false
}

// mostMatterWords is how many words before a predicate are looked at for what it befell.
const mostMatterWords = 4

// alongWay end the names of where a way may lead to, which is lengthened and not prolonged.
var alongWay = []string{"역", "터미널", "공항", "항", "나들목", "IC", "JC", "교차로", "사거리", "네거리", "삼거리", "대교", "단지", "시청", "군청", "구청", "도청", "해변", "공원", "대학교"}

// matterOf is a word without the particle that makes it the object of a predicate, or the subject of a passive one; ""
// for none.
func matterOf(word string, p predicate) string {
	ends := []string{"을", "를"}
	if p.passive {
		ends = []string{"이", "가"}
	}
	for _, e := range ends {
		if stem, ok := strings.CutSuffix(word, e); ok && len(stem) > len("가") {
			return stem
		}
	}
	return ""
}

// ofTitle says that a word at byte i is the title, one of those who hold it, or a part of it.
func (c *clause) ofTitle(i int, word string) bool {
	to := i + len(word)
	if (word == "기간" || word == "기한") && endsInOne(strings.TrimRight(c.s[:i], " "), otherTerms) || strings.HasSuffix(word, "유예기간") {
		return false
	}
	return endOfHangul(word) < len(word) || endsInOne(word, statusStems) || endsInOne(word, statusNouns) || endsInOne(word, matterWords) ||
		slices.ContainsFunc(c.mentions, func(m mention) bool { return m.from < to && i < m.to }) ||
		slices.ContainsFunc(c.units, func(u unit) bool { return u.from < to && i < u.to })
}

// adnominal end verbs that describe what follows, so that what stands before is theirs: 구간을 넓히는 (변경을).
var adnominal = []string{"는", "던", "한", "된", "할", "될"}

// matterWords end words for a part of a title, or for those who hold it.
var matterWords = []string{"효력", "지위", "권한", "이", "이들", "경계", "범위", "구간", "신청", "요청", "유형", "등급", "실증", "규정", "허가", "명칭", "전부", "모두", "절차", "결정", "나머지", "부문", "분야", "조치"}

// betweenMatter may stand between what befell and its verb in a title.
var betweenMatter = setOf("최종", "모두", "각각", "전부", "함께", "추가로", "추가", "다시", "한시", "더", "일괄", "공식", "동시", "동시에", "자진", "전격", "조기", "일부", "부분", "전면", "결국", "첫", "또", "조건부")

// underCondition says that a phrase tells what befalls whoever meets a condition: 성과 낮으면 (해제).
func underCondition(before string) bool {
	phrase := before[afterLast(before, ",…·"):]
	return strings.Contains(phrase, "면 ") && conditionEnd.MatchString(phrase)
}

// conditionEnd ends the verb of a condition.
var conditionEnd = hangul.MustCompile(`(?:으|하|되|기|치|지|나|없|못하)면\s`)

// describesAway says that a word of status which may be said of anything is part of what describes the title or those who
// hold it, by a verb that decides nothing: 해제 위기 넘긴 가나고을, 유예기간 끝난 가나고을.
func (c *clause) describesAway(s statusAt) bool {
	if noun := decideNouns.at(c.s[s.from:]); noun == "" || nounStatus(noun) == "" || strings.HasPrefix(noun, "재") {
		return false
	}
	next := len(c.s)
	for _, m := range c.mentions {
		if m.from >= s.to {
			next = min(next, m.from)
		}
	}
	for _, u := range c.units {
		if u.from >= s.to {
			next = min(next, u.from)
		}
	}
	gap := strings.TrimRight(c.s[s.to:next], " '\"「『")
	if next == len(c.s) || startsWithAny(gap, []string{"을 ", "를 "}) || len(gap) > longestAway || strings.ContainsAny(gap, ",.…()·") {
		return false
	}
	k := strings.LastIndexByte(gap, ' ') + 1
	return k > 0 && describesBy(gap[k:]) && (startsWithAny(gap[k:], []string{"넘", "앞"}) || statusTies.at(gap[k:]) == "")
}

// longestAway bounds the bytes of such a description.
const longestAway = 60

// describesBy says that a word is a verb which describes what follows, by the end of its last syllable: 넘긴, 없는, 끝낼.
func describesBy(word string) bool {
	r := lastRune(word)
	final := (r - '가') % 28
	return isSyllable(r) && len(word) > len("가") && (final == 4 || final == 8)
}

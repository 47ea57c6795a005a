package place

import (
	"slices"
	"strings"
)

// regions are the parts of the country (권역) with the 시·도 in them, as these are called for short.
var regions = map[string][]string{
	"수도": {"서울", "인천", "경기"}, "경인": {"인천", "경기"},
	"충청": {"대전", "세종", "충북", "충남"},
	"호남": {"광주", "전북", "전남", "전남광주"}, "전라": {"광주", "전북", "전남", "전남광주"},
	"영남": {"부산", "대구", "울산", "경북", "경남"}, "경상": {"부산", "대구", "울산", "경북", "경남"},
	"대경": {"대구", "경북"}, "동남": {"부산", "울산", "경남"}, "부울경": {"부산", "울산", "경남"},
}

// Region gives the 시·도 that words for a part of the country mean, as spelled for short: 영남권, 강원·제주권, 부울경. nil where
// they name none.
func Region(words string) []string {
	s := strings.Trim(clean(words), "()")
	s = strings.TrimSuffix(strings.TrimSuffix(s, "역"), "권")
	var out []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '·' || r == '/' || r == ',' }) {
		part = strings.TrimSuffix(part, "권")
		switch list := regions[part]; {
		case list != nil:
			out = append(out, list...)
		case slices.ContainsFunc(sidoShort, func(n string) bool { return n == part }):
			out = append(out, part)
		default:
			return nil
		}
	}
	return out
}

// sidoShort are the 시·도 as they are called for short.
var sidoShort = []string{"서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주", "전남광주"}

// IsShort says that a word is a 시·도 as it is called for short.
func IsShort(word string) bool { return slices.Contains(sidoShort, word) }

// Within says that a place lies in one of 시·도 that are spelled for short.
func (t *Table) Within(p Place, sidos []string, on Day) bool {
	return slices.ContainsFunc(sidos, func(s string) bool {
		return slices.ContainsFunc(t.look(t.sidos(t.names[s]), on, false).Places, func(q Place) bool {
			return q.Sigungu == "" && q.Sido == p.Sido
		})
	})
}

// offices end the names of bodies that work in the 시·도 of which their name begins.
var offices = []string{"청", "본부", "공사", "공단", "재단", "연구원", "진흥원", "의회", "위원회", "센터", "사업소", "사무소", "지사", "지부", "세관", "관리원"}

// Seat gives the 시·도 of which the name of an office begins, as they are spelled there: 대구지방환경청, 광주전남지방병무청,
// 강원특별자치도교육청. nil for a name that is none of an office, or may begin with another place (광주시의회).
func (t *Table) Seat(office string, on Day) (out []string) {
	rest := clean(office)
	if !slices.ContainsFunc(offices, func(e string) bool { return strings.HasSuffix(rest, e) }) {
		return nil
	}
	for {
		head := t.leading(rest, on)
		if head == "" || head == rest {
			return out
		}
		out, rest = append(out, head), strings.TrimPrefix(rest, head)
	}
}

// leading is the longest name of a 시·도 of which words begin, and of no other place.
func (t *Table) leading(words string, on Day) string {
	best := ""
	for i := range words {
		found := t.look(t.names[words[:i]], on, false).Places
		if len(found) == 0 {
			continue
		}
		best = ""
		if slices.ContainsFunc(found, func(p Place) bool { return p.Sigungu == "" }) && (len(found) == 1 || !EndsLocal(words[:i])) {
			best = words[:i]
		}
	}
	return best
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// officePattern finds a unit of a body (국, 과, 팀, 단 …) as one word.
var officePattern = hangul.MustCompile(`[가-힣A-Za-z0-9·ㆍ]{1,20}(?:과|팀|국|실|관|단|본부|센터|처|부|원|담당관|지원단|추진단|기획단|위원회|TF|공사|공단)(?:[\s,/()|]|$)`)

// officeEnds are the last letters of such words.
var officeEnds = []string{"과", "팀", "국", "실", "관", "단", "부", "센터", "처", "원", "회", "TF", "공사"}

// isOffice says whether a short line is nothing but the name of an office.
func isOffice(s string) bool {
	s = hangul.Trim(s)
	if len(s) >= 60 || !endsInOne(strings.TrimRight(s, ",/()|"), officeEnds) {
		return false
	}
	loc := officePattern.FindStringIndex(s)
	return loc != nil && loc[0] == 0 && loc[1] == len(s)
}

// withoutAgencies drops the names of ministries from offices.
func withoutAgencies(all []Value) []Value {
	var out []Value
	for _, v := range all {
		if at, n := ministryAt(v.Words.S, false); at != 0 || n != len(v.Words.S) {
			out = append(out, v)
		}
	}
	return out
}

// offices tells the bureau (국·실) from the division (과·팀): the division is the first office
// that ends in 과 or 팀, else the first of a task (추진단), or the only one there is.
func offices(found []Value) (bureau, division Value) {
	for _, ends := range []func(string) bool{isSection, isDivision} {
		for _, v := range found {
			if ends(v.Words.S) && !division.Said() {
				division = v
			}
		}
	}
	for _, v := range found {
		if (isBureau(v.Words.S) || isSection(division.Words.S) && isDivision(v.Words.S) && !isSection(v.Words.S)) && !bureau.Said() {
			bureau = v
		}
	}
	if len(found) == 2 && !bureau.Said() && overTeam(found[0].Words.S) && strings.HasSuffix(found[1].Words.S, "팀") {
		bureau, division = found[0], found[1]
	}
	if !division.Said() && len(found) > 0 {
		division = found[len(found)-1]
		if division.Words.S == bureau.Words.S {
			bureau = Value{}
		}
	}
	bureau.Rule, division.Rule = "header.bureau", "header.division"
	return bureau, division
}

// overTeam says that an office stands over a team printed behind it: 가나추진단, 가나담당관.
func overTeam(s string) bool {
	return strings.HasSuffix(s, "단") || strings.HasSuffix(s, "담당관")
}

// postsOver end the names of the offices called by a post that stand over sections.
var postsOver = []string{"정책관", "기획관", "심의관", "조정관", "협력관", "관리관"}

// officesBelow says that two lines of a cell are an office and the section of it, each whole in its line: 가나정책국↵다라마과.
func officesBelow(above, below string) bool {
	above = strings.TrimSpace(above)
	const short = len("가나과")
	return len(above) >= short && len(below) >= short && isOffice(above) && isOffice(below) && isSection(below) && isBureau(above) &&
		(!strings.HasSuffix(above, "관") || endsInOne(above, postsOver))
}

// isSection says that an office is one of the smallest.
func isSection(s string) bool {
	return strings.HasSuffix(s, "과") || strings.HasSuffix(s, "팀") || strings.HasSuffix(s, "담당관")
}

func isDivision(s string) bool {
	for _, w := range []string{"과", "팀", "담당관", "지원단", "추진단", "기획단", "TF"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

func isBureau(s string) bool {
	if isDivision(s) {
		return false
	}
	for _, w := range []string{"실", "국", "관", "본부", "단"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// inquiryPattern finds an office with its number within prose: 문의는
// 도시경제과(044-201-0000)로.
var inquiryPattern = hangul.MustCompile(`([가-힣A-Za-z0-9]{1,16}(?:과|팀|실|국|단|센터|담당관))\s?\(\s?(?:☎\s?)?(\(?0\d{1,2}\)?[-. ]?\d{3,4}-\d{4})`)

// inquiryPerson finds an official with office and number within prose: 산림복지과 홍길동
// 사무관(☎ 042-481-0000)에게.
var inquiryPerson = hangul.MustCompile(`([가-힣A-Za-z0-9]{1,16}(?:과|팀|실|국|단|센터|담당관))\s([가-힣]{2,4})\s(` + ranks + `)\s?\(\s?(?:☎\s?)?(\(?0\d{1,2}\)?[-. ]?\d{3,4}-\d{4})`)

// inquired is the official whom a sentence names for questions.
func inquired(p *passage, h *Header) bool {
	m := inquiryPerson.FindStringSubmatchIndex(p.S)
	if m == nil {
		return false
	}
	value := func(g int) Value { return p.value(m[2*g], m[2*g+1], "sentence.inquiry") }
	h.Contacts = []Contact{{Rank: value(3), Name: value(2), Phone: value(4)}}
	if !h.Division.Said() {
		h.Division = value(1)
	}
	return true
}

// readInquiry takes the office of an inquiry sentence where there is no
// contact block.
func readInquiry(ctx *context, h *Header) {
	if len(h.Contacts) > 0 {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.held().Any([]string{"문의", "연락", "취재"}) {
			continue
		}
		if inquired(p, h) {
			return
		}
		if !strings.Contains(p.S, "문의") {
			continue
		}
		m := inquiryPattern.FindStringSubmatchIndex(p.S)
		if m == nil {
			continue
		}
		h.Contacts = []Contact{{Phone: p.value(m[4], m[5], "sentence.inquiry")}}
		if !h.Division.Said() {
			h.Division = p.value(m[2], m[3], "sentence.inquiry")
		}
		return
	}
}

// office reads 청 behind a name: 가나구청 stands for the place where it is among those
// that were chosen.
func (p *listParser) office(e *entry) {
	rest, ok := strings.CutPrefix(p.s[p.i:p.end], "청")
	if !ok || e.stem || letterAt(rest, 0) && hangul.JosaAfter('청', rest) == 0 {
		return
	}
	p.i += len("청")
	p.offices++
}

// onlyOffice says that the list is one office that is told of in passing: where
// something took place, whose people were there.
func (l *list) onlyOffice(p *listParser) bool {
	if p.offices == 0 || l.size() > 1 || l.closed() {
		return false
	}
	switch l.josa {
	case "을", "를", "이", "가", "은", "는":
		return false
	}
	return true
}

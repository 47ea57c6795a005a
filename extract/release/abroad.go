package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// Words that make a number one of the world: 17개국 43곳, 전 세계에서는 31개 도시가, 프랑스
// 3곳; and those that bring it home again.
var (
	worldBefore = hangul.MustCompile(`(?:\d개국|\d개\s?(?:나라|국가)|전\s?세계|세계적으로|세계\s각국|해외(?:에서)?\s|외국(?:에서|의)?\s)[^.]{0,24}$`)
	country     = hangul.MustCompile(`(?:` + landNames + `)\s?\d{1,3}\s?(?:곳|개|건)`)
	atHome      = []string{"우리나라", "국내", "한국", "대한민국", "우리 "}
)

// landNames are other countries by name; otherLands are words for one, in general too.
const (
	landNames  = `미국|중국|일본|영국|독일|프랑스|이탈리아|스페인|네덜란드|덴마크|스웨덴|핀란드|노르웨이|스위스|벨기에|헝가리|에스토니아|유럽연합|유럽|EU|캐나다|호주|싱가포르|대만|홍콩|베트남|태국|인도네시아|말레이시아|필리핀|인도|스리랑카|몽골|카자흐스탄|우즈베키스탄|사우디아라비아|사우디|아랍에미리트|UAE|이란|튀르키예|터키|멕시코|브라질|칠레|르완다|케냐|튀니지|마다가스카르`
	otherLands = `(?:` + landNames + `|해외|외국|현지)`
)

// theirGovernment finds before a verb that the government of another country does what it says, in a title its country.
var (
	theirGovernment = hangul.MustCompile(otherLands + `\s?(?:연방\s)?(?:정부|당국|의회|중앙은행|금융당국|보건당국)(?:는|은|가|이)\s[^.]*$`)
	theirCountry    = hangul.MustCompile(`^\s?` + otherLands + `(?:\s정부)?,\s[^.]*$`)
)

// decidedAbroad says that the predicate at byte i tells what another country decided.
func (c *clause) decidedAbroad(i int) bool {
	return theirGovernment.MatchString(c.s[:i]) || c.title && theirCountry.MatchString(c.s[:i]) || c.byStandard(i)
}

// standardBefore finds right before a verb the number of a standard, by which others than who publishes certify: ISO 37106
// (인증을), 국제표준화기구(ISO) 22301 경영시스템 (인증을).
var standardBefore = hangul.MustCompile(`(?:^|[^A-Za-z])(ISO|IEC|ITU|IEEE|EN|BS|KS)(?:/[A-Z]{2,4})?\)?(?:의)?[\s-]?[A-Z]?[0-9]{3,6}(?:[:-][0-9]{1,4})?\)?(?:\s?[가-힣]{1,8}){0,3}\s?$`)

// byStandard says that a standard is what the predicate at byte i tells of, where the title names none.
func (c *clause) byStandard(i int) bool {
	if !strings.ContainsAny(c.s[:i], "SNTE") {
		return false
	}
	m := standardBefore.FindStringSubmatch(tail(c.s[:i], 60))
	return m != nil && !slices.ContainsFunc(c.ctx.titles(), func(t view) bool { return strings.Contains(t.S, m[1]) })
}

// abroad says that the number at byte from counts holders of the world and not those of
// this country. A list of names behind the number is still ours.
func (c *clause) abroad(from int) bool {
	if !containsAny(c.s, []string{"개국", "나라", "국가", "세계", "해외", "외국", "국 ", "스 ", "인 "}) {
		return false
	}
	before := c.s[:from]
	home := 0
	for _, w := range atHome {
		home = max(home, strings.LastIndex(before, w)+1)
	}
	return containsAny(before[home:], []string{"개국", "나라", "국가", "세계", "해외", "외국"}) && worldBefore.MatchString(before[home:]) || country.MatchString(c.s[home:])
}

package release

import (
	"strconv"

	"injeung/normalize/hangul"
)

// periodPatterns find how long a certification holds before it is looked at
// again: 2년마다 재검토, 인증 재검토기간(2년), 유효기간은 3년.
var periodPatterns = []*hangul.Pattern{
	hangul.MustCompile(years + `\s?년\s?(?:마다|(?:을\s)?(?:주기|단위)로|에\s?한\s?번(?:씩)?)\s?[가-힣\s·]{0,20}?(?:재검토|재인증|재지정|재평가|재심사|갱신|평가|심사|점검|검토|선정|지정|인증|살피|살핀|살펴|다시\s?[가-힣]{2})`),
	hangul.MustCompile(years + `\s?년\s?(?:뒤|후|마다|이\s?지나면|이\s?되면)에?\s?(?:다시|재)\s?(?:심사|평가|검토|인증|지정)`),
	hangul.MustCompile(`(?:(?:자격|지위)\s?유지\s?기간|자격\s?기간|재검토\s?기간|재검토\s?주기|재인증\s?기간|재인증\s?주기|재지정\s?주기|재평가\s?주기|유효\s?기간|효력\s?기간|인증\s?기간|지정\s?기간|공인\s?기간|평가\s?주기)(?:\s?\))?(?:은|이|을|는|도)?\s?[(:]?\s?(?:모두\s?|(?:지정|인증|선정)\s?(?:일|후|날)?(?:로?부터|부터)?\s?|인증을\s?받은\s?날부터\s?|총\s?|종전\s?|기존\s?|현행\s?)?` + years + `\s?년`),
	hangul.MustCompile(years + `\s?년이\s?(?:지나면|되면)\s(?:효력|자격)`),
	hangul.MustCompile(years + `\s?년의\s?(?:유효|인증|지정|공인|효력|자격)\s?기간`),
	hangul.MustCompile(`(?:(?:유효|인증|지정|선정|공인|효력|자격)\s?기간|효력|자격|지위)[은는이]\s[^,]{2,50}?(?:까지|부터)(?:로)?,?\s(?:총\s|모두\s)?` + years + `\s?년(?:간|\s?동안)?(?:이|으로|에|씩|\s이어|\s유지|,|\.|\)|$|임|의)`),
	hangul.MustCompile(years + `\s?년(?:간|\s?동안)\s?(?:\([^)]{4,24}\)\s?)?(?:인증\s?|지정\s?)?(?:자격|지위|효력)[을이]\s?(?:유지|인정|갖)`),
	hangul.MustCompile(`(?:인증|지정|공인|자격)(?:은|이|의\s?효력은|\s?효력은|\s?효력이|\s?자격은|\s?자격이|\s?지위는)?\s?(?:앞으로\s?|(?:인증|지정|선정)(?:일|을?\s?받은\s?날)(?:로?부터)?\s?)?` + years + `\s?년(?:간|\s?동안)?\s?(?:유효|효력|유지|인정)`),
	hangul.MustCompile(`효력(?:은|이)?\s?(?:앞으로\s?)?` + years + `\s?년(?:간|\s?동안|이며|이다|이고|으로)`),
	hangul.MustCompile(`(?:자격|지위|효력|명칭)(?:은|는|이|가)\s(?:앞으로\s|최장\s|최대\s|모두\s)?` + years + `\s?년(?:간|\s?동안)?\s?(?:이어|유지|지속|계속|인정|보장|유효|이다|이며|간다)`),
	hangul.MustCompile(`(?:유효|지정|인증|선정|공인|효력|자격)\s?기간\)?\s?:?\s?['0-9.\s년월일~\-()]{6,48}\(\s?` + years + `\s?년(?:간)?\s?\)`),
	hangul.MustCompile(`(?:지정|인증|선정)(?:되면|받으면|을\s받으면)\s` + years + `\s?년(?:이다|입니다|이며|(?:간|\s?동안)\s(?:유지|이어|자격|효력))`),
	hangul.MustCompile(`매\s?` + years + `\s?년\s?(?:마다)?\s?[가-힣\s]{0,12}?(?:재검토|재인증|재지정|재평가|갱신)`),
	hangul.MustCompile(years + `\s?년(?:간|\s?동안)\s?(?:유효|효력)`),
	hangul.MustCompile(`인증을\s?` + years + `\s?년(?:간)?\s?(?:더\s?)?연장`),
	hangul.MustCompile(`(?:재지정|재인증|재검토|재평가|재심사|갱신)[^.]{0,40}?\s` + years + `\s?년\s?(?:마다|(?:을\s)?(?:주기|단위)로|에\s?한\s?번)`),
}

// years is a number of years.
const years = `([0-9]{1,2})`

// becameYears finds the later of two terms: 3년에서 5년으로, 3년이던 것을 5년으로.
var becameYears = hangul.MustCompile(`^(?:에서|이던\s?(?:것|기간|주기)(?:을|를|이)?|\s?→)\s?([0-9]{1,2})\s?년`)

// onceLonger finds a term that is made longer once: 지정 기간을 1년 연장하고.
var onceLonger = hangul.MustCompile(`^[가-힣]+\s?기간(?:을|도|이|은|는)\s(?:추가로\s|다시\s)?[0-9]{1,2}\s?년(?:간)?\s?(?:더\s)?(?:연장|늘)`)

// A term is a number of years beside one of the termWords.
var (
	yearsUnit = setOf("년")
	termWords = setOf("마다", "주기", "단위", "번", "뒤", "후", "지나면", "되면", "기간", "유효", "효력", "유지", "인정", "연장")
)

// period finds the review period in years.
func period(s string) []stated {
	if !yearsUnit.figured(s) || !termWords.in(s) {
		return nil
	}
	for _, p := range periodPatterns {
		m := p.FindStringSubmatchIndex(s)
		if m == nil {
			continue
		}
		n, err := strconv.Atoi(s[m[2]:m[3]])
		moved := false
		if b := becameYears.FindStringSubmatch(s[m[1]:]); b != nil {
			n, err = strconv.Atoi(b[1])
			moved = true
		}
		if !moved && (!holdsNow(s, m[0], m[1]) && !sinceThen(s[:m[2]]) || onceLonger.MatchString(s[m[0]:])) {
			continue
		}
		if err == nil && n > 0 && n <= 20 {
			return []stated{{field: "review_period_years", number: float64(n), from: m[0], to: m[1]}}
		}
	}
	return nil
}

package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// theyAre begins a sentence that says what those chosen are: 이번에 선정된 사업은, 지정된 9곳은, 13개 제품은.
var theyAre = hangul.MustCompile(`^\s?(?:(?:이번에|이번|올해|금년에?|새로|신규로?|최종|추가로)\s){0,2}(?:(?:선정|지정|인증|승인|확정|의결)(?:된|받은)\s)?(?:[^\s,]{1,12}\s){0,2}?(?:[0-9]{1,3}(?:개|곳|건|종|개소)\s?)?[^\s,0-9]{1,12}[은는]\s`)

// shortestSum is how many parts make up a number that the release declares, where nothing else tells that they are parts.
const shortestSum = 2

// partsOfSum reads a sentence that only says of which classes those chosen are, whatever these are called, where the numbers
// make up the one that the release declared first: 선정된 사업은 가나형 33개, 다라살리기 4개다.
func (ctx *context) partsOfSum(p *passage, from, to int) (out []Count) {
	s := p.S[from:to]
	if len(s) > 240 || !strings.Contains(s, ", ") {
		return nil
	}
	all := ctx.numbersIn(s)
	if len(all) < shortestSum || containsAny(s, notYetDecided) || !countsEnd.MatchString(s[all[len(all)-1].to:]) {
		return nil
	}
	at := len(theyAre.FindString(s))
	for len(all) > 0 && all[0].from < at {
		all = all[1:] // 지정된 9곳은
	}
	if at == 0 || len(all) < shortestSum {
		return nil
	}
	sum := 0
	for _, c := range all {
		r := labelBetween(s, at, c.from)
		if label := s[r[0]:r[1]]; label == "" || len(label) > longestPartLabel || !isHolderUnit(c) || isForeignCount(c) || strings.ContainsAny(label, "().:0123456789") || endsInOne(label, []string{"이", "가", "은", "는", "에"}) || ctx.gaz.lastName(label) >= 0 || len(statusesIn(label)) > 0 {
			return nil
		}
		at = c.to
		sum += c.n
		out = append(out, Count{Value: p.value(from+c.from, from+c.to, "sentence.class-count"), N: c.n, Class: p.text(from+r[0], from+r[1])})
	}
	if !ctx.declaredFirst()[sum] {
		return nil
	}
	return out
}

// labelBetween are the bytes i..j without what joins them to others and the quotation marks around them.
func labelBetween(s string, i, j int) [2]int {
	j = i + len(strings.TrimRight(s[i:j], " '\""))
	i = j - len(strings.TrimLeft(s[i:j], ", '\""))
	i += len(partsBy.FindString(s[i:j]))
	i += len(s[i:j]) - len(strings.TrimLeft(s[i:j], "'\""))
	if k := strings.IndexAny(s[i:j], "'\""); k > 0 && i > 0 && s[i-1] == s[i+k] && withoutPartNoun("가"+s[i+k+1:j]) == "가" {
		j = i + k // ‘안전’ 분야
	}
	return [2]int{i, j}
}

// partsBy tells before the first of several parts by what they are parted: 유형별로 (산림형), 규모에 따라.
var partsBy = hangul.MustCompile(`^[가-힣]{2,6}(?:별로?는?|에\s따라(?:서는)?)\s`)

// longestPartLabel bounds the bytes of the label of such a part.
const longestPartLabel = 45

package hangul

import "strings"

// bracketForms are the legal forms printed in brackets, folded, wherever they
// stand in a name.
func bracketForms() []string {
	return []string{"(주)", "(유)", "(사)", "(재)", "(합)", "(의)", "(학)", "[주]"}
}

// wordForms are the legal forms printed as a word before or after a name; a
// longer one stands before the one it contains.
func wordForms() []string {
	return []string{"농업회사법인", "어업회사법인", "유한책임회사", "주식회사", "유한회사",
		"합자회사", "합명회사", "사단법인", "재단법인", "의료법인", "학교법인", "사회복지법인"}
}

// Company takes the legal form (법인격: ㈜, (주), 주식회사, 유한회사, 사단법인 …)
// from the name of a body and says whether there was one. The rest is folded
// and its white space squeezed. 협동조합 says what a body is and stays. A name that is nothing but a legal form stays
// whole.
func Company(s string) (name string, found bool) {
	whole := Squeeze(FoldString(s))
	name = whole
	if strings.ContainsAny(name, "([") {
		for _, f := range bracketForms() {
			if strings.Contains(name, f) {
				name, found = strings.ReplaceAll(name, f, " "), true
			}
		}
	}
	if found {
		name = Squeeze(name)
	}
	for again := true; again; {
		again = false
		for _, f := range wordForms() {
			if cut := strings.TrimSuffix(strings.TrimPrefix(name, f), f); cut != name {
				cut = strings.TrimSpace(cut)
				name, found, again = cut, true, true
			}
		}
	}
	if name == "" {
		return whole, false
	}
	return name, found
}

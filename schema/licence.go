package schema

// Licence is a licence that sources carry (이용 조건).
type Licence struct {
	Code   string // as in releases.licence
	NameKO string
	NameEN string
	URL    string // of its terms
}

// kogl are the types of the Korea Open Government License (공공누리,
// https://www.kogl.or.kr/info/license.do), by number.
var kogl = [...][2]string{
	{"자유이용", "free use"},
	{"출처표시", "attribution"},
	{"출처표시 + 상업적 이용금지", "attribution, no commercial use"},
	{"출처표시 + 변경금지", "attribution, no derivatives"},
	{"출처표시 + 상업적 이용금지 + 변경금지", "attribution, no commercial use, no derivatives"},
}

// LicenceOf says what the code of a licence means; of a code that is not known
// only the code is told.
func LicenceOf(code string) Licence {
	l := Licence{Code: code, NameKO: code, NameEN: code}
	if n := len("KOGL-"); len(code) == n+1 && code[:n] == "KOGL-" && code[n] >= '0' && int(code[n]-'0') < len(kogl) {
		names := kogl[code[n]-'0']
		l.NameKO = "공공누리 제" + code[n:] + "유형 (" + names[0] + ")"
		l.NameEN = "Korea Open Government License, type " + code[n:] + " (" + names[1] + ")"
		l.URL = "https://www.kogl.or.kr/info/license.do"
		if code[n] != '0' {
			l.URL = "https://www.kogl.or.kr/info/licenseType" + code[n:] + ".do"
		}
	}
	if url, ok := creativeCommons(code); ok {
		l.URL = url
	}
	return l
}

// creativeCommons gives the address of a Creative Commons licence, by its
// SPDX identifier (CC-BY-4.0, CC0-1.0).
func creativeCommons(code string) (string, bool) {
	const base = "https://creativecommons.org/"
	if code == "CC0-1.0" {
		return base + "publicdomain/zero/1.0/", true
	}
	if len(code) < len("CC-BY-4.0") || code[:3] != "CC-" {
		return "", false
	}
	terms, number := []byte(code[3:len(code)-4]), code[len(code)-3:]
	for i, c := range terms {
		if c >= 'A' && c <= 'Z' {
			terms[i] = c + 'a' - 'A'
		}
	}
	return base + "licenses/" + string(terms) + "/" + number + "/", true
}

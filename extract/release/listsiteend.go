package release

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// siteStem says that a word without its particle may end the name of a site: of one syllable
// only what lies in a place does.
func siteStem(stem string) bool {
	return utf8.RuneCountInString(stem) > 1 || strings.Contains("숲섬항길강산골역못천봉곶터굴", stem)
}

// copulaStem gives the bytes of a word before the ending that makes it the end of a
// sentence (마바습지다, 사아숲입니다); 0 where it has none.
func copulaStem(word string) int {
	for k, r := range word {
		if k > len("가") && (r == '이' || r == '다' || r == '입' || r == '예' || r == '였') {
			if before, _ := utf8.DecodeLastRuneInString(word[:k]); copulaEnds(before, word[k:]) {
				return k
			}
		}
	}
	return 0
}

// siteJosa says that a particle ends the name of a site.
func siteJosa(josa string) bool {
	switch josa {
	case "을", "를", "은", "는", "와", "과":
		return true
	}
	return false
}

// siteEnd is k, where the bytes i..k can be the name of a site.
func (p *listParser) siteEnd(i, k int) int {
	word := p.s[i:k]
	if p.marks {
		return k
	}
	for _, w := range []string{" 일원", " 일대"} {
		word = strings.TrimSuffix(word, w)
	}
	word = word[strings.LastIndexByte(word, ' ')+1:]
	for _, w := range []string{"학교", "대학", "병원", "의원", "유치원", "어린이집", "회사", "기업", "법인", "재단", "공사", "공단", "협회", "조합", "협의회", "농장", "서비스", "플랫폼", "시스템", "솔루션", "사업", "위원회", "연구원"} {
		if strings.HasSuffix(word, w) {
			return 0
		}
	}
	switch word {
	case "시장", "군수", "구청장", "도지사", "교육감", "의장", "국장", "과장", "위원", "교수", "대표", "지역", "일대", "일원":
		return 0
	}
	if takesVerb(p.s[i:k]) || len(statusesIn(p.s[i:k])) > 0 || decideNounAt(word, 0) != "" {
		return 0
	}
	return k
}

// wordEnd is where the word at j ends: at white space, a mark or a bracket.
func (p *listParser) wordEnd(j int) int {
	for j < p.end {
		r, w := utf8.DecodeRuneInString(p.s[j:])
		if dot := r == '·' && j+w < p.end && (isSyllable(firstRune(p.s[j+w:])) || digitAt(p.s, j-1) && digitAt(p.s, j+w)); dot && !p.nameAfter(j+w) {
			j += w // 바다풀·건강특구
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		j += w
	}
	return j
}

// digitAt says that byte i is a digit: the dot of 가나1·3리 parts no names.
func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// yearBracket reads a bracket at k that tells when a site was chosen before, behind its name: 가나 마을(2007년 지정). Its end is 0 for
// none.
func (p *listParser) yearBracket(k int) (year [2]int, end int) {
	from, to, end := bracketAt(p.s[:p.end], k)
	if end == 0 || p.ctx.bracketOf(p.s[from:to]) != yearIn {
		return year, 0
	}
	return trimmed(p.s, from, to), end
}

// yearBehind takes that of the site behind a name for the name's.
func (p *listParser) yearBehind(e *entry) {
	if year, end := p.yearBracket(p.i); end > 0 && e.year[1] == 0 {
		e.year, p.i = year, end
	}
}

package timeline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// bodies are the providers of a service, each by all names it bears: companies
// and public bodies apart from local governments, which provide many services.
type bodies struct {
	companies   [][]string
	governments []string
}

func bodiesOf(s *schema.Service) (b bodies) {
	for _, p := range s.Providers {
		if p.Kind != nil && *p.Kind == schema.LocalGovernment {
			b.governments = append(b.governments, hangul.Key(p.Name))
			continue
		}
		if names := namesOf(p.Name); len(names) > 0 {
			b.companies = append(b.companies, names)
		}
	}
	return b
}

// formerName finds a name that a body bore before: 새빛(구 한별), 새빛(舊. 한별).
var formerName = hangul.MustCompile(`^(.+?)\s*[(\[]\s*(?:구|舊|옛|전|변경\s?전)[.:\s]\s*(.+?)\s*[)\]]\s*$`)

// namesOf gives the keys of a body's names: without legal form and the word for
// a group of bodies, Latin initials by their letters (LG → 엘지), former names too.
func namesOf(name string) (out []string) {
	add := func(s string) {
		s, _ = hangul.Company(s)
		k := hangul.Key(s)
		for _, w := range []string{"컨소시엄", "협의체"} {
			k = strings.TrimSuffix(k, w)
		}
		if k = initials(k); k != "" {
			out = append(out, k)
		}
	}
	if m := formerName.FindStringSubmatch(name); m != nil {
		add(m[1])
		add(m[2])
		return out
	}
	if m := bilingual.FindStringSubmatch(name); m != nil && isLatin(m[1]) != isLatin(m[2]) {
		add(m[1])
		add(m[2])
	}
	add(name)
	return out
}

// bilingual finds a name in brackets behind another, which is one of the same body
// where one of the two is written in Latin letters: 한국가나공사(K-gana).
var bilingual = hangul.MustCompile(`^([^()]{3,})\(([^()]{3,})\)$`)

func isLatin(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// letterNames are the Korean names of the Latin letters a to z.
var letterNames = strings.Fields("에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트")

// mostInitials bounds the letters of Latin initials; a longer run is a word.
const mostInitials = 4

// initials spells the Latin initials of a key as they are said.
func initials(key string) string {
	var b strings.Builder
	for _, r := range runsOf(key) {
		if first, _ := utf8.DecodeRuneInString(r); first < 'a' || first > 'z' || len(r) > mostInitials || strings.Trim(r, "abcdefghijklmnopqrstuvwxyz") != "" {
			b.WriteString(r)
			continue
		}
		for i := range len(r) {
			b.WriteString(letterNames[r[i]-'a'])
		}
	}
	return b.String()
}

// tie is what the providers of two services say about whether they are one.
type tie uint8

const (
	strangers  tie = iota // companies on both sides, none in common
	unnamed               // no company is named on one side
	government            // a local government in common, and no company on one side
	akin                  // a company's name begins with the other's: 한별, 한별테크
	partners              // a company or public body in common
)

// tieOf compares the providers of two services.
func tieOf(a, b *bodies) tie {
	best := strangers
	if len(a.companies) == 0 || len(b.companies) == 0 {
		best = unnamed
		if slices.ContainsFunc(a.governments, func(g string) bool { return slices.Contains(b.governments, g) }) {
			best = government
		}
	}
	for _, p := range a.companies {
		for _, q := range b.companies {
			best = max(best, sameBody(p, q))
		}
	}
	return best
}

// minAkin is how many letters a company's name needs before another that begins
// with it may be the same company renamed.
const minAkin = 2

func sameBody(p, q []string) tie {
	best := strangers
	for _, x := range p {
		for _, y := range q {
			switch {
			case x == y:
				return partners
			case utf8.RuneCountInString(x) >= minAkin && renamed(x, y), utf8.RuneCountInString(y) >= minAkin && renamed(y, x):
				best = akin
			}
		}
	}
	return best
}

// businesses are words that companies add to their name or take off it.
var businesses = []string{"테크", "테크놀로지", "소프트", "시스템", "시스템즈", "솔루션", "솔루션즈", "코리아", "홀딩스", "그룹", "랩", "랩스", "모빌리티", "정보통신", "정보기술", "네트웍스", "네트워크", "이앤씨", "아이앤씨", "씨앤에스", "인터내셔널", "에이아이", "아이티", "아이씨티", "플랫폼", "컴퍼니", "파트너스", "산업", "전자", "통신"}

// renamed says that y is x with words for a business behind it.
func renamed(x, y string) bool {
	rest, ok := strings.CutPrefix(y, x)
	return ok && slices.Contains(businesses, rest)
}

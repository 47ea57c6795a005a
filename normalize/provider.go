package normalize

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// providers gathers the bodies named for a service by all its statements; one
// named twice, with and without its legal form, or as 경남 가나시 and 경상남도 가나시, is one.
func (w *work) providers(id string, mentions []*mention, row *schema.Service) {
	seen := map[string]int{}
	for _, m := range mentions {
		for _, p := range m.h.Providers {
			name, kind := w.provider(p.Words)
			name = w.withoutSeat(name, mentions)
			k := w.bodyKey(name, kind)
			if k == "" {
				continue
			}
			n, again := seen[k]
			if !again {
				n = len(row.Providers)
				seen[k] = n
				row.Providers = append(row.Providers, schema.Provider{Name: name, Raw: hangul.Squeeze(p.Words.S), Kind: kind})
			}
			w.provided(id, n, p.Words, kind, rule(m.h.Rule, m.s.Rule))
		}
	}
}

// bodyKey is what is alike in all spellings of a body: of a local government its code.
func (w *work) bodyKey(name string, kind *schema.ProviderKind) string {
	if kind != nil && *kind == schema.LocalGovernment {
		if sp, _, ok := w.one(doc.Text{S: name}, doc.Text{}); ok {
			return sp.code
		}
	}
	return hangul.Key(name)
}

func (w *work) provided(id string, n int, words doc.Text, kind *schema.ProviderKind, by string) {
	at := func(field string) string { return "providers[" + strconv.Itoa(n) + "]." + field }
	w.cite(id, at("name"), words, by)
	w.cite(id, at("raw"), words, by)
	if kind != nil {
		w.derive(id, at("kind"), at("raw"), "provider.kind")
	}
}

// provider gives the name of a body without its legal form, and its kind by
// legal form and last word. A body of a city and others (부천시 협의체) is
// named for the city. kind is nil where neither tells.
func (w *work) provider(words doc.Text) (name string, kind *schema.ProviderKind) {
	raw := hangul.Squeeze(words.S)
	name, incorporated := hangul.Company(raw)
	name = withoutRole(name, incorporated)
	stem := name
	for _, tail := range consortia() {
		stem = hangul.Trim(strings.TrimSuffix(stem, tail))
	}
	if !incorporated && w.isPlace(stem) {
		k := schema.LocalGovernment
		return stem, &k
	}
	k := schema.Company
	switch {
	case endsIn(name, publicEnds()...), !incorporated && branchOfPublic(name),
		!incorporated && (endsIn(name, "연구소") && containsAny(name, stateLabs) || endsIn(name, "센터", "의료원", "위원회", "모금회", "적십자사", "은행연합회", "진흥회", "기술원", "과학원", "거래소")),
		!incorporated && (isOffice(name) || w.officeOf(name) || strings.HasPrefix(name, "국립")):
		k = schema.Public
	case !incorporated && endsIn(name, "협의체", "컨소시엄", "협회", "학회", "조합", "대학교", "대학", "산학협력단"):
		return name, nil
	}
	return name, &k
}

// stateLabs stand in the names of the state's laboratories; others are companies that call themselves so: 가나연구소.
var stateLabs = []string{"한국", "국가", "국방", "국립", "시립", "도립", "과학", "안전성", "질병"}

// publicEnds end the names of public bodies, whatever their legal form.
func publicEnds() []string {
	return []string{"공사", "공단", "재단", "진흥원", "연구원", "개발원", "정보원", "관리원", "평가원", "사회서비스원", "교육청", "경찰청", "테크노파크", "공제회"}
}

// branchOfPublic says that a name is that of a branch of a public body, which stands before it: 가나공사 다라지역본부.
func branchOfPublic(name string) bool {
	owner, branch, _ := strings.Cut(name, " ")
	return branch != "" && endsIn(owner, publicEnds()...) && endsIn(branch, "본부", "지사", "지부", "지소", "사업처", "사업단", "사업소", "사무소", "센터", "지역단")
}

// roles are what brackets behind the name of a body say of its part in a service.
var roles = []string{"주관", "참여", "대표", "총괄", "협력", "수요", "공급", "컨소시엄", "단독"}

// withoutRole cuts the brackets and marks behind a name that say what its body does, who leads it,
// how large it is or what it was called: ㈜가나(주관), ㈜다라(대표 홍길동), ㈜마바(옛 ㈜사아). Without a
// legal form only brackets of a role are cut: others may be part of the name.
func withoutRole(name string, incorporated bool) string {
	bare := strings.TrimRight(name, "*† ")
	for _, b := range []string{"()", "[]"} {
		inner, ok := strings.CutSuffix(bare, b[1:])
		i := strings.LastIndex(inner, b[:1])
		if !ok || i <= 0 {
			continue
		}
		said := strings.TrimSpace(inner[i+1:])
		if role := hasPrefixOf(said, roles); role || incorporated {
			return strings.TrimSpace(inner[:i])
		}
	}
	return bare
}

func hasPrefixOf(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(s, w) })
}

// isOffice says that a name is that of an office of the state: 식품의약품안전처, 환경부.
func isOffice(name string) bool {
	name = hangul.NoSpace(name)
	return len(name) > 2*len("가") && endsIn(name, "안전처", "보훈부", "복지부", "통신부", "자원부", "해양부", "교통부", "식품부", "부처", "관세청", "조달청", "통계청", "병무청", "기상청", "소방청", "산림청", "특허청", "질병관리청", "국세청", "농촌진흥청", "해양경찰청", "문화재청", "국가유산청", "방위사업청", "환경부", "교육부", "외교부", "통일부", "법무부", "국방부", "행정안전부", "고용노동부", "여성가족부", "기획재정부", "법제처", "인사혁신처")
}

// officeOf says that a name is that of a branch of the state or of a place, which stands before
// it: 산림청 가나관리소, 부산광역시 다라사업본부; or of one that is named as of the state: 국립가나관리소.
func (w *work) officeOf(name string) bool {
	if !endsIn(name, "관리소", "사업소", "사무소", "사업본부", "관리본부", "보건소", "사업단", "관리단") {
		return false
	}
	owner, _, _ := strings.Cut(name, " ")
	return isOffice(owner) || strings.HasPrefix(name, "국립") || w.isPlace(owner)
}

// consortia are the last words of a body made of a city and companies.
func consortia() []string { return []string{"협의체", "컨소시엄"} }

// endsIn says that a name, without what stands in brackets after it, ends in
// one of the words.
func endsIn(name string, words ...string) bool {
	name = hangul.NoSpace(name)
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i]
	}
	for _, w := range words {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// unnamed reads how many providers a statement counts without naming them:
// 외 1개사 is one more, 등 4개 기업 is four with the named ones.
func unnamed(words doc.Text, named int) (n int32, ok bool) {
	s := hangul.FoldString(words.S)
	i := strings.IndexAny(s, "0123456789")
	word := strings.TrimLeft(s, " ")
	if i < 0 {
		for _, lead := range []string{"외", "등", "총"} {
			word = strings.TrimSpace(strings.TrimPrefix(word, lead))
		}
		i = len(s) - len(word)
	}
	count, _, ok := hangul.Number(s[max(i, 0):])
	if !ok || count < 0 || count > 10000 {
		return 0, false
	}
	if lead := s[:max(i, 0)]; strings.Contains(lead, "외") || strings.Contains(lead, "및") {
		return int32(count), true
	}
	if count < named {
		return 0, false
	}
	return int32(count - named), true
}

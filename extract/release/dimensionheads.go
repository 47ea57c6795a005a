package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// aspectList reads a list that only its words and its place make one of what was judged: three or more short names, most of which end as
// what is looked at does (의지, 타당성, 추진체계), in a sentence about judging, whatever the verb: 심사는 가 기반·나 수준·다 만족 등 세
// 갈래로 나눠 진행했다.
func aspectList(s string) *dimensionList {
	if !mayRank.in(s) {
		return nil
	}
	first, end := listSpan(s)
	if end <= first {
		return nil
	}
	from, rest := listStart(s, first), s[end:]
	if from >= first && indexSign(s[first:end], enumerators) < 0 || placeTopic(s, from) || yetToJudge(s, end) || givesOut.MatchString(rest) || saidToBe.MatchString(rest) || formerly(s[:from]) {
		return nil
	}
	if !rankedBehind.in(rest) && !judgingTopic.MatchString(s[:from]) {
		return nil
	}
	items := aspects(s, from, end)
	if len(items) < 3 {
		return nil
	}
	d := (&dimensionList{items: items, rank: 1}).checked(s)
	if d == nil || d.ofPlaces(s) {
		return nil
	}
	heads := 0
	for _, r := range d.items {
		w := s[r[0]:r[1]]
		if !isAspect(w) || strings.Count(w, " ") > 5 {
			return nil
		}
		if endsInOne(w, aspectEnds) {
			heads++
		}
	}
	if 3*heads < 2*len(d.items) {
		return nil
	}
	return d
}

// mayRank are words one of which stands in a sentence about judging.
var mayRank = setOf("평가", "심사", "심의", "잣대", "점수", "순위", "당락", "선정", "뽑", "골랐", "가려냈", "가렸")

// rankedBehind finds behind a list that it made the choice; givesOut that it is what is given or done.
var (
	rankedBehind = setOf("점수", "순위", "당락", "심의", "평가", "심사", "잣대", "기준", "뽑았", "뽑혔", "골랐", "가렸", "가려", "선정했", "선정하였", "희비", "승부")
	givesOut     = hangul.MustCompile(`^[^,.]{0,40}(?:지원|제공|추진|정비|조성|설치|개선|강화|확대|돕|갖추|갖춘|묶|점을\s받|참여했|참석|모였|쓰인|쓴다|열린|보급)`)
)

// saidToBe finds that what a list names is said of something: (가, 나, 다)를 높인 것으로 평가된다.
var saidToBe = hangul.MustCompile(`^[^.]{0,30}것으로\s(?:평가|인정|알려|나타)`)

// aspectEnds end names of what is looked at.
var aspectEnds = []string{"성", "도", "력", "율", "률", "여건", "환경", "계획", "의지", "체계", "실적", "역량", "방안", "현황", "상태", "규모", "수준", "노력", "여부", "효과", "기반", "관리", "확보", "참여", "기여", "변화", "전략", "구상", "일정", "예산", "조직", "인력", "제도", "성과", "운영", "추진", "연계", "협력", "배치", "제정", "수립", "만족", "깊이", "상생", "호응", "특색", "함", "기대", "가치", "관심", "준비", "내용", "실행", "실천", "확산", "활용", "품질", "구축", "개선", "비전", "목표"}

// listSpan is where the first joint or mark of a list of three or more stands, and where the list ends: before 등, a particle or the
// copula behind the last joint.
func listSpan(s string) (first, end int) {
	var joints []int
	if k := indexSign(s, enumerators); k >= 0 {
		for i := k; i < len(s); i += runeLen(s, i) {
			if strings.ContainsRune(enumerators, firstRune(s[i:])) {
				joints = append(joints, i)
			}
		}
		joints = joints[min(1, len(joints)):]
		first = k
	} else if joints = commas(s); len(joints) == 0 {
		joints = dotsIn(s)
	}
	if len(joints) == 0 {
		return 0, 0
	}
	if first == 0 {
		first = joints[0]
	}
	last := joints[len(joints)-1]
	for i := last; i < len(s); i += runeLen(s, i) {
		switch {
		case depthAt(s[last:], i-last) > 0:
		case strings.HasPrefix(s[i:], " 등 "), strings.HasPrefix(s[i:], " 등을"), strings.HasPrefix(s[i:], " 등이"), strings.HasPrefix(s[i:], " 등에"):
			return first, i
		case s[i] == '.':
			return first, i - len(copulaPast.FindString(s[:i]))
		case i > last+len("가") && endsItem(s, i):
			return first, i
		}
	}
	return 0, 0
}

// copulaPast ends a sentence that says what something was.
var copulaPast = hangul.MustCompile(`(?:이었|였|이)다$`)

// endsItem says that a particle at byte i ends the last item of a list; 마을 and 고을 end so themselves.
func endsItem(s string, i int) bool {
	j := josaAt(s, i)
	switch j {
	case "", "의", "과", "와", "도":
		return false
	case "을":
		if endsInOne(s[:i], []string{"마", "고", "가", "노"}) {
			return false
		}
	}
	return i+len(j) < len(s) && s[i+len(j)] == ' '
}

// dotsIn are the middle dots of a sentence outside brackets, that part words of one list.
func dotsIn(s string) (out []int) {
	for i := range s {
		if strings.HasPrefix(s[i:], "·") && depthAt(s, i) == 0 {
			out = append(out, i)
		}
	}
	return slices.Clip(out)
}

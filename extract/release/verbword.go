package release

import "strings"

// verbWords are words by how they end that are verbs where a name is looked
// for: they lead on to what follows (시작해, 받아야, 가꿔) or describe it (갖춘,
// 뛰어난). Words before = are nouns that end alike.
type verbWords struct {
	ends []string
	not  []string
}

// leadingOn are verbs that lead on to another one.
var leadingOn = map[string]verbWords{
	"해": {[]string{"해"}, []string{"재해", "수해", "풍해", "설해", "냉해", "병해", "충해", "피해", "손해", "이해", "오해", "방해", "저해", "침해", "항해", "공해", "근해", "연해", "북해", "동해", "서해", "남해", "진해", "김해", "상해", "장해", "유해", "무해", "올해", "새해", "지난해", "다해", "한해", "첫해", "이듬해", "화해", "견해", "난해", "양해"}},
	"야": {[]string{"해야", "아야", "어야", "여야", "와야", "워야", "춰야", "겨야", "져야", "쳐야", "려야", "켜야", "러야", "둬야"}, nil},
	"여": {[]string{"하여", "높여", "줄여", "보여", "들여", "모여", "붙여"}, nil},
	"아": {[]string{"받아", "보아", "모아", "찾아", "담아", "잡아", "쌓아", "남아", "닦아", "살아", "맡아", "맞아", "앉아", "돌아", "뽑아", "않아"}, []string{"동남아"}},
	"어": {[]string{"있어", "없어", "얻어", "열어", "맺어", "이어", "묶어", "엮어", "되어", "넘어", "만들어", "이끌어", "힘입어", "벗어", "걸어", "늘어", "줄어", "떨어", "짚어", "덜어", "함께어", "섞어", "앞당겨", "나누어", "견주어", "추어", "이루어", "겨루어", "다루어", "거두어", "보태어", "거치어"}, []string{"언어", "단어", "용어", "국어", "영어", "장어", "연어", "인어", "상어", "고등어", "민어", "문어"}},
	"라": {[]string{"골라"}, nil},
	"려": {[]string{"추려", "살려", "알려", "늘려", "올려", "열려", "달려", "몰려", "돌려", "가려", "하려", "되려", "누려", "들려", "힘을실려"}, nil},
	"워": {[]string{"키워", "세워", "채워", "배워", "도워", "비워", "외워"}, nil},
	"쳐": {[]string{"쳐"}, nil}, "춰": {[]string{"춰"}, nil}, "꿔": {[]string{"꿔"}, nil}, "켜": {[]string{"켜"}, nil}, "져": {[]string{"져"}, nil},
	"뤄": {[]string{"뤄"}, nil}, "눠": {[]string{"눠"}, nil}, "둬": {[]string{"둬"}, nil}, "줘": {[]string{"줘"}, nil}, "겨": {[]string{"겨"}, nil},
	"며": {[]string{"하며", "되며", "으며", "이며", "시키며", "세우며", "키우며", "살리며"}, nil},
	"고": {[]string{"하고", "되고", "시키고"}, nil},
	"서": {[]string{"면서", "해서", "아서", "어서", "려서", "져서", "에서"}, nil},
	"록": {[]string{"하도록", "되도록", "있도록", "받도록", "도록"}, nil},
	"게": {[]string{"하게", "되게", "르게", "있게", "렵게", "롭게", "답게", "쉽게", "높게", "낮게", "크게", "넓게", "깊게", "맞게"}, nil},
}

// describing are verbs that describe the noun behind them.
var describing = map[string]verbWords{
	"춘": {[]string{"춘"}, []string{"청춘", "입춘", "신춘", "회춘"}},
	"꾼": {[]string{"바꾼", "가꾼", "꿈꾼"}, nil},
	"룬": {[]string{"룬"}, nil},
	"끈": {[]string{"이끈"}, nil},
	"든": {[]string{"만든", "스며든", "접어든", "곁든", "힘든"}, nil},
	"둔": {[]string{"거둔", "앞둔", "그만둔", "남겨둔"}, nil},
	"킨": {[]string{"지킨", "시킨"}, nil},
	"친": {[]string{"펼친", "합친", "미친", "넘친", "고친"}, nil},
	"진": {[]string{"라진", "나아진", "아진", "어진", "러진", "려진", "해진", "퍼진", "낮아진"}, []string{"사진"}},
	"낸": {[]string{"해낸", "뤄낸", "어낸", "여낸", "빛낸", "살려낸", "아낸", "드러낸"}, nil},
	"난": {[]string{"뛰어난", "빼어난", "벗어난", "거듭난", "태어난", "이름난", "드러난", "살아난"}, nil},
	"운": {[]string{"키운", "세운", "채운", "도운", "배운", "내세운", "앞세운"}, nil},
	"린": {[]string{"살린", "늘린", "알린", "울린", "올린", "벌린", "누린", "차린"}, nil},
	"힌": {[]string{"뽑힌", "넓힌", "밝힌", "꼽힌", "잡힌"}, nil},
	"인": {[]string{"높인", "줄인", "돋보인", "들인", "쌓인", "모인", "선보인", "기울인", "적인"}, nil},
	"른": {[]string{"오른", "떠오른", "다다른", "앞지른", "치른", "이른"}, nil},
	"선": {[]string{"앞선", "나선", "들어선", "일어선"}, nil},
	"온": {[]string{"해온", "이어온", "아온", "어온", "져온", "여온"}, nil},
	"쓴": {[]string{"힘쓴", "애쓴"}, nil},
	"긴": {[]string{"남긴", "넘긴", "챙긴", "즐긴", "앞당긴"}, nil},
	"한": {[]string{"발휘한", "이바지한", "활약한", "뒷받침한"}, nil},
}

// ofVerb says that a word ends as one of the verbs of a table.
func ofVerb(word string, table map[string]verbWords) bool {
	if len(word) < 2*len("가") {
		return false
	}
	row, ok := table[word[len(word)-len("가"):]]
	if !ok || attributes[word] {
		return false
	}
	for _, w := range row.not {
		if strings.HasSuffix(word, w) {
			return false
		}
	}
	for _, w := range row.ends {
		if strings.HasSuffix(word, w) {
			return true
		}
	}
	return false
}

// isVerb says that a word is a verb, which no name begins with or holds outside
// quotes.
func isVerb(word string) bool { return ofVerb(word, leadingOn) || describesNoun(word) }

// describesNoun says that a word is a verb that describes the noun behind it, which
// then is a noun like others and no name: 생활을 바꾼 서비스, 기반을 갖춘 도시.
func describesNoun(word string) bool { return ofVerb(word, describing) }

// isDescribed says that a verb right before byte from of s describes the noun
// there; 우수 and its like may stand between.
func isDescribed(s string, from int) bool {
	t := s[:from]
	for range 4 {
		u := strings.TrimRight(t, " ")
		k := strings.LastIndexByte(u, ' ') + 1
		if u == t || u[k:] == "" {
			return false
		}
		if u[k:] == "뽑힌" {
			return false // as 지정된 and its like do: it is the programme that they name
		}
		if describesNoun(u[k:]) {
			return true
		}
		if leadWord(u[k:]+" ") == 0 {
			return false
		}
		t = t[:k]
	}
	return false
}

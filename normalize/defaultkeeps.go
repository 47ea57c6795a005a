package normalize

import (
	"slices"
	"strings"

	"injeung/extract/release"
)

// keeps says that a decision has its names from a sentence that chooses them, and that the
// other's number is told beside it: neither in a title, nor as the news, nor before it. An equal
// number of others then means nothing: A, B, C 3곳을 선정했다. 기존 3곳은 재지정됐다.
func (g *group) keeps(o *group) bool {
	at, news := -1, false
	for _, s := range g.stated {
		if len(s.Holders) > 0 && strings.HasPrefix(s.Rule, "sentence.") && s.Where == release.InBody {
			if at < 0 || s.Block < at {
				at = s.Block
			}
			news = news || isNews(s)
		}
	}
	if at < 0 {
		return false
	}
	for _, s := range o.stated {
		if s.Where > release.InBody || isNews(s) || !news && s.Block < at {
			return false
		}
	}
	return true
}

// besides says that one sentence names those of a decision and tells the number of another: 가나 등 3건을 인증하고, 1건의 기간을
// 연장했다. Whom it names is told there.
func (g *group) besides(o *group) bool {
	return slices.ContainsFunc(g.stated, func(s *stated) bool {
		return len(s.Holders) > 0 && s.Where == release.InBody && strings.HasPrefix(s.Rule, "sentence.") && slices.ContainsFunc(o.stated, func(t *stated) bool {
			return t.Block == s.Block && t.Where == s.Where && len(t.Holders) == 0 && t.Words.S == s.Words.S
		})
	})
}

// besideWords tell of others than those whom the release is about.
var besideWords = []string{"기존 ", "도 의결", "도 승인", "도 확정", "도 결정", "함께 신청", "함께 심의", "이와 함께", "한편", "앞서", "지난달", "이미", "신청했", "절차", "탈락", "나머지", "떨어진", "밖의"}

// tellsOfThese says that a statement is on those whom the release is about: 이번 2곳은, 2곳 모두, but not 2020년에 뽑힌 2곳은 모두.
func tellsOfThese(s string) bool {
	return containsAny(s, []string{"이번", "이들"}) || containsAny(s, []string{"모두", "전부", "올해"}) && !containsAny(s, toldBefore) && !yearsPrinted.MatchString(s)
}

// toldBeside says that the names' number, or a larger one of which they are some, is told in a title or as the
// news, and the other's only beside it, of others.
func (g *group) toldBeside(o *group, n int) bool {
	told := slices.ContainsFunc(g.stated, func(s *stated) bool {
		return (s.Where > release.InBody || isNews(s)) && slices.ContainsFunc(s.Counts, func(c release.Count) bool { return c.N >= n })
	})
	return told && !slices.ContainsFunc(o.stated, func(s *stated) bool {
		return s.Where > release.InBody || isNews(s) || !containsAny(s.Words.S, besideWords) && tellsOfThese(s.Words.S)
	})
}

// newsVerbs end what a release tells as its news.
var newsVerbs = []string{"밝혔", "발표했", "발표하였", "전했"}

// isNews says that a statement is told as the news of the release.
func isNews(s *stated) bool {
	return containsAny(s.Words.S, newsVerbs)
}

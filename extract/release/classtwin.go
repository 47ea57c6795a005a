package release

import (
	"slices"
	"strings"
)

// classTwins takes what is named like a programme, or as the short form of one, for a class, where it is the
// topic of a list beside two topics that are classes, in a sentence that names its programme before them:
// 가나도시 조성사업 결과, 거점형은 다라시, 마을형은 마바군, 특화단지는 사아시를 선정했다.
func (c *clause) classTwins() {
	if len(c.mentions) < 2 || strings.Count(c.s, "는 ")+strings.Count(c.s, "은 ") < 3 {
		return
	}
	all := c.mentions
	for k := len(all) - 1; k > 0; k-- {
		m := all[k]
		if m.ID == all[0].ID || topicOf(c.s[m.from:min(m.to+len("은"), len(c.s))]) == 0 {
			continue
		}
		c.mentions = slices.Delete(slices.Clone(all), k, k+1)
		if c.topicsOfLists(m) {
			return
		}
		c.mentions = all
	}
}

// topicsOfLists says that a mention is the topic of a list, as at least two words that name no programme are.
func (c *clause) topicsOfLists(m mention) bool {
	at, others, own := 0, 0, false
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil {
			continue
		}
		if r, ok := c.topicBefore(at, u); r[0] == m.from && r[1] == m.to {
			own = true // also 특화단지, which is no class where it stands alone
		} else if ok {
			others++
		}
		for k := range u.list.runs {
			if u.list.runs[k].class[1] > 0 {
				others++ // told with its list: 거점형은 다라시, 마을형은 마바군
			}
		}
		at = u.to
	}
	return own && others > 1
}

package normalize

import (
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestNumbersBeside: numbers of something else beside those of the decision are no mismatch; others are.
func TestNumbersBeside(t *testing.T) {
	type say struct {
		where  release.Where
		status schema.Status
		words  string
		counts []string // words, with ":class" behind them
	}
	for _, c := range []struct {
		name  string
		says  []say // of a decision on two new ones and one renewed
		wants string
	}{
		{"those examined", []say{{release.InSubtitle, schema.New, "40곳을 심사해 2곳 선정", []string{"40곳", "2곳"}}}, ""},
		{"chosen, and the number told of them then", []say{{release.InBody, schema.New, "40곳을 선정했으며 2곳은 다음과 같다", []string{"40곳", "2곳"}}}, countMismatch},
		{"another status", []say{{release.InTitle, schema.Renewed, "2곳은 신규, 1곳은 재지정", []string{"2곳"}}}, ""},
		{"its own status", []say{{release.InTitle, schema.Renewed, "신규 2곳, 재지정 3곳", []string{"3곳"}}}, countMismatch},
		{"several statuses", []say{{release.InTitle, schema.Renewed, "지정·연장 등 3건 의결", []string{"3건"}}}, ""},
		{"too many for several statuses", []say{{release.InTitle, schema.Renewed, "지정·연장 등 7건 의결", []string{"7건"}}}, countMismatch},
		{"parts, one with its class", []say{{release.InSubtitle, schema.New, "산림형 1곳, 도심형 1곳 지정", []string{"1곳:산림형", "1곳"}}}, ""},
		{"parts that make up more", []say{{release.InSubtitle, schema.New, "산림형 2곳, 도심형 1곳 지정", []string{"2곳:산림형", "1곳"}}}, countMismatch},
		{"all by now", []say{{release.InTitle, schema.New, "2곳 새로 지정", []string{"2곳"}}, {release.InSubtitle, schema.New, "전국 특구 87곳으로", []string{"87곳"}}}, ""},
		{"all those chosen, told otherwise", []say{{release.InTitle, schema.New, "2곳 새로 지정", []string{"2곳"}}, {release.InBody, schema.New, "2곳을 지정했다", []string{"2곳"}}, {release.InBody, schema.New, "이번에 선정된 5곳은", []string{"5곳"}}}, countMismatch},
	} {
		p := &paper{}
		f := p.house("인증", "2024. 11. 25.(월)")
		for _, s := range c.says {
			d := p.cities(s.where, s.status, "")
			d.Words = p.text(s.words)
			for _, n := range s.counts {
				words, class, _ := strings.Cut(n, ":")
				k := 0
				for _, r := range words {
					if r >= '0' && r <= '9' {
						k = 10*k + int(r-'0')
					}
				}
				d.Counts = append(d.Counts, p.count(k, words, class))
			}
			f.Decisions = append(f.Decisions, d)
		}
		f.Decisions = append(f.Decisions, p.cities(release.InList, schema.New, "", "수원시", "성남시"), p.cities(release.InList, schema.Renewed, "", "오산시"))
		if got := strings.Join(codes(read("a.pdf", f).Issues), " "); got != c.wants {
			t.Errorf("%s: issues %q, want %q", c.name, got, c.wants)
		}
	}
}

package release

import (
	"strings"
	"testing"
)

// TestNumberedCertificates: things in quotes behind the number of a certificate each are those that were counted, with who made
// them in a bracket behind the sentence, or in the first words of the next line.
func TestNumberedCertificates(t *testing.T) {
	const head = "# 새길신기술 3건 지정\n산림청은 기술 3건을 새길신기술로 지정했다.\n"
	const bare = "물막이 공법, 나무 세우는 공법, 돌 고르는 기법"
	const made = "물막이 공법+㈜나루+두레공사, 나무 세우는 공법+㈜온누리, 돌 고르는 기법+주식회사 가람"
	for in, want := range map[string]string{
		head + "제12호는 ‘물막이 공법’이다.\n제13호는 ‘나무 세우는 공법’이다.\n제14호는 ‘돌 고르는 기법’이다.":                                                                                               bare,
		head + "제12호로 지정된 기술은 “물막이 공법”으로, 물을 막는다.\n제13호 기술은 “나무 세우는 공법”으로, 쓰러진 나무를 세운다.\n제14호는 “돌 고르는 기법”으로, 길을 고른다.":                                                       bare,
		head + "제12호는 ‘물막이 공법’으로, 물을 막는다. (개발자: ㈜나루, 두레공사)\n제13호 ‘나무 세우는 공법’은 나무를 세운다. (개발자 : ㈜온누리)\n제14호는 ‘돌 고르는 기법’이다. [개발사: 주식회사 가람]":                                    made,
		head + "제12호는 ‘물막이 공법’이다.\n- ㈜나루와 두레공사가 함께 개발한 이 기술은 물을 막는다.\n제13호는 ‘나무 세우는 공법’이다.\n- ㈜온누리가 개발한 이 공법은 나무를 세운다.\n제14호는 ‘돌 고르는 기법’이다.\n- 주식회사 가람이 고안한 해당 기술은 길을 고른다.": made,
		head + "심사는 ‘새길기술법’에 따라 했다.\n‘물길 관리 방법’을 묻는 전화가 많다.":                                                                                                                "",
		head + "제12호 태풍 ‘가람’으로 쓰러진 숲이 많다.\n제13호 국도 ‘나루길’도 막혔다.":                                                                                                             "",
	} {
		var all []string
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				all = append(all, h.Words.S+plusProviders(&h))
			}
		}
		if got := strings.Join(all, ", "); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

package release

import "testing"

// TestCandidatesTogether: who is named beside a candidate, by a statement without a word of
// status, is one too, unless the release tells of any that were newly chosen.
func TestCandidatesTogether(t *testing.T) {
	const others = "산림청은 새빛마을 지정을 신청한 9개 지자체를 심사해 전남 여수시를 비롯해 충남 공주시 등 2곳을 승인했다."
	for _, c := range []struct{ in, want string }{
		{"# 여수시, 예비 새빛마을에 이름 올려\n여수시는 산림청이 공모한 예비 새빛마을에 최종 지정되었다고 5일 밝혔다.\n" + others, "candidate 여수시, candidate 전남 여수시, candidate 충남 공주시"},
		{"# 여수시, 새빛마을에 이름 올려\n여수시는 산림청이 공모한 새빛마을에 최종 지정되었다고 5일 밝혔다.\n" + others, "new 여수시, new 전남 여수시, new 충남 공주시"},
		{"# 여수시, 새빛마을에 이름 올려\n산림청은 2026년 새빛마을로 전남 여수시와 충남 공주시를 승인했다.\n2024년 예비 새빛마을로는 전남 여수시가 지정됐다.", "new 여수시, new 전남 여수시, new 충남 공주시, candidate 전남 여수시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestQuestions: a question decides nothing, whatever its words.
func TestQuestions(t *testing.T) {
	const lead = "# 새빛마을 2곳 지정\n산림청은 새빛마을로 충남 공주시와 전남 여수시 등 2곳을 지정했다고 5일 밝혔다.\n"
	for _, q := range []string{"Q2. 강원 양구군도 지정된 것입니까?", "강원 양구군도 새빛마을로 지정되었나요?", "강원 양구군이 새빛마을로 지정된 까닭은 무엇인가?"} {
		if got, want := saidOf(lead+q), "new 충남 공주시, new 전남 여수시"; got != want {
			t.Errorf("%s\n got  %s\n want %s", q, got, want)
		}
	}
}

package release

import "testing"

// TestWordsIn sees that one reader of a sentence may change what it was told of its statuses.
func TestWordsIn(t *testing.T) {
	ctx := &context{gaz: names()}
	const s = "제2차 신규 지정된 곳과 재지정된 곳은 ‘가나도시’로 2024년에 인증됐다."
	first := ctx.wordsIn(s)
	if len(first.statuses) == 0 || len(first.years) == 0 {
		t.Fatalf("found %d statuses and %d years", len(first.statuses), len(first.years))
	}
	first.statuses[0] = statusAt{}
	if again := ctx.wordsIn(s); again.statuses[0] == (statusAt{}) {
		t.Error("a change of the statuses of one reader is seen by the next")
	}
	if at := ctx.lastName("서울 종로구가 뽑혔다"); at != ctx.gaz.lastName("서울 종로구가 뽑혔다") || ctx.lastName("서울 종로구가 뽑혔다") != at {
		t.Error("the last name differs once it is remembered")
	}
}

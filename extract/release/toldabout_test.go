package release

import "testing"

// TestDecisionsToldAbout reads nobody out of a sentence that tells of a decision made before, supposed,
// or said by others to have been made.
func TestDecisionsToldAbout(t *testing.T) {
	const places = "국토부는 ‘달맞이지구’로 경기 여주시, 강원 춘천시를 지정"
	for _, end := range []string{
		"한 까닭을 4일 설명했다.", "한 경위를 4일 국회에 보고했다.", "한 실무자를 4일 격려했다.", "한 심사위원을 4일 초청했다.",
		"했으나 땅 보상이 늦어져 4일 대책을 논의했다.", "했지만 착공하지 못하고 있다.", "했음에도 예산이 모자란다.",
		"했다는 지적에 대해 4일 답했다.", "했다고 알려졌지만 심사 중이라고 4일 밝혔다.", "한 것처럼 속인 업체를 4일 고발했다.",
		"한다면 일자리 300개가 는다고 4일 내다봤다.", "한 처분이 4일 취소됐다.",
	} {
		if got := saidOf("# 달맞이지구 2곳 소식\n" + places + end); got != "" {
			t.Errorf("%s:\n got  %s", end, got)
		}
	}
	for _, end := range []string{
		"했다고 4일 밝혔다.", "한 결과를 4일 발표했다.", "하기로 4일 결정했다.", "했으나 나머지 1곳은 보류했다고 4일 밝혔다.", "한 것은 이번이 처음이다.",
		"했지만 지원 규모는 내년에 정한다고 4일 밝혔다.", "했으나 두 곳의 넓이는 서로 다르다고 4일 밝혔다.",
	} {
		if got, want := saidOf("# 달맞이지구 2곳 소식\n"+places+end), "new 경기 여주시, new 강원 춘천시"; got != want {
			t.Errorf("%s:\n got  %s", end, got)
		}
	}
}

// TestServicesToldAbout reads no service out of what others say was decided.
func TestServicesToldAbout(t *testing.T) {
	const names = "# 혁신금융서비스 2건 소식\n금융위원회는 고래페이의 ‘동전 모으기 서비스’, 누리카드의 ‘상점 장부 서비스’ 등 2건을 혁신금융서비스로 지정"
	for _, end := range []string{"했다는 보도에 대해 4일 설명했다.", "했다고 알려졌으나 심사 중이라고 4일 밝혔다."} {
		if got := saidOf(names + end); got != "" {
			t.Errorf("%s:\n got  %s", end, got)
		}
	}
}

// TestTitlesOfTheYearsEnd take nothing for decided that a title dates to a time to come.
func TestTitlesOfTheYearsEnd(t *testing.T) {
	for _, title := range []string{"달맞이지구 연말까지 2곳 지정", "달맞이지구 2곳 연내 지정"} {
		f := Read(written("# "+title+"\n국토부는 달맞이지구를 넓히는 방안을 4일 논의했다."), "")
		if f.Header.Kind == "result" || len(f.Decisions) > 0 {
			t.Errorf("%s: %s, %d decisions", title, f.Header.Kind, len(f.Decisions))
		}
	}
}

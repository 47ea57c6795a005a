package release

import "testing"

// TestTitleRoundOfNew: the round of the title is not that of what was given in rounds before, and rounds joined are no names.
func TestTitleRoundOfNew(t *testing.T) {
	const lead = "# 제3기 새빛특구 2곳 신규 지정\n교육부는 부산 남구, 경기 화성시 2곳을 제3기 새빛특구로 신규 지정했다고 밝혔다.\n"
	for s, want := range map[string]string{
		"기존 제1·2기 특구 2개 지역(대구 북구, 인천 연수구)은 2027년까지 지정 기간을 연장한다.": "",
		"기존 특구 2곳(대구 북구, 인천 연수구)은 지정 기간을 연장한다.":                  "",
		"제1기, 제2기 특구인 대구 북구, 인천 연수구는 재지정했다.":                     "",
		"기존 사업 성과를 평가해 대구 북구, 인천 연수구를 재지정했다.":                    "제3기",
		"80~90기준에 따라 대구 북구, 인천 연수구를 재지정했다.":                      "제3기",
		"기존 새빛특구 대구 북구, 인천 연수구는 재지정했다.":                          "",
		"대구 북구, 인천 연수구는 재지정했다.":                                  "제3기",
	} {
		f := Read(written(lead+s), "")
		got, renewed := "", false
		for _, d := range f.Decisions {
			if d.Status == "renewed" && len(d.Holders) > 0 {
				got, renewed = d.Batch.Words.S, true
			}
		}
		if got != want || !renewed {
			t.Errorf("%s: %q (%v), want %q", s, got, renewed, want)
		}
		for _, i := range f.Issues {
			if i.Code == "unread-list-item" {
				t.Errorf("%s: %v", s, i.Raw)
			}
		}
	}
}

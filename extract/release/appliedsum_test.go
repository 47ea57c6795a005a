package release

import (
	"testing"

	"injeung/schema"
)

// TestApplicantsAddedUp: provinces and those within them that applied are one number, as is the
// sum that stands behind the kinds.
func TestApplicantsAddedUp(t *testing.T) {
	const head = "# 물결마을 세 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다. "
	for _, c := range []struct{ in, want, rule string }{
		{"신청 지자체는 19개 시·군과 2개 도였으며 평가는 두 달간 했다.", "19개 시·군과 2개 도", "sentence.applicants-summed"},
		{"신청한 곳은 2개 도, 19개 시·군이었으며 발표평가를 거쳤다.", "2개 도, 19개 시·군", "sentence.applicants-summed"},
		{"공모에는 19개 시·군과 2개 도가 신청했다.", "19개 시·군과 2개 도", "sentence.applicants-summed"},
		{"공모에는 5개 시, 14개 군, 2개 구가 신청했다.", "5개 시, 14개 군, 2개 구", "sentence.applicants-summed"},
		{"공모에는 들녘형 14곳, 물가형 7곳이 신청했다.", "14곳, 물가형 7곳", "sentence.applicants-summed"},
		{"들녘형에는 14곳이 신청했고, 물가형에는 7곳이 신청했다.", "14곳이 신청했고, 물가형에는 7곳", "sentence.applicants-summed"},
		{"공모에는 1유형(시·군) 14곳, 2유형(광역) 2곳, 3유형(광역 내 시·군) 5곳이 신청했다.", "14곳 2곳 5곳", "sentence.applicants-summed"},
		{"공모에는 들녘형(논·밭) 14곳과 물가형(강·호수) 7곳이 접수했다.", "14곳과 물가형(강·호수) 7곳", "sentence.applicants-summed"},
		{"마을이 스스로 신청하는 들녘형이 2곳, 시·군이 신청하는 물가형이 1곳이다. 공모에는 21곳이 신청했다.", "21곳", "sentence.applicants"},
		{"공모에는 21개 시·군이 신청했다. 선정 지역 중 2곳은 이번이 첫 도전이었다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 8개 도, 21개 시·군이 신청했다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 비수도권 14개 시·도 중 세종을 제외한 13개 지역이 신청하였으며 두 달간 평가했다.", "13개 지역", "sentence.applicants"},
		{"이번 공모에 강원도 18개 시·군 가운데 태백시와 고성군을 뺀 16개 시·군이 응모했다.", "16개 시·군", "sentence.applicants"},
		{"17개 시·도 중에서 서울, 세종을 제외하고 15곳이 참여를 신청했다.", "15곳", "sentence.applicants"},
		{"공모에 신청한 21개 시·군 가운데 강원 태백시를 제외한 20개가 발표평가를 받았다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 12개 시·도 21개 시·군이 신청했다.", "21개 시·군", "sentence.applicants"},
		{"공모에 뛰어든 21개 시·군 중에서 가려낸 결과다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 21개 시·군이 신청했다. 지난 2월 지정된 물결마을은 2개 도와 9개 시·군이었다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 21개 시·군이 신청했다. 지금 물결마을은 3개 도, 40개 시·군이다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 21개 시·군이 신청했다. 지난해 공모로 선정된 곳은 2개 도, 5개 시·군이었다.", "21개 시·군", "sentence.applicants"},
		{"공모에 참여한 지자체는 2개 도와 17개 시·군이었다.", "2개 도와 17개 시·군", "sentence.applicants-summed"},
		{"계획서를 제출한 곳은 1개 광역지자체와 20개 기초지자체였다.", "1개 광역지자체와 20개 기초지자체", "sentence.applicants-summed"},
		{"공모에는 12개 시·도에서 21개 시·군이 신청했다.", "21개 시·군", "sentence.applicants"},
	} {
		var got Value
		for _, d := range Read(written(head+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants
			}
		}
		if got.Words.S != c.want || got.Rule != c.rule {
			t.Errorf("%s: %q by %s, want %q by %s", c.in, got.Words.S, got.Rule, c.want, c.rule)
		}
	}
}

// TestApplicantsOfThisCall: only those of this call are its applicants, whatever the sentence before
// tells of earlier years, and nobody asks to be dropped.
func TestApplicantsOfThisCall(t *testing.T) {
	const head = "# 물결마을 세 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다.\n"
	for _, c := range []struct{ in, want string }{
		{"이 사업은 2021년 4곳을 시작으로 해마다 대상지를 늘려 왔다.\n이번 공모에는 19개 시·군이 신청하였다.", "new 19개 시·군"},
		{"지난해 선정되지 못한 9곳도 다시 신청했다.", ""},
		{"이번 공모에는 19개 시·군이 신청하였다.\n2022년에 선정된 경남 하동군은 점검 결과 선정이 취소됐다.", "new 19개 시·군"},
		{"상반기 공모에는 11곳이 신청해 3곳이 선정된 바 있다.", ""},
		{"31곳이 신청하였으나 2곳이 신청을 취소하여 29곳을 심사했다.", "new 31곳"},
	} {
		got := ""
		for _, d := range Read(written(head+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = string(d.Status) + " " + d.Applicants.Words.S
			}
			if d.Scheme.Name == "해마다" {
				t.Errorf("%s: a programme %s", c.in, d.Scheme.Name)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

// TestListsChosen: who was chosen at a meeting makes a result of the release that opens it.
func TestListsChosen(t *testing.T) {
	const lead = "# 올해 첫 규제샌드박스 심의위 열려\n산림청은 6일 ‘제3차 규제특례심의위원회’를 열고 과제 3건을 심의했다.\n"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{lead + "승인된 과제는 △숲길 안내 앱(가온소프트) △등산로 점검(나래데이터) △산불 알림(다솜전력) 등이다.", schema.Result},
		{lead + "지난해 승인된 과제는 △숲길 안내 앱(가온소프트) △등산로 점검(나래데이터) 등이다.", schema.Event},
		{lead + "위원들은 의견을 나눴다.", schema.Event},
	} {
		if f := Read(written(c.in), ""); f.Header.Kind != c.want {
			t.Errorf("%s: %s, want %s", c.in, f.Header.Kind, c.want)
		}
	}
}

// TestApplicantsBrokenDown: how many applied from each part is no number of all that did.
func TestApplicantsBrokenDown(t *testing.T) {
	got := ""
	for _, d := range Read(written("# 나눔도시 2곳 선정\n국토교통부는 나눔도시로 경북 안동시, 경남 남해군 2곳을 선정했다고 12일 밝혔다. 모두 24개 시·군·구가 신청했다.\n공모에 참여한 지자체를 지역별로 보면 전라권이 8곳으로 가장 많고 경상권 7곳, 충청권 9곳 순이며, 광역시의 자치구는 대구 중구와 인천 중구, 광주 남구·동구 등 4곳이 신청했다."), "").Decisions {
		got += d.Applicants.Words.S
	}
	if got != "24개 시·군·구" {
		t.Error(got)
	}
}

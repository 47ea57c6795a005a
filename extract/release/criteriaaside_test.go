package release

import "testing"

// TestCriteriaAside: what a sentence tells of the judging of something else, and the fields in which some applied, are no criteria of
// what the release is about; lines of a field with its points hold what is looked at in it.
func TestCriteriaAside(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ㅇ 한편, 산림청은 산촌살림기금 투자계획 평가에서 숲의 나이(60점), 물길 맑기(40점)를 기준으로 등급을 매긴다.", ""},
		{"ㅇ 이와 별도로 시행하는 산촌쉼터 공모에서는 숲의 나이, 물길 맑기, 이웃 뜻을 평가한다.", ""},
		{"ㅇ 한편, 올해 평가에서는 숲의 나이(60점), 물길 맑기(40점)를 살폈다.", "dimensions=숲의 나이/물길 맑기; item |숲의 나이|||60점|; item |물길 맑기|||40점|"},
		{"ㅇ 한편, 산림청은 이번 현장 심사에서 숲의 나이(60점), 물길 맑기(40점)를 살폈다.", "dimensions=숲의 나이/물길 맑기; item |숲의 나이|||60점|; item |물길 맑기|||40점|"},
		{"ㅇ 숲 가꾸기, 물길 내기, 이웃 모임 등 3개 분야에서 30개 시·군이 신청하여 서면심사와 현장심사를 거쳤다.", ""},
		{"ㅇ 심사는 숲 가꾸기, 물길 내기, 이웃 모임 등 3개 분야로 이루어졌다.", "dimensions=숲 가꾸기/물길 내기/이웃 모임"},
		{"ㅇ (정량평가, 60점) 나무 심은 수 40점, 물길 길이 20점\nㅇ (정성평가, 40점) 이웃의 뜻 25점, 가꾸기 15점", "item |정량평가|나무 심은 수||40점|; item |정량평가|물길 길이||20점|; item |정성평가|이웃의 뜻||25점|; item |정성평가|가꾸기||15점|"},
		{"□ 평가 기준\nㅇ 숲 부문(60점) : 나무 심은 수(40점), 물길 길이(20점)\nㅇ 살림 부문(40점) : 이웃의 뜻(25점), 가꾸기(15점)", "item |숲 부문|나무 심은 수||40점|; item |숲 부문|물길 길이||20점|; item |살림 부문|이웃의 뜻||25점|; item |살림 부문|가꾸기||15점|"},
		{"ㅇ (경기 오산시, 90점) 나무 심은 수 50점, 물길 길이 40점\nㅇ (전북 무주군, 80점) 나무 심은 수 50점, 물길 길이 30점", ""},
		{"ㅇ 평가는 정량 6개, 정성 4개 지표에 따라 이루어졌다.", ""},
		{"ㅇ 평가는 10개 지표에 따라 이루어졌다.", "indicator_count=10"},
		{"ㅇ 현행 34개 지표 가운데 겹치는 11개 지표를 빼고 3개 지표를 새로 넣어 26개 지표로 정비하였다.", "indicator_count=26"},
		{"ㅇ 그동안 같은 기준(6개 분야 92개 항목)으로 심사하였으나, 앞으로는 5개 분야 74개 항목으로 줄인다.", "indicator_count=74"},
		{"ㅇ 심사에서 100점 만점에 70점 이상을 받아야 인증된다.\n- 다만, 현장점검에서 60점 미만이면 심사 대상에서 뺀다.", "total_points=100; pass_points=70"},
		{"ㅇ 평가는 서면(30%), 현장(30%), 발표(40%)평가 순으로 하였다.", "item ||서면|||30%; item ||현장|||30%; item ||발표|||40%"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

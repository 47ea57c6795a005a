package release

import "testing"

// TestContested: who came as far as a last stage is not chosen where the words behind it tell who was.
func TestContested(t *testing.T) {
	const lead = "# 물빛관광도시 선정\n배포일 2025. 6. 12.\n"
	for _, c := range []struct{ in, want string }{
		{"물빛관광도시 공모에서 부산과 인천이 2차 발표 심사에 올랐으며, 심사 결과 부산광역시가 물빛관광도시로 최종 선정되었다.", "new 부산광역시"},
		{"충북 제천시와 경남 통영시가 최종 평가에 진출했고, 경남 통영시가 물빛관광도시로 선정됐다.", "new 경남 통영시"},
		{"강원 강릉시, 전북 전주시, 전남 목포시가 결선에 올랐는데, 전남 목포시가 물빛관광도시로 선정되었다.", "new 전남 목포시"},
		{"경기 수원시와 경북 안동시가 마지막 심의에 나섰고, 경북 안동시를 물빛관광도시로 지정했다.", "new 경북 안동시"},
		{"전남 목포시는 지난해 최종 심사에 올랐지만 고배를 마셨고, 올해는 경기 수원시, 경북 안동시와 나란히 물빛관광도시로 지정됐다.", "new 전남 목포시, new 경기 수원시, new 경북 안동시"},
		{"경기 수원시, 경북 안동시, 전남 목포시가 최종 심사에 올랐고 3곳 모두 물빛관광도시로 지정됐다.", "new 경기 수원시, new 경북 안동시, new 전남 목포시"},
		{"경기 수원시와 경북 안동시가 최종 심사에 올라 물빛관광도시로 선정됐다.", "new 경기 수원시, new 경북 안동시"},
		{"경기 수원시와 경북 안동시가 현장 평가를 통과했고, 두 곳 모두 물빛관광도시로 선정됐다.", "new 경기 수원시, new 경북 안동시"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

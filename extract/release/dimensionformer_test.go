package release

import "testing"

// TestDimensionsOfBefore: how many people live somewhere is no dimension, nor are the fields that a change left behind.
func TestDimensionsOfBefore(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 인증은 2021년에 시작된 제도로, 인구 30만 명을 기준으로 큰 도시와 작은 도시를 나누어 평가한다.", "population_threshold=300000"},
		{"□ 인구 10만 명, 면적을 기준으로 나누어 평가한다.", ""},
		{"□ 도시의 인구 20만 명과 숲 면적을 기준으로 나누어 심사한다.", ""},
		{"□ 주민 수 5만 명, 숲 면적을 기준으로 나누어 평가한다.", ""},
		{"□ 인구 감소 대응, 주민 참여, 운영 계획을 평가한다.", "dimensions=인구 감소 대응/주민 참여/운영 계획"},
		{"□ 인구 10만 명당 쉼터 수, 주민 참여도, 운영 계획을 평가한다.", "dimensions=인구 10만 명당 쉼터 수/주민 참여도/운영 계획"},
		{"□ 숲길, 물길, 쉼터, 마당의 4개 영역이던 평가영역은 ‘숲길·물길’, ‘쉼터’, ‘마당’의 3개 영역으로 합쳐진다.", "dimensions=숲길·물길/쉼터/마당"},
		{"□ 나무, 물길, 쉼터의 3개 분야였던 심사는 나무 상태, 쉼터 운영의 2개 분야로 줄어든다.", "dimensions=나무 상태/쉼터 운영"},
		{"□ 여건과 계획 2개 부문이던 평가를 여건, 계획, 협력의 3개 부문으로 늘린다.", "dimensions=여건/계획/협력"},
		{"□ 나무, 물길, 쉼터의 3개 분야이던 평가를 올해 없앴다.", ""},
		{"□ 나무, 물길, 쉼터의 3개 분야를 평가한다.", "dimensions=나무/물길/쉼터"},
		{"□ 평가는 나무, 물길, 쉼터의 3개 분야로 이루어진다.", "dimensions=나무/물길/쉼터"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got %q\n  want %q", c.in, got, c.want)
		}
	}
}

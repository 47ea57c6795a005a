package release

import "testing"

// TestCommendationsGot: a place has the grade of a commendation where it got it itself, for what the release tells of.
func TestCommendationsGot(t *testing.T) {
	const lead = "# 재해예방 1등은 평택시\n행정안전부는 재해예방 평가에서 경기 평택시, 충남 당진시를 우수기관으로 선정했다고 밝혔다. "
	const two = "new 경기 평택시, new 충남 당진시"
	for in, want := range map[string]string{
		"국무총리 표창은 경남 사천시가 받았다.":                             two + ", new 경남 사천시/국무총리 표창",
		"경남 사천시가 장관 표창을 받았다.":                               two + ", new 경남 사천시/장관 표창",
		"이번 평가에서 경남 사천시가 장관 표창을 수상했다.":                      two + ", new 경남 사천시/장관 표창",
		"지난 10월 국민 평가에서 최우수상은 경남 사천시가 받았다.":                 "new 경기 평택시/우수, new 충남 당진시/우수, new 경남 사천시/최우수상",
		"올해 청렴도 조사에서는 경남 사천시가 국무총리 표창을 받았다.":                two,
		"올해 청렴도 조사에서는 경남 사천시가 우수상을 받았다.":                    two,
		"민방위 훈련 유공으로 강원 춘천시가 장관 표창을 받았다.":                   two,
		"반면 강원 춘천시는 보통 등급을 받았다.":                            two,
		"강원 춘천시는 1등급이 없었고 5등급 2개를 받았다.":                     two,
		"반면 처음 참가한 강원 춘천시는 최우수상을, 경남 사천시는 우수상을 받았다.":        "new 경기 평택시/우수, new 충남 당진시/우수, new 강원 춘천시/최우수상, new 경남 사천시/우수상",
		"강원 춘천시는 1등급 3개와 2등급 1개를 받아 최우수상을 받았다.":             "new 경기 평택시/우수, new 충남 당진시/우수, new 강원 춘천시/최우수상",
		"강원 춘천시는 1등급 2개로 장관 표창을 받았다.":                       two + ", new 강원 춘천시/장관 표창",
		"강원 춘천시는 1등급 2개, 2등급 1개를 받았다.":                      two,
		"강원 춘천시는 장관 표창을 목표로 삼았다.":                           two,
		"강원 춘천시는 국무총리 표창을 반납했다.":                            two,
		"강원 춘천시가 장관 표창을 추천했다.":                              two,
		"강원 춘천시는 장관 표창을 계기로 만든 방재공원을 열었다.":                  two,
		"장관 표창은 강원 춘천시, 경남 사천시, 전북 남원시 등 3개 시·군의 담당자가 받았다.": two,
		"강원 춘천시, 경남 사천시, 전북 남원시 등 3개 시·군의 담당자가 장관 표창을 받았다.": two,
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}

// TestGradesCountedAreNoted: a place of which a sentence only counts grades is in an issue, and takes the prize from no other.
func TestGradesCountedAreNoted(t *testing.T) {
	const lead = "# 재해예방 평가 우수 지자체 발표\n행정안전부는 재해예방 평가에서 우수 지자체를 발표했다. "
	f := Read(written(lead+"경남 사천시는 1등급 3개를 받았고 최우수상은 강원 춘천시가 받았다."), "")
	if len(f.Issues) != 1 || f.Issues[0].Code != "unread-decision" {
		t.Errorf("issues: %+v", f.Issues)
	}
	if got, want := saidOf(lead+"경남 사천시는 1등급 3개를 받았고 최우수상은 강원 춘천시가 받았다."), "new 강원 춘천시/최우수상"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestGradesOfTheLowerHalf: of those graded under the name of the best, only those of the lower half are left out, and are in an issue.
func TestGradesOfTheLowerHalf(t *testing.T) {
	const in = "# 2025년 우수 꽃길도시 평가 결과\n행정안전부는 2025년 우수 꽃길도시 평가에서 경기 평택시는 A등급을, 충남 당진시는 B등급을, 경남 사천시는 C등급을 받았다고 밝혔다."
	if got, want := saidOf(in), "new 경기 평택시/A등급, new 충남 당진시/B등급"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if f := Read(written(in), ""); len(f.Issues) != 1 || f.Issues[0].Code != "not-selected" {
		t.Errorf("issues: %+v", f.Issues)
	}
}

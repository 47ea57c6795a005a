package release

import (
	"strings"
	"testing"
)

// TestExemptionsToBeGiven reads names before the verb of who gives, also as what is said or resolved to be given.
func TestExemptionsToBeGiven(t *testing.T) {
	for _, v := range []string{"규제특례를 부여한다고 밝혔다", "규제특례를 부여하기로 했다", "규제특례를 부여하기로 의결했다", "규제특례를 부여키로 했다", "임시허가를 내주기로 했다", "실증특례를 부여했다고 밝혔다"} {
		in := "# 외딴 섬에 이동식 등대…특례 첫 사례\n배포일 2022. 9. 28.(수)\n해양수산부는 28일 ‘제2차 규제특례심의위원회’ 설명회를 열고 ▲외딴 섬에 이동식 등대 설치 ▲보호자가 없는 안내 서비스 ▲전자종이(얇은 화면) 배표 ▲앱으로 여는 창고 등 4개 안건에 " + v + "."
		const want = "외딴 섬에 이동식 등대 설치, 보호자가 없는 안내 서비스, 전자종이(얇은 화면) 배표, 앱으로 여는 창고"
		if got := servicesTold(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", v, got, want)
		}
	}
}

// TestGivenAboutNames reads what a sentence is about, whatever is told of it before the verb.
func TestGivenAboutNames(t *testing.T) {
	const lead = "# 물살 규제샌드박스 승인 과제 90건 돌파\n배포일 2022. 9. 28.(수)\n환경부는 28일 물살 규제특례심의위원회를 열고 실증특례 3건, 임시허가 2건 등 총 5건의 규제특례를 승인했다.\n"
	const want = "빗물 저금통 중개+가람로보, 둑방 위 드론 순찰+누리공사"
	for _, v := range []string{
		"{가} 신청한 {이름}에 대해서는 실증특례를 부여했다.",
		"{가} 신청한 {이름}에 대해 위원회는 물가와 다리에 한정해 쓸 수 있도록 실증특례를 부여했다.",
		"{가} 신청한 {이름}에 대해 실증특례를 내줬다.",
		"{가} 신청한 ‘{이름}’도 실증특례 심의를 통과했다.",
		"{가} 신청한 {이름}에 대해 심의회는 ‘물가 살핌이’를 다리에 한정해 쓸 수 있도록 실증특례를 부여했다.",
	} {
		say := func(who, name string) string {
			return strings.NewReplacer("{가}", who, "{이름}", name).Replace(v) + "\n"
		}
		if got := servicesTold(lead + say("가람로보가", "빗물 저금통 중개") + say("누리공사가", "둑방 위 드론 순찰")); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", v, got, want)
		}
	}
}

// TestCallWithinWord names no programme by 공모 where a word goes on around it.
func TestCallWithinWord(t *testing.T) {
	in := "# 물살 규제샌드박스 승인 과제 90건 돌파\n배포일 2022. 9. 28.(수)\n무선 충전이 항공모빌리티까지 확대된다.\n환경부는 28일 물살 규제특례심의위원회를 열고 총 5건의 규제특례를 승인했다.\n"
	for _, d := range Read(written(in), "").Decisions {
		if strings.Contains(d.Scheme.Name, "충전") {
			t.Errorf("programme %s", d.Scheme.Name)
		}
	}
}

// TestBuiltInPlaces gives no place what is only to be built there.
func TestBuiltInPlaces(t *testing.T) {
	for _, s := range []string{
		"환경부는 강원 영월군·충북 옥천군·전남 곡성군 등 3곳에 빗물 창고 건립을 승인했다.",
		"환경부는 강원 영월군, 충북 옥천군, 전남 곡성군 등 3곳에 새 저수지 설치를 최종 승인했다.",
		"환경부는 강원 영월군, 충북 옥천군, 전남 곡성군 등 3곳의 저수지 증축을 승인했다.",
	} {
		if got := saidOf("# 빗물 창고 건립 승인\n" + s); got != "" {
			t.Errorf("%s\n   got %s", s, got)
		}
	}
	if got := saidOf("# 맑은물터 3곳 지정\n환경부는 맑은물터로 강원 영월군, 충북 옥천군, 전남 곡성군 등 3곳을 지정하고 쉼터 설치를 승인했다."); got == "" {
		t.Error("places chosen in the same sentence are not read")
	}
}

// TestCameAbout reads numbers of what is said to have come about.
func TestCameAbout(t *testing.T) {
	const lead = "# 빗물 서비스, 규제 샌드박스로 도입\n배포일 2022. 9. 28.(수)\n환경부는 28일 ‘제4차 물살 심의위원회’를 열고 총 5건에 대한 규제 샌드박스 지정 여부를 심의했다. 그 결과 "
	for in, want := range map[string]int{
		"총 4건의 임시허가·실증특례 지정이 있었다.":            4,
		"4건의 실증특례 승인이 있었으며, 1건의 권고가 있었다.":     4,
		"모두 4건의 지정이 있었고, 1건은 다음에 다시 다루기로 했다.": 4,
		"지정이 있었던 곳을 다시 살피기로 했다.":              0,
	} {
		got := 0
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				got = max(got, c.N)
			}
		}
		if got != want {
			t.Errorf("%s: got %d, want %d", in, got, want)
		}
	}
}

// TestSpokenAbout takes nobody who speaks about a service, with the particle before, for who has what is quoted next.
func TestSpokenAbout(t *testing.T) {
	const in = "# 규제샌드박스 3건 승인\n과학기술정보통신부는 규제샌드박스 심의위원회를 열어 실증특례 3건을 승인했다고 밝혔다.\n‘배달 나룻배’에 대해 물길모빌리티는 ‘보행자 안전’을, 푸른들전기는 ‘무선 충전’을 말했다."
	if got := servicesTold(in); strings.Contains(got, "보행자 안전") || strings.Contains(got, "에 대해") {
		t.Errorf("got %s", got)
	}
}

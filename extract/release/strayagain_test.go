package release

import "testing"

// TestRowOfAnotherPart: a row of names that the sentence before counts is that of a second part of a programme, though one of them
// was chosen for the first; not one that nothing counts or that another number does, or more of which were chosen already than are
// new.
func TestRowOfAnotherPart(t *testing.T) {
	const title = "보도시점 2025. 3. 4.(화) 12:00\n# 물빛길 사업 대상 7개 지자체 선정\n환경부는 물빛길 사업 대상으로 7개 지자체를 선정했다고 밝혔다.\n길 닦기에는 △경기 여주시 △강원 춘천시 △전북 남원시가 선정되었다.\n"
	const first = "new 경기 여주시, new 강원 춘천시, new 전북 남원시"
	for in, want := range map[string]string{
		"물가 고치기는 4곳의 지자체에서 진행된다. 두 달 뒤 현판을 내거는 고장을 들자면 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시가 손꼽힌다.":  first + ", new 경남 밀양시, new 경북 상주시, new 충남 공주시",
		"물가 고치기는 4개 시·군이 맡는다.\n두 달 뒤 현판을 내거는 고장을 들자면 전북 남원시, 경남 밀양시, 경북 상주시, 충남 공주시가 손꼽힌다.":    first + ", new 경남 밀양시, new 경북 상주시, new 충남 공주시",
		"발표회에는 4곳이 참석했다. 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시가 사례를 나눴다.":                             first,
		"내년에는 4곳을 더 뽑는다. 사업을 준비하는 곳은 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시다.":                         first,
		"물가 고치기는 봄부터 진행된다.\n두 달 뒤 현판을 내거는 고장을 들자면 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시가 손꼽힌다.":       first,
		"물가 고치기는 6곳에서 진행된다.\n두 달 뒤 현판을 내거는 고장을 들자면 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시가 손꼽힌다.":      first,
		"물가 고치기는 4곳의 지자체에서 진행된다.\n두 달 뒤 현판을 내거는 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 충남 공주시가 손꼽힌다.": first,
		"물가 고치기는 4곳의 지자체에서 진행된다.\n손을 든 고장을 들자면 강원 춘천시, 경남 밀양시, 경북 상주시, 충남 공주시를 꼽는데 응모 서류만 냈다.": first,
	} {
		if got := saidOf(title + in); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", in, got, want)
		}
	}
}

package release

import "testing"

// TestNamesWithVerbs takes the words before a noun that title and text have alike for the beginning
// of its name, and no others.
func TestNamesWithVerbs(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"what it goes with", "# 이슬로 적시는 들녘마을 3곳 선정\n산림청은 2024년 이슬로 적시는 들녘마을 대상지로 TO을 선정했다.", "이슬로적시는들녘마을"},
		{"with whom", "# 동무와 뛰노는 언덕길 3곳 선정\n산림청은 동무와 뛰노는 언덕길에 TO을 선정했다.", "동무와뛰노는언덕길"},
		{"a project", "# 노을이 물든 도시 조성사업 3곳 선정\n산림청은 노을이 물든 도시 조성사업에 TO을 선정했다.", "노을이물든도시"},
		{"an adverb", "# 느릿느릿 쉬는 오름길 3곳 선정\n산림청은 느릿느릿 쉬는 오름길로 TO을 선정했다.", "느릿느릿쉬는오름길"},
		{"those who take part", "# 노을이 물든 언덕 참여 지자체 3곳 선정\n산림청은 노을이 물든 언덕 참여 지자체로 TO을 선정했다.", "노을이물든언덕"},
		{"in the title alone", "# 이슬로 적시는 들녘마을 3곳 선정\n산림청은 TO을 최종 선정했다.", "이슬로적시는들녘마을"},
		{"the text has it without", "# 동무와 뛰노는 언덕길 3곳 선정\n산림청은 언덕길로 TO을 선정했다.\n언덕길은 5년째다.", "언덕길"},
		{"the text says it otherwise", "# 고을 살림 돕는 물빛지구 3곳 선정\n산림청은 고을 살림을 돕는 물빛지구로 TO을 선정했다.", "물빛지구"},
		{"for whom it is", "# 어린이를 위한 물빛쉼터 3곳 선정\n산림청은 2024년 어린이를 위한 물빛쉼터 대상지로 TO을 선정했다.", "어린이를위한물빛쉼터"},
		{"for all", "# 새 활력 더할 모두를 위한 물빛쉼터 3곳\n산림청은 올해 모두를 위한 물빛쉼터에 TO을 선정했다.", "모두를위한물빛쉼터"},
		{"for whom a text says it is", "# 물빛쉼터 3곳 선정\n산림청은 어린이를 위한 물빛쉼터로 TO을 선정했다.", "물빛쉼터"},
		{"a noun that ends as a verb", "# 숨통 틔울 소음물 없는 골목 인증 3곳 뽑았다\n산림청은 올해 소음물 없는 골목 인증에 TO을 선정했다.", "소음물없는골목"},
		{"what many work at", "# 꽃내음 가득 품은 강가 마을 가꾸기 3곳\n산림청은 꽃내음 가득 품은 강가 마을 가꾸기 대상지로 TO을 선정했다.", "꽃내음가득품은강가마을가꾸기"},
		{"who runs it", "# 산림청이 추진하는 물빛지구 3곳 선정\n산림청이 추진하는 물빛지구에 TO이 선정됐다.", "물빛지구"},
		{"places made it", "# 태백시와 서천군을 포근한 물빛지구로 지정\n산림청은 TO을 포근한 물빛지구로 지정했다.", "포근한물빛지구"},
	})
}

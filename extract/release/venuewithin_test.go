package release

import "testing"

// TestThingsWithin: places in whose sites things were chosen hold nothing, the one made a site of that kind does.
func TestThingsWithin(t *testing.T) {
	const one = "new 안양시"
	for _, c := range []struct{ name, in, want string }{
		{"a subtitle", "# 안양, 세 번째 나눔특구로 지정\n## 안양·파주·김해 특구 내 쉼터 9개소도 추가 지정\n산림청은 안양시를 나눔특구로 지정했다.", "new 안양, new 안양시"},
		{"a sentence", "# 나눔특구 지정\n산림청은 안양시를 나눔특구로 새롭게 지정하고, 안양·파주 특구 내 쉼터 5곳을 함께 선정했다.", one},
		{"within, another noun", "# 나눔특구 지정\n산림청은 안양시를 나눔특구로 지정하고, 파주·김해 산업단지 안의 작은 쉼터 12개를 추가로 지정했다.", one},
		{"of which", "# 나눔특구 지정\n산림청은 안양시를 나눔특구로 지정했으며, 파주·김해 특구 내의 쉼터 7개소를 새로 지정했다.", one},
		{"full names", "# 나눔특구 지정\n산림청은 안양시를 나눔특구로 지정하고, 파주시·김해시 특구 내 쉼터 5곳도 함께 지정했다.", one},
		{"one each", "# 나눔특구 선정\n산림청은 파주시, 김해시, 이천시 구도심 내 쉼터 1곳씩을 나눔특구로 선정했다.", "new 파주시, new 김해시, new 이천시"},
		{"the sites themselves", "# 나눔특구 3곳 지정\n산림청은 파주시, 김해시 관광단지 내 유휴부지 3곳을 나눔특구로 지정했다.", "new 파주시, new 김해시"},
		{"the sites, behind the programme", "# 나눔특구 지정\n산림청은 나눔특구로 파주시, 김해시 신도시 내 공터 4곳을 지정했다.", "new 파주시, new 김해시"},
		{"as many", "# 나눔특구 지정\n산림청은 나눔특구로 파주시·김해시 2곳을 지정했다.", "new 파주시, new 김해시"},
		{"places of their own", "# 나눔특구 지정\n산림청은 파주시·김해시 등 도내 2곳을 나눔특구로 지정했다.", "new 파주시, new 김해시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

package release

import "testing"

// TestListsToldMore takes lines that tell more of places which lists by status have named for no
// further names of the last list.
func TestListsToldMore(t *testing.T) {
	const want = "new 경기 가평군, new 충북 영동군, new 전남 곡성군, renewed 경북 봉화군, renewed 강원 정선군"
	const lead = "# 솔내마을 3곳 신규 지정, 2곳 재지정\n농림축산식품부는 솔내마을로 3곳을 신규 지정하고 2곳을 재지정했다고 밝혔다.\n"
	const lists = lead + "ㅇ (신규 지정, 3곳) 경기 가평군, 충북 영동군, 전남 곡성군\nㅇ (재지정, 2곳) 경북 봉화군, 강원 정선군\n"
	for _, c := range []struct{ name, in, want string }{
		{"sentences", lists + "ㅇ 곡성군은 낡은 창고를 고쳐 쉼터로 쓴다.\nㅇ 봉화군은 시냇가를 가꾼다.", want},
		{"behind a total", lists + "ㅇ 이로써 전국 31곳으로 늘어난다.\nㅇ 영동군은 낡은 창고를 고쳐 쉼터로 쓴다.\nㅇ 정선군은 시냇가를 가꾼다.", want},
		{"in brackets", lists + "- (곡성군) 낡은 창고를 고쳐 쉼터로 쓴다.\n- (봉화군) 시냇가를 가꾼다.", want},
		{"before colons", lists + "- 곡성군 : 낡은 창고를 쉼터로 정비\n- 봉화군 : 시냇가 정비", want},
		{"lines that are the list", "# 솔내마을 2곳 재지정\n농림축산식품부는 솔내마을 2곳을 재지정했다고 밝혔다.\n- 경북 봉화군 : 시냇가 정비\n- 강원 정선군 : 산길 정비", "renewed 경북 봉화군, renewed 강원 정선군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

package release

import "testing"

// TestStatusesBesideEachOther gives units that one verb decides on each the status before it or
// of what it was made.
func TestStatusesBesideEachOther(t *testing.T) {
	const want = "new 경기 가평군, new 충북 영동군, candidate 전남 곡성군, candidate 경북 봉화군, candidate 강원 정선군"
	for _, c := range []struct{ name, in, want string }{
		{"candidates of it", "# 솔내도시 2곳 지정\n농림축산식품부는 솔내도시로 경기 가평군과 충북 영동군 2곳을, 후보지로 전남 곡성군, 경북 봉화군, 강원 정선군 3곳을 선정했다고 밝혔다.", want},
		{"of the name with 예비", "# 솔내도시 2곳 지정\n농림축산식품부는 솔내도시로 경기 가평군과 충북 영동군 2곳을, 예비 솔내도시로 전남 곡성군, 경북 봉화군, 강원 정선군 3곳을 선정했다고 밝혔다.", want},
		{"behind the names", "# 솔내도시 2곳 지정\n농림축산식품부는 경기 가평군, 충북 영동군 2곳을 솔내도시로, 전남 곡성군, 경북 봉화군, 강원 정선군 3곳을 예비 솔내도시로 지정했다고 밝혔다.", want},
		{"candidates only", "# 예비 솔내도시 2곳 지정\n농림축산식품부는 경기 가평군, 충북 영동군 2곳을 예비 솔내도시로 지정했다고 밝혔다.", "candidate 경기 가평군, candidate 충북 영동군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

package release

import "testing"

// TestStatusBehindNames: a status in a bracket behind the last of several names is of that name,
// unless it is printed for all, the names are joined by dots, or other statuses stand so, too.
func TestStatusBehindNames(t *testing.T) {
	const head = "# 은빛지구 4곳\n"
	for _, c := range []struct{ in, want string }{
		{"국토부는 은빛지구로 이천시, 영월군, 옥천군, 곡성군(재지정)을 지정했다.", "new 이천시, new 영월군, new 옥천군, renewed 곡성군"},
		{"국토부는 은빛지구로 이천시, 영월군, 옥천군(재지정), 곡성군(재지정)을 지정했다.", "new 이천시, new 영월군, renewed 옥천군, renewed 곡성군"},
		{"국토부는 은빛지구로 이천시, 영월군(신규), 옥천군, 곡성군(재지정)을 지정했다.", "new 이천시, new 영월군, renewed 옥천군, renewed 곡성군"},
		{"국토부는 은빛지구로 이천시, 영월군(이상 재지정), 옥천군을 지정했다.", "new 옥천군, renewed 이천시, renewed 영월군"},
		{"국토부는 은빛지구로 이천시, 옥천군·곡성군(재지정)을 지정했다.", "new 이천시, renewed 옥천군, renewed 곡성군"},
		{"국토부는 은빛지구로 이천시, 영월군(이상 큰 마을 2곳), 옥천군, 곡성군(이상 작은 마을 2곳)을 지정했다.", "new 이천시:큰 마을, new 영월군:큰 마을, new 옥천군:작은 마을, new 곡성군:작은 마을"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

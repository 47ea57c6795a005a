package release

import (
	"slices"
	"strings"
	"testing"
)

// TestOtherMatters: what befell something else than a title, or may befall whoever meets a condition, is no status of
// those who are counted or named beside it; what befell the title is.
func TestOtherMatters(t *testing.T) {
	const news = "\n산림청은 들꽃고을로 경기 여주시, 강원 춘천시 등 2곳을 지정했다고 밝혔다."
	for _, c := range []struct{ name, in, want string }{
		{"opening hours", "# 들꽃고을 2곳 지정" + news + "\n두 곳의 도서관 운영 시간이 밤 9시까지 연장됐다.", "new"},
		{"a way to a station", "# 들꽃고을 2곳 지정" + news + "\n강원 춘천시의 꽃길은 남춘천역까지 연장된다.", "new"},
		{"a way to a port", "# 들꽃고을 2곳 지정" + news + "\n두 곳을 잇는 길은 다음 달 공항까지 연장됐다.", "new"},
		{"a bus to a hall", "# 들꽃고을 2곳 지정" + news + "\n경기 여주시 꽃길 버스가 시청까지 연장됐다.", "new"},
		{"a walk to a bridge", "# 들꽃고을 2곳 지정" + news + "\n경기 여주시는 꽃길을 여주대교까지 연장했다.", "new"},
		{"until a year", "# 들꽃고을 2곳 연장\n산림청은 경기 여주시, 강원 춘천시 등 들꽃고을 2곳이 2030년까지 연장됐다고 밝혔다.", "renewed"},
		{"until the end of a year", "# 들꽃고을 2곳 연장\n산림청은 들꽃고을 2곳의 지정을 내년 말까지 연장했다고 밝혔다.", "renewed"},
		{"taxes", "# 들꽃고을 2곳 지정" + news + "\n두 곳에는 재산세 부과를 유예해 준다.", "new"},
		{"a term of grace", "# 들꽃고을 2곳 지정" + news + "\n위원회는 두 곳의 유예기간을 6월까지 연장했다.", "new"},
		{"a noun as topic", "# 들꽃고을 2곳 지정" + news + "\n2곳의 효력은 3년이고 연장은 두 번 가능하다.", "new"},
		{"how often", "# 들꽃고을 2곳 지정" + news + "\n2곳의 효력은 3년이고 갱신은 한 번 가능하다.", "new"},
		{"gains in a title", "# 들꽃고을 2곳에 세금 유예·규제 해제" + news, "new"},
		{"before the dots of a title", "# 들꽃고을 되면 규제 해제…2곳 지정\n산림청은 들꽃고을 2곳을 지정했다고 밝혔다.", "new"},
		{"a condition in a title", "# 들꽃고을 2곳…실적 없으면 해제" + news, "new"},
		{"what was got over", "# 유예 딛고 들꽃고을 2곳 지정" + news, "new"},
		{"what is described", "# 해제 걱정 없는 들꽃고을 2곳 지정" + news, "new"},
		{"a term that ended", "# 유예기간 지난 들꽃고을 2곳 지정" + news, "new"},
		{"a plan of its own", "# 들꽃고을 2곳 지정" + news + "\n강원 춘천시는 공원계획 변경을 마쳤다.", "new"},
		{"who asked for a change", "# 들꽃고을 발표\n기존 고을 중 3곳은 경계 변경을 신청해 심의가 이어진다.\n산림청은 들꽃고을 2곳을 확정했다고 밝혔다. 경기 여주시, 강원 춘천시다.", "changed new"},
		{"the title", "# 들꽃고을 2곳 해제\n산림청은 들꽃고을 2곳의 지정을 해제했다고 밝혔다.", "revoked"},
		{"its term", "# 들꽃고을 2곳 연장\n산림청은 들꽃고을 2곳의 지정 기간을 3년 연장했다고 밝혔다.", "renewed"},
		{"those who hold it", "# 들꽃고을 2곳 연장\n들꽃고을 2곳이 3년 더 연장됐다.", "renewed"},
	} {
		if got := statusesSaid(c.in); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// statusesSaid are the statuses of all decisions of a text, each once.
func statusesSaid(text string) string {
	var out []string
	for _, d := range Read(written(text), "").Decisions {
		if s := string(d.Status); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// TestNewsSaysItself: the news names those chosen under its own status, whatever was told of as many before it.
func TestNewsSaysItself(t *testing.T) {
	for in, want := range map[string]string{
		"# 들꽃고을 2곳 지정\n2023년 뽑힌 2곳은 지정 기간이 1년 연장됐다.\n산림청은 들꽃고을로 경기 여주시, 강원 춘천시 등 2곳을 지정했다고 밝혔다.":               "new 경기 여주시, new 강원 춘천시",
		"# 들꽃고을 2곳 지정\n산림청은 들꽃고을 2곳을 지정했다고 밝혔다. 2022년 뽑힌 2곳은 지정 기간이 연장됐다.\n지정된 곳은 다음과 같다.\n○ 경기 여주시\n○ 강원 춘천시": "new 경기 여주시, new 강원 춘천시",
		"# 들꽃고을 발표\n기존 고을 중 3곳은 경계 변경을 신청해 심의가 이어진다.\n산림청은 들꽃고을 2곳을 확정했다고 밝혔다. 경기 여주시, 강원 춘천시다.":               "new 경기 여주시, new 강원 춘천시",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s:\n got  %s\n want %s", in, got, want)
		}
	}
}

package release

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// countsOf writes the counts that a release declares, by status.
func countsOf(text string) string {
	var out []string
	for _, d := range Read(written(text), "").Decisions {
		for _, n := range d.Counts {
			w := string(d.Status) + " " + strconv.Itoa(n.N)
			if n.Class.S != "" {
				w += ":" + n.Class.S
			}
			if len(out) == 0 || out[len(out)-1] != w {
				out = append(out, w)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestHoldersChosen: places that hold the title already and are chosen for
// support or a prize are no holders of this round; renewals are.
func TestHoldersChosen(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"support for some of the holders", `# 숲길도시 2곳 선정
산림청은 경기 오산시, 전북 무주군 2곳을 올해 숲길도시로 선정했다고 밝혔다.
이 밖에 산림청은 기존에 숲길도시로 선정된 지역 중 3곳을 선정해 걷기 행사를 지원한다.
선정된 지자체는 서울 은평구, 강원 정선군, 충북 옥천군이다.`,
			"new 경기 오산시, new 전북 무주군"},
		{"a prize for some of those looked at", `# 숲길도시 2곳 선정
산림청은 경기 오산시, 전북 무주군 2곳을 올해 숲길도시로 선정했다고 밝혔다. 산림청은 점검한 지자체 중 서울 은평구, 강원 정선군 등 두 곳은 우수 숲길도시로 선정해 상을 추가 지급하기로 했다.`,
			"new 경기 오산시, new 전북 무주군"},
		{"a list under what is given to holders", `# 숲길도시 선정 결과
□ 산림청은 올해 2개 지자체*를 숲길도시로 신규 선정했다.
 * 경기 오산시, 전북 무주군
□ 또한 기존 숲길도시 특성화 지원 사업에도 운영비를 준다.
 ○ 특성화 사업은 마을길을 고치는 것으로, 3개 도시*를 선정하였다.
  * 서울 은평구, 강원 정선군, 충북 옥천군`,
			"new 경기 오산시, new 전북 무주군"},
		{"a part that the subtitle makes known with its number", `# 숲길도시 선정 결과
- 신규 지정 도시 2개, 마을 특성화 3개 도시 선정 -
□ 산림청은 올해 2개 지자체*를 숲길도시로 신규 선정했다.
 * 경기 오산시, 전북 무주군
□ 또한 기존 숲길도시 특성화 지원 사업에도 운영비를 준다.
 ○ 마을 특성화 프로그램은 마을길을 고치는 것으로, 3개 도시*를 선정하였다.
  * 서울 은평구, 강원 정선군, 충북 옥천군`,
			"new 경기 오산시, new 전북 무주군, new 서울 은평구, new 강원 정선군, new 충북 옥천군"},
		{"the same behind a mark of more bytes", `# 숲길도시 선정 결과
- 신규 지정 도시 2개…마을 특성화 3개 도시 선정 -
□ 산림청은 올해 2개 지자체*를 숲길도시로 신규 선정했다.
 * 경기 오산시, 전북 무주군
□ 또한 기존 숲길도시 특성화 지원 사업에도 운영비를 준다.
 ○ 마을 특성화 프로그램은 마을길을 고치는 것으로, 3개 도시*를 선정하였다.
  * 서울 은평구, 강원 정선군, 충북 옥천군`,
			"new 경기 오산시, new 전북 무주군, new 서울 은평구, new 강원 정선군, new 충북 옥천군"},
		{"a part that the title makes known, chosen among holders", `# 숲길도시 2곳·나무 돌봄 3곳 선정
산림청은 경기 오산시, 전북 무주군을 올해 숲길도시로 신규 선정했다고 밝혔다.
‘나무 돌봄’은 기존 숲길도시 가운데 3곳을 선정해 운영비를 지원한다.
선정된 지자체는 서울 은평구, 강원 정선군, 충북 옥천군이다.`,
			"new 경기 오산시, new 전북 무주군, new 서울 은평구, new 강원 정선군, new 충북 옥천군"},
		{"a part that the subtitle gives another number", `# 숲길도시 선정 결과
- 신규 지정 도시 2개, 마을 특성화 7개 도시 지원 -
□ 산림청은 올해 2개 지자체*를 숲길도시로 신규 선정했다.
 * 경기 오산시, 전북 무주군
□ 또한 기존 숲길도시 특성화 지원 사업에도 운영비를 준다.
 ○ 마을 특성화 프로그램은 마을길을 고치는 것으로, 3개 도시*를 선정하였다.
  * 서울 은평구, 강원 정선군, 충북 옥천군`,
			"new 경기 오산시, new 전북 무주군"},
		{"the programme named again ends it", `# 숲길도시 선정 결과
산림청은 기존 숲길도시 중 두 곳을 선정해 행사를 지원한다.
올해 숲길도시로는 경기 오산시, 전북 무주군이 선정됐다.`,
			"new 경기 오산시, new 전북 무주군"},
		{"holders renewed are decided on", `# 숲길도시 선정 결과
산림청은 기존 숲길도시 중 서울 은평구, 강원 정선군을 재지정했다고 밝혔다.`,
			"renewed 서울 은평구, renewed 강원 정선군"},
		{"candidates are chosen from", `# 숲길도시 선정 결과
산림청은 예비 지정된 지역 중 경기 오산시, 전북 무주군을 숲길도시로 최종 지정했다고 밝혔다.`,
			"new 경기 오산시, new 전북 무주군"},
		{"a state of affairs", `# 숲길도시 선정 결과
산림청은 경기 오산시를 숲길도시로 새로 지정했다고 밝혔다. 현재 서울 은평구, 강원 정선군 등 14개 도시가 숲길도시로 지정돼 있다.`,
			"new 경기 오산시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountsOfAll: what holds the title by now, or the places there are, is no
// count of this round.
func TestCountsOfAll(t *testing.T) {
	const first = "# 숲길도시 지정\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"숲길도시는 길을 잘 가꾼 도시로 2011년 이후 총 64개 도시가 지정됐다.", "new 2"},
		{"지난 2019년부터 올해까지 숲길도시 24곳을 지정했다.", "new 2"},
		{"이로써 전국 기초지자체(226개)의 87.6%가 숲길도시로 지정됐다.", "new 2"},
		{"기초지자체의 87%에 해당하는 198곳이 숲길도시로 지정됐다.", "new 2"},
		{"이로써 전국 기초지자체 226개 중 195개(86.3%)가 숲길도시로 지정되었다.", "new 2"},
		{"현재 전국 226개 시·군·구 가운데 모두 150곳(66%)이 숲길도시로 지정됐다.", "new 2"},
		{"이에 따라 기존 57곳을 포함해 모두 59곳이 숲길도시로 지정됐다.", "new 2"},
		{"이로써 지정된 숲길도시는 모두 15곳이 됐다.", "new 2"},
		{"2009년부터 시행한 제도로 올해 2곳이 지정됐다.", "new 2"},
		{"2009년부터 시행하고 있으며 심사를 거쳐 5곳이 지정됐다.", "new 2, new 5"},
	} {
		if got := countsOf(first + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// schemesOf writes the programmes whose holders a release names, with those.
func schemesOf(text string) string {
	var out []string
	for _, d := range Read(written(text), "").Decisions {
		for _, h := range d.Holders {
			w := d.Scheme.ID + " " + h.Words.S
			if h.Class.S != "" {
				w += ":" + h.Class.S
			}
			if !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestProjectsAreTheirOwn: to be chosen for a 조성사업 is not to be certified; two
// classes before a project are classes of one.
func TestProjectsAreTheirOwn(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a project beside a certification of the same words", `# 2025년 스마트도시 조성사업 선정
□ 국토교통부는 2025년 스마트도시 조성사업에 경기 오산시, 전북 무주군을 선정하였다.`,
			"스마트도시조성사업 경기 오산시, 스마트도시조성사업 전북 무주군"},
		{"two classes of one project", `# 숲길도시 조성사업 도심형 1곳, 농촌형 2곳 선정
□ 산림청은 올해 도심형 및 농촌형 숲길도시 조성사업 공모 결과, 도심형은 오산시 1곳, 농촌형은 무주군, 정선군 2곳을 선정하였다고 밝혔다.`,
			"숲길도시 오산시:도심형, 숲길도시 무주군:농촌형, 숲길도시 정선군:농촌형"},
		{"names in the bracket of the noun of decision", `# 숲길도시 3곳 신규 지정
○ (주요 내용) ① 숲길도시 신규 지정(경기 오산시, 대전 서⦁유성구), ② 그 외 보고사항`,
			"숲길도시 경기 오산시, 숲길도시 대전 서구, 숲길도시 유성구"},
	} {
		if got := schemesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountsOfTitle: how many there are by now, in the title, is no count of this round wherever it
// is said again.
func TestCountsOfTitle(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 숲길도시 2곳 신규 지정…총 64곳\n산림청은 경기 오산시, 전북 무주군을 숲길도시로 지정했다고 밝혔다. 총 64개 지자체가 숲길도시로 지정됐다.", "new 2"},
		{"# 숲길도시 2곳 지정 (62개→64개)\n산림청은 숲길도시 공모로 2개 시군구를 숲길도시 참여 지방자치단체로 최종 선정했다.", "new 2"},
		{"# 숲길도시 신규 2곳 지정… 3곳은 재지정\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 밝혔다.", "new 2, renewed 3, new 2"},
	} {
		if got := countsOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

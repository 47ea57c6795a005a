package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestSumsOfMeasures: a row of sums tells how many were chosen where it sums them up,
// and nothing where it sums up what they have.
func TestSumsOfMeasures(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{"염소 사육(마리)", "new: 강원 평창군; 전남 고흥군"},
		{"심은 나무(그루)", "new: 강원 평창군; 전남 고흥군"},
		{"발전량(MWh)", "new: 강원 평창군; 전남 고흥군"},
		{"이용자", "new: 강원 평창군; 전남 고흥군"},
		{"정류장(개소)", "new: 강원 평창군; 전남 고흥군"},
		{"보급 규모(kW)", "new: 강원 평창군; 전남 고흥군"},
		{"개소", "new: 강원 평창군; 전남 고흥군 #=812"},
		{"선정 수", "new: 강원 평창군; 전남 고흥군 #=812"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | 지자체 | " + c.head + " |\n| 1 | 강원 평창군 | 501 |\n| 2 | 전남 고흥군 | 311 |\n| 계 | < | 812 |"})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.head, got, c.want)
		}
	}
}

// TestFiguresAreNoClass: a number with a mark of thousands is neither a class nor a number of names.
func TestFiguresAreNoClass(t *testing.T) {
	f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 지자체 | 설치 규모 | 총 면적(천㎡) |\n| 강원 평창군 | 1,501 | 62.5 |\n| 전남 고흥군 | 2,311 | 40.8 |"})
	if got := toldOf(f); got != "new: 강원 평창군; 전남 고흥군" || len(f.Issues) > 0 {
		t.Errorf("got %s, %v", got, f.Issues)
	}
}

// TestNumbersOfThoseChosenFrom: heads that number all of a kind number nobody chosen; those of a province go by the status of its row.
func TestNumbersOfThoseChosenFrom(t *testing.T) {
	for _, c := range []struct{ table string }{
		{"| 구분 | 시(75개) | 군(82개) |\n| 최우수 | 경기 이천시 | 강원 평창군 |\n| 우수 | 충북 제천시 | 전남 고흥군 |"},
		{"| 구분 | 시·도 | 시·군 |\n| 지정 | 충북(1) | 옥천군 |\n| 지정 | 전남(1) | 고흥군 |\n| 예비 | 충북(1) | 괴산군 |"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		for _, i := range f.Issues {
			if i.Code == "count-mismatch" {
				t.Errorf("%s: %s", c.table, i.Detail)
			}
		}
	}
}

// TestClassesAreNoHeads: classes beside each other do not make the first column the head of a table that has one.
func TestClassesAreNoHeads(t *testing.T) {
	f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 구분 | 시·도 | 시·군 | 수 |\n| 가유형 | 경기 | 이천, 여주 | 2 |\n| ^ | 강원 | 영월 | 1 |\n| 나유형 | 세종 | - | 1 |\n| 다유형 | 전남 | 보성 | 1 |"})
	n := 0
	for _, d := range f.Decisions {
		n += len(d.Holders)
	}
	if n != 5 {
		t.Errorf("%d names: %s", n, toldOf(f))
	}
}

// TestSumOfAllStatuses: the number below rows of several statuses is that of all of them, also under a head that has
// one of them; one that is not is said to differ.
func TestSumOfAllStatuses(t *testing.T) {
	const rows = "| 결과 | 지자체 수 | 지자체명 |\n| 재지정 | 2 | 강원 평창군, 전남 고흥군 |\n| 지정 유예 | 1 | 충북 괴산군 |\n"
	const kept = "renewed: 강원 평창군; 전남 고흥군 #=2\ndeferred: 충북 괴산군 #=1"
	for _, c := range []struct{ table, want, issues string }{
		{"□ 고운마을 재지정 평가 결과\n\n" + rows + "| 합계 | 3 |  |", kept, ""},
		{"□ 고운마을 재지정 평가 결과\n\n" + rows + "| 총계 | 3곳 |  |", kept, ""},
		{"□ 고운마을 재지정 심사 현황\n\n" + rows + "| 계 | 3개 |  |", kept, ""},
		{"□ 고운마을 재지정 평가 결과\n\n" + rows + "| 합계 | 5 |  |", kept, "count-mismatch"},
		{"□ 고운마을 재지정 평가 결과\n\n| 결과 | 지자체 수 | 지자체명 |\n| 재지정 | 2 | 강원 평창군, 전남 고흥군 |\n| 합계 | 2 |  |", "renewed: 강원 평창군; 전남 고흥군 #=2 #=2", ""},
	} {
		f := readDrawn(t, told{body: c.table})
		if got := toldOf(f); got != c.want || codesOf(f) != c.issues {
			t.Errorf("%s\n   got  %s %q\n   want %s %q", c.table, got, codesOf(f), c.want, c.issues)
		}
	}
}

// TestSumOfAllRounds: the number below rows of earlier rounds, too, is none of this one.
func TestSumOfAllRounds(t *testing.T) {
	const rows = "| 지정연도 | 지자체 |\n| 2022(2) | 강원 평창군, 전남 고흥군 |\n| 2024(1) | 충북 괴산군 |\n"
	for _, sum := range []string{"| 합계 | 3곳 |", "| 총계 | 3개 시·군 |", "| 계(3) | - |"} {
		f := readDrawn(t, told{body: "□ 고운마을 지정 현황\n\n" + rows + sum})
		if got := toldOf(f); strings.Contains(got, "#=3") || !strings.Contains(got, "괴산군") || strings.Contains(codesOf(f), "count-mismatch") {
			t.Errorf("%s: %s, %s", sum, got, codesOf(f))
		}
	}
}

// TestAppliedOfEachStatus: those who applied for each status are its own, beside and below their sum.
func TestAppliedOfEachStatus(t *testing.T) {
	for _, table := range []string{
		"구분 | 계 | 신규 | 재지정\n신청 | 21 | 15 | 6\n지정 | 5 | 2 | 3",
		"구분 | 신규 | 재지정 | 합계\n신청 | 15곳 | 6곳 | 21곳\n지정 | 2곳 | 3곳 | 5곳",
		"구분 | 신청 | 지정\n신규 | 15 | 2\n재지정 | 6 | 3\n합계 | 21 | 5",
	} {
		got := map[schema.Status]string{}
		for _, d := range Read(written("# 고운마을 신규 2곳·재지정 3곳 지정\n산림청은 고운마을 심사 결과를 발표했다.\n"+table), "").Decisions {
			if d.Applicants.Said() {
				got[d.Status] = strings.TrimSuffix(d.Applicants.Words.S, "곳")
			}
		}
		if got[schema.New] != "15" || got[schema.Renewed] != "6" {
			t.Errorf("%s: applicants %v", table, got)
		}
	}
}

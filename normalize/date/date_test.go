package date

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// ref is the day of release in these tests, a Monday.
func ref() Date { return Date{2024, 11, 25} }

func TestFindDates(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"2023. 12. 28.(목) 11:00", "2023-12-28 목 11:00"},
		{"배포 일시 2022. 9. 29.(목)", "2022-09-29 목"},
		{"2017. 5. 4(목)\n총 7매", "2017-05-04 목"},
		{"2022년 9월 30일(금) 조간부터", "2022-09-30 금 조간"},
		{"9. 29.(목)", "2024-09-29? 목!"}, // no year beside the release has it on a Thursday
		{"11. 26.(화) 조간", "2024-11-26? 화 조간"},
		{"2024. 11. 25.(월) 11:00 이후(11. 26.(화) 조간) / 배포 : 2024. 11. 25.(월)", "2024-11-25 월 11:00|2024-11-26? 화 조간|2024-11-25 월"},
		{"2026. 4. 12.(일) 12:00 (월요일 조간) 배포 2026. 4. 10.(금)", "2026-04-12 일 12:00|2026-04-10 금"},
		{"2020. 7. 27.(월) 석간 (온라인·방송 7. 27. 11:00)", "2020-07-27 월 석간|2020-07-27? 11:00"},
		{"2024-07-01T11:05:00+09:00", "2024-07-01 11:05"}, {"2024-11-24T23:30:00Z", "2024-11-25 08:30"}, {"3. 4. 5. 항목", ""},
		{"2021-09-08", "2021-09-08"}, {"2021년 9월 8일", "2021-09-08"}, {"20241125", "2024-11-25"}, {"’24.11.25", "2024-11-25"},
		{"24. 11. 25.", "2024-11-25"}, {"2023.12", "2023-12"}, {"2023년 12월", "2023-12"}, {"2023. 12.", "2023-12"},
		{"9월 29일", "2024-09-29?"}, {"9월 5일~7일", "2024-09-05?|2024-09-07?"}, {"2022. 9. 29. ~ 10. 5.", "2022-09-29|2022-10-05?"},
		{"지난해 12월 28일", "2023-12-28?"}, {"내년 1월 3일", "2025-01-03?"}, {"2023년 2월 30일", ""}, {"2023. 2. 30.", ""},
		{"오후 2024. 11. 26.(수)", "2024-11-26 수!"}, {"12월 3일 오후 2시 30분", "2024-12-03? 14:30"}, {"9월 30일 오전 11시부터", "2024-09-30? 11:00"},
		{"044-201-0000", ""}, {"3.5점", ""}, {"1. 2. 개요", ""}, {"3. 5. 사업 개요", ""}, {"2021~2025", ""}, {"12개 시", ""}, {"2024. 1차", ""},
		{"(2021-2022)", ""}, {"1,2023. 1. 1.", ""}, {"2024. 11. 25. 24:00", "2024-11-25 24:00"}, {"2024/3/2", "2024-03-02"},
		{"03-07(목) 오전", "2024-03-07? 목"}, {"2023년12월28일", "2023-12-28"}, {"2025. 12. 31.까지", "2025-12-31"},
		{"2022. 9.\n29.(목)", "2022-09-29 목"}, {"9. 29.(목, 조간)", "2024-09-29? 목! 조간"},
	} {
		var got []string
		for _, d := range FindDates(c.s, ref()) {
			got = append(got, show(d))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q: %s, want %s", c.s, g, c.want)
		}
	}
}

func show(d DateAt) string {
	s := d.Date.String()
	if d.YearFromContext {
		s += "?"
	}
	if d.HasWeekday {
		s += " " + string([]rune("일월화수목금토")[d.Weekday])
	}
	if d.WeekdayWrong {
		s += "!"
	}
	if d.HasTime {
		s += fmt.Sprintf(" %02d:%02d", d.Hour, d.Min)
	}
	if d.Edition != "" {
		s += " " + d.Edition
	}
	return strings.TrimSpace(s)
}

func TestWithoutReference(t *testing.T) {
	d := FindDates("9. 29.(목)", Date{})
	if len(d) != 1 || d[0].Date != (Date{0, 9, 29}) || d[0].Date.Full() || d[0].WeekdayWrong {
		t.Errorf("without a release day: %+v", d)
	}
	if y := FindYears("금년 3월, 지난해", Date{}); len(y) != 0 {
		t.Errorf("relative years without a release day: %+v", y)
	}
}

func TestYearOfNeighbours(t *testing.T) {
	if d := FindDates("1. 2.(목)", Date{2024, 12, 30}); d[0].Date.Y != 2025 {
		t.Errorf("after New Year: %+v", d)
	}
	if d := FindDates("12월 30일", Date{2025, 1, 2}); d[0].Date.Y != 2024 {
		t.Errorf("before New Year: %+v", d)
	}
	if d := FindDates("지난 12월 30일", Date{2025, 3, 2}); d[0].Date.Y != 2024 {
		t.Errorf("지난 12월: %+v", d)
	}
}

func TestFindYears(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"'15분 숲도시'와 '10대 숲길'", ""}, {"'25일 숲길'", ""},
		{"’23년 '22년 ‘21년도", "2023 ’23년|2022 '22년|2021 ‘21년도"},
		{"2023년도 스마트", "2023 2023년도"}, {"2023 년 인증", "2023 2023 년"},
		{"금년에는 지난해보다, 올해의", "2024 금년|2023 지난해|2024 올해"},
		{"재작년, 작년 말, 내년, 전년 대비", "2022 재작년|2023 작년|2025 내년|2023 전년"},
		{"해당해야 안내년 황금년", ""}, {"올 하반기, 올바른, 올 3월", "2024 올|2024 올"},
		{"2021~2025년", "2021 2021|2025 2025년"}, {"2000명, 2,021개, 2024개", ""}, {"10년 이상 20년간", ""}, {"23년도 사업", "2023 23년도"}, {"23년 12월", "2023 23년"}, {"24년", "2024 24년"}, {"24년 신규 인증", "2024 24년"}, {"유효기간 24년", ""}, {"40년 신규", ""},
		{"2023. 12. 28.", "2023 2023"}, {"2023", "2023 2023"}, {"044-2024-2011", ""}, {"제2024-12호", ""}, {"2019 스마트도시", "2019 2019"},
		{"'21∼'25", "2021 '21|2025 '25"}, {"(2021-2022)", "2021 2021|2022 2022"}, {"인증(2021)", "2021 2021"}, {"20241125", "2024 2024"},
	} {
		var got []string
		for _, y := range FindYears(c.s, ref()) {
			got = append(got, fmt.Sprintf("%d %s", y.Year, c.s[y.From:y.To]))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q: %s, want %s", c.s, g, c.want)
		}
	}
	if y := FindYears("2023. 12. 28. 2022년 2021", ref()); y[0].Form != Dated || y[1].Form != Named || y[2].Form != Bare {
		t.Errorf("forms: %+v", y)
	}
}

// Every day comes back from every way to write it.
func TestEveryNotationComesBack(t *testing.T) {
	for day := range 366 * 8 {
		d := Date{2019, 1, 1}.Add(day * 3)
		wd := string([]rune("일월화수목금토")[d.Weekday()])
		for _, s := range []string{
			fmt.Sprintf("%d. %d. %d.(%s)", d.Y, d.M, d.D, wd), fmt.Sprintf("%d.%d.%d(%s) 09:30", d.Y, d.M, d.D, wd), fmt.Sprintf("%d년 %d월 %d일(%s)", d.Y, d.M, d.D, wd),
			fmt.Sprintf("%04d-%02d-%02d", d.Y, d.M, d.D), fmt.Sprintf("%04d%02d%02d", d.Y, d.M, d.D), fmt.Sprintf("’%02d.%d.%d.", d.Y%100, d.M, d.D),
			fmt.Sprintf("%d. %d.(%s) 조간", d.M, d.D, wd), fmt.Sprintf("%d월 %d일(%s요일)", d.M, d.D, wd),
		} {
			got := FindDates("("+s+")에", Date{d.Y, 6, 30})
			if len(got) != 1 || got[0].Date != d || got[0].WeekdayWrong {
				t.Fatalf("%s: %+v", s, got)
			}
		}
		if got, ok := FileDate(fmt.Sprintf("%02d%02d%02d(조간)_제목.pdf", d.Y%100, d.M, d.D), Date{}); !ok || got.Date != d {
			t.Fatalf("%v: file name gives %+v", d, got)
		}
	}
}

func TestFindSpans(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"2021~2025", "2021-2025 2021~2025"}, {"(‘21∼’25년)", "2021-2025 ‘21∼’25년"}, {"2021년부터 2025년까지", "2021-2025 2021년부터 2025년까지"},
		{"2021~25년", "2021-2025 2021~25년"}, {"2021 ~ 2025년도", "2021-2025 2021 ~ 2025년도"}, {"2022. 9. 29. ~ 10. 5.", ""}, {"2021년, 2022년", ""}, {"2025~2021", ""},
		{"2021-2022", "2021-2022 2021-2022"},
	} {
		got := ""
		for _, s := range FindSpans(c.s, ref()) {
			got += fmt.Sprintf("%d-%d %s", s.Span.First, s.Span.Last, c.s[s.From:s.To])
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.s, got, c.want)
		}
	}
}

// TestClock reads times of day from the first byte on.
func TestClock(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"11:00 이후 보도 가능", "11:00"}, {"오전 11시 30분", "11:30"}, {"오후 2시에", "14:00"}, {"낮 12시", "12:00"}, {"밤 9시 반", "21:30"}, {"25:00", ""},
		{"3시간", ""}, {"3시·군", "03:00"}, {"7개 시", ""}, {"오전 12시", "00:00"}, {"3:2", ""},
	} {
		got := ""
		if h, m, ok := (&cursor{c.s, 0}).clock(); ok {
			got = fmt.Sprintf("%02d:%02d", h, m)
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.s, got, c.want)
		}
	}
}

func TestFindEditions(t *testing.T) {
	e := FindEditions("12:00 (월요일 조간) 또는 석간")
	if len(e) != 2 || !e[0].HasWeekday || e[0].Weekday != time.Monday || e[1].Edition != "석간" || e[1].HasWeekday {
		t.Errorf("%+v", e)
	}
	if got := (Date{2026, 4, 12}).Next(time.Monday); got != (Date{2026, 4, 13}) {
		t.Errorf("next Monday: %v", got)
	}
}

func TestFileDate(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"251125(조간)_가나_제목(어느과).pdf", "2025-11-25 조간"}, {"170508(조간) 가나 (나과).hwp", "2017-05-08 조간"},
		{"(어느부, 03-07(목) 오전 보도자료) 제목.pdf", "2024-03-07? 목"}, {"2024-11-25 제목.html", "2024-11-25"}, {"20241125_제목.pdf", "2024-11-25"},
		{"2022-smart-city.pdf", ""}, {"123456.pdf", ""}, {"제목.pdf", ""},
	} {
		got := ""
		if d, ok := FileDate(c.name, ref()); ok {
			got = show(d)
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestInstant(t *testing.T) {
	if got := (Date{2024, 11, 25}).At(11, 0).UTC().Format(time.RFC3339); got != "2024-11-25T02:00:00Z" {
		t.Error(got)
	}
	if got := (Date{2024, 12, 31}).At(24, 0).UTC().Format(time.RFC3339); got != "2024-12-31T15:00:00Z" {
		t.Error(got)
	}
}

func BenchmarkFindYears(b *testing.B) {
	s := strings.Repeat("올해 2024. 11. 25.(월) 11:00 ’23년 신규 인증 도시 9곳, 지난해보다 3곳이 많은 2021~2025년 계획. ", 20)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		FindYears(s, ref())
	}
}

// FuzzDates states the laws of every finder: ranges in order, in the string
// and on character boundaries; no day that the calendar does not have.
func FuzzDates(f *testing.F) {
	for _, s := range []string{"2023. 12. 28.(목) 11:00", "’23년", "9. 29.(목, 조간)", "2021~25년", "지난해 12월 28일", "20240230", "올 3월 1~2일", "'", "24:00", "（월", "월요일 조간", "11. 26.(\xff"} {
		f.Add(s, 2024, 11, 25)
	}
	f.Fuzz(func(t *testing.T, s string, y, m, d int) {
		ref := Date{y, m, d}
		if !ref.Full() || y > 9999 {
			ref = Date{}
		}
		last := 0
		at := func(what string, from, to int) {
			if from < last || to <= from || to > len(s) {
				t.Fatalf("%s at %d..%d after %d of %d bytes in %q", what, from, to, last, len(s), s)
			}
			last = to
		}
		for _, d := range FindDates(s, ref) {
			at("date", d.From, d.To)
			if !d.Date.valid() || d.Hour < 0 || d.Hour > 24 || d.Min > 59 {
				t.Fatalf("no such date: %+v in %q", d, s)
			}
		}
		last = 0
		for _, y := range FindYears(s, ref) {
			at("year", y.From, y.To)
		}
		last = 0
		for _, sp := range FindSpans(s, ref) {
			at("span", sp.From, sp.To)
		}
		last = 0
		for _, e := range FindEditions(s) {
			at("edition", e.From, e.To)
		}
		FileDate(s, ref)
	})
}

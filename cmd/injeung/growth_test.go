//go:build linux

package main

import (
	"context"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"injeung/extract"
	"injeung/normalize"
)

// odd are pages that repeat one thing n times, as no release does but as a page that was fetched may: they must cost
// what their size costs.
var odd = []struct {
	name string
	page func(n int) string
}{
	{"sentences", func(n int) string {
		return squares(strings.Join(each(n, func(i int) string { return "국토교통부는 " + town(i) + "를 누리도시로 선정했다." }), " "))
	}},
	{"quotes", func(n int) string {
		return squares(strings.Join(each(n, func(i int) string {
			return "국토교통부는 ‘" + made(i) + " 서비스’를 새빛서비스로 지정했다."
		}), " "))
	}},
	{"years", func(n int) string {
		return squares(each(n, func(i int) string {
			return "지난해 " + town(i) + ", 올해 " + town(i+1) + "를 누리도시로 선정했다."
		})...)
	}},
	{"programmes", func(n int) string {
		return squares(each(n, func(i int) string {
			return "국토교통부는 " + town(i) + "를 ‘" + made(i) + "도시’로 지정했다."
		})...)
	}},
	{"places", func(n int) string {
		rows := strings.Join(each(n, func(i int) string { return "<tr><td>" + town(i) + "<td>신규</tr>" }), "")
		return squares(fmt.Sprintf("국토교통부는 누리도시 %d곳을 선정했다.", n)) + "<table><tr><th>선정 도시<th>비고</tr>" + rows + "</table>"
	}},
	{"services", func(n int) string {
		rows := strings.Join(each(n, func(i int) string { return "<tr><td>" + made(i) + " 서비스<td>" + made(i+7) + "㈜</tr>" }), "")
		return squares(fmt.Sprintf("국토교통부는 새빛서비스 %d건을 지정했다.", n)) + "<table><tr><th>서비스명<th>기업</tr>" + rows + "</table>"
	}},
	{"consortia", func(n int) string {
		return squares("국토교통부는 누리도시에 " + strings.Repeat("밀양·해남 컨소시엄, ", n) + "을 선정했다.")
	}},
	{"copies", func(n int) string {
		return squares(each(n, func(int) string {
			return "국토교통부는 " + made(1) + " 결제(가나㈜), " + made(2) + " 배송(다라㈜), " + made(3) + " 보험(마바㈜) 등을 새빛서비스로 지정했다."
		})...)
	}},
	{"phrase", func(n int) string {
		return squares(each(n, func(i int) string {
			return "(" + made(i) + " 서비스) ㈜" + made(i+3) + "가 " + town(i) + "와 함께 실증한 것으로 재지정됐다."
		})...)
	}},
	{"sums", func(n int) string {
		rows := strings.Join(each(n, func(i int) string { return "<tr><td>" + town(i) + "<td>1<td>2</tr><tr><td>총계<td>1<td>2</tr>" }), "")
		return squares(fmt.Sprintf("국토교통부는 누리도시 %d곳을 선정했다.", n)) + "<table><tr><th>구분<th>대도시<th>중소도시</tr>" + rows + "</table>"
	}},
	{"remarks", func(n int) string {
		rows := strings.Join(each(n, func(i int) string { return "<tr><td>" + made(i) + " 서비스<td>" + made(i+7) + "㈜<td>-</tr>" }), "")
		return squares(fmt.Sprintf("국토교통부는 새빛서비스 %d건을 지정했다.", n+1)) + "<table><tr><th>서비스명<th>기업<th>비고</tr><tr><td>나루 서비스<td>나루㈜<td>교통</tr>" + rows + "</table>"
	}},
	{"stems", func(n int) string {
		return squares("국토교통부는 누리도시를 정했다.", strings.Repeat("밀양·", n)+"시 선정")
	}},
	{"seats", func(n int) string {
		rows := strings.Repeat("<tr><td>나루 특구<td>경남 함안군<td>재배단지 새 단장, 축제</tr>", n)
		return squares(fmt.Sprintf("국토교통부는 누리특구 %d곳을 지정했다.", n)) + "<table><tr><th>특구명<th>지역<th>내용</tr>" + rows + "</table>"
	}},
	{"unplaced", func(n int) string {
		rows := strings.Join(each(n, func(i int) string { return "<tr><td>" + made(i) + "시<td>신규</tr>" }), "")
		return squares(fmt.Sprintf("국토교통부는 누리도시 %d곳을 선정했다.", n)) + "<table><tr><th>선정 도시<th>비고</tr>" + rows + "</table>"
	}},
	{"joined", func(n int) string {
		return squares("국토교통부는 누리도시를 정했다. " + strings.Join(each(n, func(i int) string { return town(i) + "가 누리도시에 포함됐다." }), " "))
	}},
	{"shortened", func(n int) string {
		return squares(each(n, func(i int) string {
			return "국토교통부는 " + town(i) + "를 나래 누리도시로 지정했다. 누리도시(" + made(i) + ")는 " + town(i+1) + "와 " + town(i+2) + "다."
		})...)
	}},
	{"dots", func(n int) string {
		return squares("국토교통부는 " + strings.Repeat("밀양·", n/5) + "를 누리도시로 선정했다.")
	}},
	{"regions", func(n int) string {
		return squares(strings.Repeat("강원권에서는 춘천시를 누리도시로 선정했다. ", n))
	}},
	{"bare", func(n int) string {
		return squares(strings.Repeat("대구와 광주시를 누리도시로 지정했다. ", n))
	}},
	{"nouns", func(n int) string { return squares(strings.Repeat("나루특구 신규 지정, ", n)) }},
	{"numbers", func(n int) string {
		return squares("국토교통부는 " + strings.Repeat("실증특례 3건, ", n) + "을 지정했다.")
	}},
	{"praised", func(n int) string {
		return squares(each(n, func(i int) string {
			return "국토교통부는 " + made(i) + "시를 누리도시 우수기관으로 선정했다."
		})...)
	}},
	{"totals", func(n int) string {
		return squares(each(n, func(i int) string {
			return "국토교통부는 누리도시로 전국에서 5곳을 선정했다. " + made(i) + "의 이야기다."
		})...)
	}},
	{"word", func(n int) string { return squares(strings.Repeat("가나다라", n) + "를 선정했다.") }},
}

func each(n int, one func(i int) string) (all []string) {
	for i := range n {
		all = append(all, one(i))
	}
	return all
}

func town(i int) string {
	return strings.Fields("춘천시 원주시 강릉시 청주시 전주시 목포시 안동시 통영시")[i%8]
}

// made is a word of its own for each number.
func made(i int) string {
	const syllables = "가나다라마바사아자차카타파하거너"
	at := func(k int) string { return syllables[k%16*3 : k%16*3+3] }
	return at(i) + at(i/16+5) + at(i/256+9)
}

func squares(all ...string) string { return "<p>□ " + strings.Join(all, "</p><p>□ ") + "</p>" }

// BenchmarkGrowth reports how many times what a page costs one costs that says a thing four times as often, and fails
// where that is nearer to the square than to the size.
func BenchmarkGrowth(b *testing.B) {
	for _, o := range odd {
		b.Run(o.name, func(b *testing.B) {
			small, large := understandOdd(b, o.page(250)), understandOdd(b, o.page(1000))
			b.ReportMetric(large.Seconds()/small.Seconds(), "x-for-4x")
			b.ReportMetric(float64(large.Milliseconds()), "cpu-ms")
			if large > 9*small && large > 100*time.Millisecond {
				b.Errorf("%v for 250, %v for 1,000", small, large)
			}
		})
	}
}

// understandOdd is the least CPU time of some that understanding a page takes.
func understandOdd(b *testing.B, body string) time.Duration {
	page := `<html lang="ko"><head><meta charset="utf-8"><title>누리도시 선정</title></head><body><h1>누리도시 선정</h1><p>배포 2026. 5. 7.(목)</p><div>` + body + "</div></body></html>"
	r, err := extract.Document(context.Background(), extract.Source{Name: "odd.html", Data: []byte(page)})
	if err != nil {
		b.Fatal(err)
	}
	best := time.Hour
	for range 2 {
		start := cpu(syscall.RUSAGE_SELF)
		extract.Understand(r, "odd.html")
		normalize.Records(sourceOf(input{name: "odd.html"}, r, int64(len(page))), r.Document, r.Facts)
		best = min(best, cpu(syscall.RUSAGE_SELF)-start)
	}
	return best
}

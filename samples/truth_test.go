package samples

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// row is a line of a table as it was published.
type row map[string]any

// telling are the issues that a truth must name; others are free to come.
var telling = map[string]bool{
	"count-mismatch": true, "ambiguous-place": true, "unknown-place": true, "place-not-then": true,
	"contradiction": true, "unread-table-row": true, "unread-list-item": true, "unsupported-subject": true, "no-release": true,
}

// published runs the program on one sample and writes its rows in the
// notation of the truths, one line a row.
func published(t *testing.T, bin, source string) string {
	out := filepath.Join(t.TempDir(), "out")
	cmd := exec.Command(bin, "run", source, "--out", out, "--quiet")
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("run: %v\n%s", err, msg)
	}
	var b strings.Builder
	for _, r := range rows(t, out, "releases") {
		fmt.Fprintf(&b, "kind %v\ntitle %v\nreleased %v\n", r["kind"], r["title"], r["released_on"])
	}
	for _, r := range rows(t, out, "cities") {
		fmt.Fprintf(&b, "city %v %v %v %v %v%s\n", r["scheme"], r["year"], r["status"], r["region_code"], r["city_name"],
			r.tags("class", "class_raw", "batch", "batch", "base", "base_year", "grade", "grade", "flags", "flags"))
	}
	for _, r := range rows(t, out, "services") {
		fmt.Fprintf(&b, "service %v %v %v %v%s\n", r["scheme"], r["year"], r["status"], r["service_name"],
			r.tags("by", "providers", "unnamed", "unnamed_providers", "partner", "partner_region_code", "domain", "domain", "batch", "batch", "base", "base_year"))
	}
	for _, r := range rows(t, out, "rounds") {
		fmt.Fprintf(&b, "round %v %v %v%s%s\n", r["scheme"], r["year"], r["status"],
			r.tags("selected", "selected", "applicants", "applicants", "batch", "batch", "base", "base_year"), classes(r))
	}
	for _, r := range rows(t, out, "criteria") {
		fmt.Fprintf(&b, "criteria %v %v%s\n", r["scheme"], r["year"], r.tags("indicators", "indicator_count", "ratio", "pass_ratio",
			"total", "total_points", "pass", "pass_points", "population", "population_threshold", "review", "review_period_years", "items", "items"))
	}
	for _, r := range rows(t, out, "practices") {
		fmt.Fprintf(&b, "practice %v %v %v | %v\n", r["scheme"], r["year"], r["subject_name"], r["title"])
	}
	for _, r := range rows(t, out, "plans") {
		fmt.Fprintf(&b, "plan %v %v %v\n", r["region_code"], r["domain"], r["service_name"])
	}
	seen := map[string]bool{}
	for _, r := range rows(t, out, "issues") {
		if code := r["code"].(string); telling[code] && !seen[code] {
			seen[code] = true
			fmt.Fprintf(&b, "issue %s\n", code)
		}
	}
	return b.String()
}

// tags writes " name=value" for every named column that is set.
func (r row) tags(pairs ...string) string {
	var b strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		switch v := r[pairs[i+1]].(type) {
		case nil:
		case []any:
			if s := list(pairs[i+1], v); s != "" {
				fmt.Fprintf(&b, " %s=%s", pairs[i], s)
			}
		default:
			fmt.Fprintf(&b, " %s=%v", pairs[i], v)
		}
	}
	return b.String()
}

// list writes a list cell: names joined by +, the number of criteria items.
func list(column string, v []any) string {
	if column == "items" {
		if len(v) == 0 {
			return ""
		}
		return fmt.Sprint(len(v))
	}
	var names []string
	for _, x := range v {
		if o, ok := x.(map[string]any); ok {
			x = o["name"]
		}
		names = append(names, fmt.Sprint(x))
	}
	return strings.Join(names, "+")
}

func classes(r row) string {
	var b strings.Builder
	list, _ := r["by_class"].([]any)
	for _, x := range list {
		o := x.(map[string]any)
		fmt.Fprintf(&b, " %v=%v", o["class_raw"], o["selected"])
	}
	return b.String()
}

func rows(t *testing.T, out, table string) []row {
	t.Helper()
	f, err := os.Open(filepath.Join(out, "json", table+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []row
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 16<<20)
	for sc.Scan() {
		r := row{}
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// differing lists the lines that only one of two texts has, sorted; the order
// of lines means nothing.
func differing(want, got string) string {
	count := map[string]int{}
	for _, l := range lines(want) {
		count[l]++
	}
	for _, l := range lines(got) {
		count[l]--
	}
	var out []string
	for l, n := range count {
		mark := "- "
		if n < 0 {
			mark = "+ "
		}
		if n != 0 {
			out = append(out, l+"\x00"+mark+l)
		}
	}
	sort.Strings(out)
	for i, l := range out {
		_, out[i], _ = strings.Cut(l, "\x00")
	}
	return strings.Join(out, "\n")
}

package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"injeung/normalize"
	"injeung/schema"
)

var (
	word  = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`) // what other strings of the code are not
)

// raised lists the codes that the code under extract and normalize can give an
// issue: constants of the files that hold codes, and what is given to the
// functions that raise one.
func raised(t *testing.T) []string {
	t.Helper()
	raising := []string{"add", "noted", "note", "issueOf", "refuse", "report"}
	var codes []string
	keep := func(x ast.Expr, like *regexp.Regexp) {
		if l, ok := x.(*ast.BasicLit); ok && l.Kind == token.STRING {
			if s, err := strconv.Unquote(l.Value); err == nil && like.MatchString(s) {
				codes = append(codes, s)
			}
		}
	}
	for _, folder := range []string{"../../extract", "../../normalize"} {
		err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			constants := slices.Contains([]string{"issue.go", "refusal.go"}, filepath.Base(path))
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.ValueSpec:
					if constants {
						for _, x := range n.Values {
							keep(x, word)
						}
					}
				case *ast.KeyValueExpr:
					if k, ok := n.Key.(*ast.Ident); ok && k.Name == "Code" {
						keep(n.Value, word)
					}
				case *ast.CallExpr:
					if slices.Contains(raising, calledName(n)) {
						for _, x := range n.Args {
							keep(x, kebab)
						}
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

func calledName(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// TestEveryCodeIsExplained: what can stand in a dataset has a meaning in both
// tongues, and an issue a remedy.
func TestEveryCodeIsExplained(t *testing.T) {
	issues := raised(t)
	if len(issues) < 40 {
		t.Fatalf("only %d codes were found: %v", len(issues), issues)
	}
	for _, code := range slices.Concat(issues, normalize.ReasonCodes()) {
		if len(schema.CodesOf(code)) == 0 {
			t.Errorf("%s is not explained: add it to schema/codeissue.go or codereason.go", code)
		}
	}
	reasons := normalize.ReasonCodes()
	for _, c := range schema.Codes() {
		if c.MeansEN == "" || c.MeansKO == "" || (c.DoEN == "") != (c.DoKO == "") {
			t.Errorf("%s is explained in one tongue only", c.Code)
		}
		if (c.DoEN == "") != slices.Contains(reasons, c.Code) && c.Code != "second-decision" {
			t.Errorf("%s: an issue says what to do, a reason does not", c.Code)
		}
		if c.DoEN != "" && !slices.Contains(issues, c.Code) {
			t.Errorf("%s is explained and never raised", c.Code)
		}
	}
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		has    []string
	}{
		{[]string{"explain", "unknown-scheme", "--lang", "en"}, 0, []string{"unknown-scheme", "schema/scheme/words"}},
		{[]string{"explain", "count-agrees", "--lang", "ko"}, 0, []string{"밝힌 수와 찾은 수가 같습니다"}},
		{[]string{"explain", "--lang", "en"}, 0, []string{"empty-file", "unread-places", "parent-odd"}},
		{[]string{"explain", "no-such", "--lang", "en"}, 2, []string{"injeung explain lists them all"}},
	} {
		var out bytes.Buffer
		if got := run(&out, &out, c.args); got != c.status {
			t.Errorf("%v: exit status %d", c.args, got)
		}
		for _, words := range c.has {
			if !strings.Contains(out.String(), words) {
				t.Errorf("%v does not say %q:\n%s", c.args, words, out.String())
			}
		}
	}
}

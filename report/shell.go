package report

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"injeung/schema"
)

//go:embed site
var site embed.FS

// parts are the scripts of the page in order; together they are one function,
// so that no name of theirs is global.
var parts = [...]string{"words.js", "dom.js", "load.js", "hangul.js", "value.js", "shared.js", "matrix.js", "place.js", "services.js", "criteria.js", "releases.js", "release.js", "evidence.js", "drawing.js", "passage.js", "issues.js", "about.js", "app.js"}

// shell is index.html: one page with its style and program inside. Its policy
// lets nothing run but that program and the scripts that it loads itself.
func shell(in Input) File {
	style := asset("style.css")
	program := program()
	page := strings.NewReplacer(
		"{{lang}}", in.Lang,
		"{{policy}}", policy(style, program),
		"{{style}}", style,
		"{{program}}", program,
	).Replace(asset("index.html"))
	return File{Name: "index.html", Data: []byte(page)}
}

// policy is the Content-Security-Policy. The program is known by its hash, and
// 'strict-dynamic' trusts the data scripts that it adds: a page opened from disk
// has no origin that 'self' could name in every browser.
func policy(style, program string) string {
	return fmt.Sprintf("default-src 'none'; script-src '%s' 'strict-dynamic'; style-src '%s'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types injeung", hash(program), hash(style))
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func program() string {
	var b strings.Builder
	b.WriteString("(() => {\n\"use strict\";\nconst TABLES = JSON.parse(")
	b.WriteString(quotedJSON(tableDocs()))
	b.WriteString(");\n")
	for _, name := range parts {
		b.WriteString(asset(name))
	}
	b.WriteString("})();\n")
	return b.String()
}

// tableDocs describes the columns of every table. What stands within a script
// element is escaped, though it is our own.
func tableDocs() string {
	docs := map[string][]schema.Column{}
	for _, t := range append(schema.Tables(), schema.Derived()...) {
		docs[t.Name] = t.Columns
	}
	raw, err := json.Marshal(docs)
	if err != nil {
		panic("report: the columns do not encode: " + err.Error())
	}
	return string(raw)
}

func asset(name string) string {
	data, err := site.ReadFile("site/" + name)
	if err != nil {
		panic("report: " + err.Error()) // embedded with the program
	}
	return string(data)
}

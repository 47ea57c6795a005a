package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// module is a module whose code is in a binary.
type module struct {
	Path, Version, Dir string
	Main               bool
}

// licences gives what has to go along with a binary: a list of the modules in
// it with their licences, and the text of each.
func (b *builder) licences(platform string) ([]file, error) {
	modules, err := b.modules(platform)
	if err != nil {
		return nil, err
	}
	var list strings.Builder
	fmt.Fprintf(&list, "# Modules in injeung %s, commit %s\n# module, version, licence (SPDX), text\n", b.version, b.revision)
	var files []file
	for _, m := range modules {
		texts, err := licenceTexts(m.Dir)
		if err != nil {
			return nil, err
		}
		known := false
		for _, t := range texts {
			name := "licences/" + m.Path + "/" + t.name
			if id := identifier(string(t.data)); id != "" {
				known = true
				fmt.Fprintf(&list, "%s\t%s\t%s\t%s\n", m.Path, m.Version, id, name)
			}
			files = append(files, file{name, t.data, 0o644})
		}
		if !known {
			return nil, fmt.Errorf("%s %s: no text in %s is a licence that is known; read it, and add it to identifier", m.Path, m.Version, m.Dir)
		}
	}
	return append([]file{{"licences/MODULES.tsv", []byte(list.String()), 0o644}}, files...), nil
}

// modules lists the modules that a binary is built of, and Go itself.
func (b *builder) modules(platform string) ([]module, error) {
	goos, goarch, _ := strings.Cut(platform, "/")
	text, err := output(b.root, []string{"CGO_ENABLED=0", "GOOS=" + goos, "GOARCH=" + goarch}, "go", "list", "-deps", "-json=Module", "./cmd/injeung")
	if err != nil {
		return nil, err
	}
	about, err := output(b.root, nil, "go", "env", "GOROOT", "GOVERSION")
	if err != nil {
		return nil, err
	}
	root, version, _ := strings.Cut(strings.TrimSpace(about), "\n")
	all := []module{{Path: "std", Version: version, Dir: root}}
	seen := map[string]bool{}
	for dec := json.NewDecoder(strings.NewReader(text)); ; {
		var p struct{ Module *module }
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		if m := p.Module; m != nil && !m.Main && !seen[m.Path] {
			seen[m.Path] = true
			all = append(all, *m)
		}
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	return all, nil
}

// licenceName finds the files that hold licences and notices.
var licenceName = regexp.MustCompile(`(?i)^(?:LICEN[CS]E|COPYING|NOTICE|PATENTS|UNLICENSE)(?:[-.].*)?$`)

func licenceTexts(dir string) (texts []file, err error) {
	inside, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range inside {
		if e.IsDir() || !licenceName.MatchString(e.Name()) || strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		texts = append(texts, file{e.Name(), data, 0o644})
	}
	return texts, nil
}

// identifier is the SPDX expression of a licence's text, by sentences that no
// other licence has; "" where none is known.
func identifier(text string) string {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	has := func(words string) bool { return strings.Contains(text, words) }
	var all []string
	for _, l := range []struct {
		id string
		is bool
	}{
		{"Apache-2.0", has("apache license") && has("version 2.0")},
		{"BSD-2-Clause", has("redistribution and use in source and binary forms") && !has("neither the name")},
		{"BSD-3-Clause", has("redistribution and use in source and binary forms") && has("neither the name")},
		{"ISC", has("permission to use, copy, modify, and/or distribute this software for any purpose") || has("permission to use, copy, modify, and distribute this software for any purpose with or without fee")},
		{"MIT", has("permission is hereby granted, free of charge, to any person obtaining a copy")},
		{"MPL-2.0", has("mozilla public license") && has("version 2.0")},
		{"Unlicense", has("this is free and unencumbered software released into the public domain")},
		{"blessing", has("the author disclaims copyright to this source code")},
	} {
		if l.is {
			all = append(all, l.id)
		}
	}
	return strings.Join(all, " AND ")
}

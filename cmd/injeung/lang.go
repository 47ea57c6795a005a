package main

import (
	"fmt"
	"os"
	"strings"
)

// checkLang settles the tongue of messages: --lang, else the locale.
func (p *program) checkLang() error {
	switch p.lang {
	case "en", "ko":
		return nil
	case "":
		p.lang = localeLang(os.Getenv)
		return nil
	}
	return fmt.Errorf("--lang %s: give en or ko (한국어: ko)", p.lang)
}

// localeLang is ko where the first locale variable that is set says so, as
// POSIX orders them.
func localeLang(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			if strings.HasPrefix(strings.ToLower(v), "ko") {
				return "ko"
			}
			return "en"
		}
	}
	return "en"
}

// say gives a message in the reader's tongue; both take the same arguments in
// the same order.
func (p *program) say(en, ko string, args ...any) string {
	if p.lang == "ko" {
		return fmt.Sprintf(ko, args...)
	}
	return fmt.Sprintf(en, args...)
}

package main

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the outputs in README.md")

// consoleBlock is a fenced block of commands with what they print.
var consoleBlock = regexp.MustCompile("(?ms)^```console\n(.*?)^```$")

// TestReadmeIsTrue runs every command of the README's console blocks, in
// order and in one folder beside samples/, and compares what they print. A
// line "..." stands for any lines. As in a clone the folders of the program
// are there too, and nothing may be written into them.
func TestReadmeIsTrue(t *testing.T) {
	work := t.TempDir()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-o", filepath.Join(work, "bin", "injeung"), ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	if err := os.Symlink(filepath.Join(root, "samples"), filepath.Join(work, "samples")); err != nil {
		t.Skipf("this system makes no symbolic links: %v", err)
	}
	occupied := occupy(t, root, work)
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	got := consoleBlock.ReplaceAllStringFunc(string(readme), func(block string) string {
		body := strings.TrimSuffix(strings.TrimPrefix(block, "```console\n"), "```")
		return "```console\n" + replay(t, work, body) + "```"
	})
	for _, path := range occupied {
		if files, err := os.ReadDir(path); err != nil || len(files) != 1 {
			t.Errorf("README.md writes into %s, a folder of the program: %v %v", filepath.Base(path), files, err)
		}
	}
	if *update && got != string(readme) {
		if err := os.WriteFile(filepath.Join(root, "README.md"), []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// occupy makes the folders of the program in work, each with one file, and
// gives their paths.
func occupy(t *testing.T, root, work string) (paths []string) {
	t.Helper()
	sources, err := filepath.Glob(filepath.Join(root, "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		path := filepath.Join(work, filepath.Base(filepath.Dir(source)))
		err := os.Mkdir(path, 0o777)
		if errors.Is(err, fs.ErrExist) {
			continue // made before, or samples/
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(path, "source.go"), nil, 0o666); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// replay runs the commands of a block and gives the block as it should stand.
func replay(t *testing.T, work, body string) string {
	var out strings.Builder
	for _, step := range strings.Split("\n"+body, "\n$ ")[1:] {
		command, want, _ := strings.Cut(step, "\n")
		cmd := exec.Command("bash", "-c", command)
		cmd.Dir = work
		cmd.Env = append(os.Environ(), "PATH="+filepath.Join(work, "bin")+":"+os.Getenv("PATH"), "LC_ALL=C.UTF-8")
		printed, _ := cmd.CombinedOutput()
		got := string(printed)
		want = strings.TrimRight(want, "\n")
		if !matches(want, strings.TrimRight(got, "\n")) && !*update {
			t.Errorf("$ %s\nprints\n%s\nREADME.md says\n%s", command, got, want)
		}
		if strings.Contains("\n"+want+"\n", "\n...\n") && matches(want, strings.TrimRight(got, "\n")) {
			got = want
		}
		out.WriteString("$ " + command + "\n" + strings.TrimRight(got, "\n") + "\n")
	}
	return out.String()
}

// matches says whether got is want, where a line "..." of want stands for any
// lines.
func matches(want, got string) bool {
	parts := strings.Split("\n"+want+"\n", "\n...\n")
	got = "\n" + got + "\n"
	for i, p := range parts {
		at := strings.Index(got, p)
		if at < 0 || i == 0 && at != 0 || i == len(parts)-1 && !strings.HasSuffix(got, p) {
			return false
		}
		got = got[at+len(p):]
		if i < len(parts)-1 {
			got = "\n" + got
		}
	}
	return len(parts) > 1 || got == ""
}

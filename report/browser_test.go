package report

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browsing lets the tests of a real browser run: make browser.
var browsing = flag.Bool("browser", false, "open the report in chromium")

// tab is a report opened in a browser, and what went on in it.
type tab struct {
	t   *testing.T
	ctx context.Context
	dir string

	mu       sync.Mutex
	requests []string
	trouble  []string // errors of the console, exceptions and dialogs
}

// browser gives the program to run.
func browser() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// needsBrowser gives the browser, or skips the test; a test asks before it makes
// anything to open.
func needsBrowser(t *testing.T) string {
	t.Helper()
	if !*browsing {
		t.Skip("a real browser is started by make browser alone")
	}
	path := browser()
	if path == "" {
		t.Skip("chromium is missing: install it, and fonts-noto-cjk or fonts-nanum")
	}
	return path
}

// open starts a browser on a report and waits until its first view is there.
// When the test ends, nothing may have gone wrong in it and no request may have
// left the folder.
func open(t *testing.T, files made) *tab {
	t.Helper()
	path := needsBrowser(t)
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.WindowSize(1360, 1000), chromedp.UserDataDir(t.TempDir()))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, quit := chromedp.NewContext(alloc)
	b := &tab{t: t, ctx: ctx, dir: files.onDisk(t)}
	t.Cleanup(func() {
		b.sound()
		quit()
		stop()
	})
	if err := chromedp.Listen(ctx, b.heard); err != nil {
		t.Fatalf("the browser does not start: %v", err)
	}
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	b.do(chromedp.Navigate(b.address("")))
	b.until(`document.documentElement.dataset.ready === "yes"`)
	return b
}

func (b *tab) address(hash string) string {
	return "file://" + filepath.ToSlash(filepath.Join(b.dir, "index.html")) + hash
}

// heard keeps what the browser says.
func (b *tab) heard(e any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := e.(type) {
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			b.trouble = append(b.trouble, "console: "+e.Entry.Text)
		}
	case *runtime.EventExceptionThrown:
		b.trouble = append(b.trouble, fmt.Sprintf("exception: %+v", e.ExceptionDetails))
	case *runtime.EventConsoleAPICalled:
		b.trouble = append(b.trouble, "console call: "+string(e.Type))
	case *page.EventJavascriptDialogOpening:
		b.trouble = append(b.trouble, "a dialog opened: "+e.Message)
		go chromedp.Call(b.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{})
	}
}

// sound fails the test for whatever went wrong in the browser.
func (b *tab) sound() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.trouble {
		b.t.Errorf("in the browser: %s", s)
	}
	inside := "file://" + filepath.ToSlash(b.dir) + "/"
	for _, url := range b.requests {
		if !strings.HasPrefix(url, inside) {
			b.t.Errorf("a request left the folder: %s", url)
		}
	}
	if len(b.requests) < 2 {
		b.t.Errorf("only %d requests were seen", len(b.requests))
	}
}

func (b *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatalf("in the browser: %v", err)
	}
}

// call sends a command of the protocol.
func call[P any](b *tab, command cdp.Command[P, cdp.Empty], params P) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, command, params); err != nil {
		b.t.Fatalf("%s: %v", command.Method, err)
	}
}

// emulate asks for light or dark.
func (b *tab) emulate(scheme string) {
	b.t.Helper()
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
}

// until waits for an expression to hold.
func (b *tab) until(expression string) {
	b.t.Helper()
	if _, err := chromedp.Run(b.ctx, chromedp.Poll[chromedp.Void](expression, chromedp.WithPollingTimeout(20*time.Second), chromedp.WithPollingInterval(20*time.Millisecond))); err != nil {
		b.t.Fatalf("%s does not come to hold (%v); the page says: %s", expression, err, say(b, `document.body.innerText.slice(0, 300)`))
	}
}

// visit goes to a view and waits for it.
func (b *tab) visit(hash string) {
	b.t.Helper()
	b.run(`location.hash = ` + quoted(hash))
	b.until(`document.querySelector("main").dataset.view === ` + quoted(hash))
}

// run evaluates a script for what it does.
func (b *tab) run(script string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](script))
}

// say evaluates an expression that gives a string.
func say(b *tab, expression string) string { b.t.Helper(); return value[string](b, expression) }

// value evaluates an expression, and waits where it promises something.
func value[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

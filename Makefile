# Everything starts with two commands: make demo, make test.

GO      ?= go
BIN     := bin/injeung
OUT     ?= out
SHARED  ?= ../shared
RUNS    ?= 5

.PHONY: release pandas build demo test check vet bench drawn samples golden fuzz kills readers validators browser measures ratchet clean help

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

build: ## build bin/injeung, one static binary, and bin/sites, which plays sites for a first night
	CGO_ENABLED=0 $(GO) build -trimpath -o $(BIN) ./cmd/injeung
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/sites ./ingest/site/sitetest/serve

demo: build ## read samples/ and show what was published
	./$(BIN) run samples --out $(OUT)/dataset
	@echo
	@head -n 3 $(OUT)/dataset/json/cities.jsonl
	@echo
	./$(BIN) trace $(OUT)/dataset "$$(sed -n '1s/.*"record_id":"\([^"]*\)".*/\1/p' $(OUT)/dataset/json/cities.jsonl)" region_code --sources samples

test: ## run every test that needs Go, git and make alone
	$(GO) vet ./...
	$(GO) test ./...

check: ## formatting, vet, and that the tree is as the house wants it
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo 'not gofmt-ed: run gofmt -w'; exit 1; }
	$(GO) vet ./...
	$(GO) test ./cmd/injeung -run 'House|Readme|Script'

bench: ## CPU seconds and memory beside pdftotext, mutool and inflating alone
	$(GO) test ./cmd/injeung -run '^$$' -bench . -benchtime $(RUNS)x -timeout 30m

release: ## pack static binaries for Linux, macOS and Windows into dist/, with licences and checksums
	$(GO) run ./cmd/release -out dist -check $(if $(PLATFORMS),-platforms "$(PLATFORMS)")

N ?= 10000
.PHONY: night
night: ## CPU seconds and peak memory of nights with N drawn documents (Linux; N=10000)
	$(GO) test ./samples -run TestNight -night $(N) -count=1 -v -timeout 60m

drawn: ## draw N random releases (N=10000), read them back and count what came back right; -seed n shows one
	$(GO) test ./samples -run 'TestRandomReleases|TestSureRowsAreRight' -count=1 -v -timeout 60m -args -n $(N)

samples: ## print the PDFs of samples/ again (needs chromium and libreoffice)
	bash samples/.print/print.sh

golden: ## rewrite the goldens of samples/ from what is read now; look at the diff
	$(GO) test ./samples -update

fuzz: ## fuzz every target for FUZZTIME (default 20s) each
	@for t in $$(grep -rlE '^func Fuzz' --include=*_test.go . | xargs -n1 dirname | sort -u); do \
	  for f in $$(grep -hoE '^func (Fuzz[A-Za-z0-9_]+)' $$t/*_test.go | cut -d' ' -f2); do \
	    $(GO) test $$t -run '^$$' -fuzz "^$$f$$" -fuzztime $${FUZZTIME:-20s} || exit 1; done; done

kills: ## kill a hundred nights at random moments, and one at every step against a played site
	$(GO) test ./ingest -run Killed -kills 100 -count=1

readers: ## read a written dataset with DuckDB, hyparquet and Polars (needs node 20 and npm)
	@command -v npm >/dev/null || { echo 'readers: skipped, npm is missing: install Node.js 20 or newer'; exit 0; }; \
	npm --prefix .ci/readers install --no-audit --no-fund --silent && $(GO) test ./dataset -run TestRealReaders -readers -count=1 && $(GO) test ./cmd/injeung -run TestReadmeReaders -readers -count=1

pandas: ## run the README's lines in pandas (needs python3 with pandas)
	$(GO) test ./cmd/injeung -run TestReadmePandas -pandas -count=1 -v

# The bags go to a folder that Go passes over, for they hold sources in Go.
validators: build ## validate CSV twins, JSON Lines and bags with datapackage, ajv and ro-crate (needs node 20 and npm)
	@command -v npm >/dev/null || { echo 'validators: skipped, npm is missing: install Node.js 20 or newer'; exit 0; }; \
	npm --prefix .ci/validators install --no-audit --no-fund --no-package-lock --silent && ./$(BIN) run samples --out $(OUT)/validated --csv --quiet && node .ci/validators/check.mjs $(OUT)/validated && \
	{ rm -rf $(OUT)/_bags; ./$(BIN) snapshot create 2025 --dataset $(OUT)/validated --sources samples --to $(OUT)/_bags --with-program >/dev/null; } && node .ci/validators/bag.mjs $(OUT)/_bags/2025 && \
	./$(BIN) snapshot create 2025.1 --dataset $(OUT)/validated --to $(OUT)/_bags --no-contacts >/dev/null && node .ci/validators/bag.mjs $(OUT)/_bags/2025.1

browser: ## open the report in a real browser (needs chromium and a Korean font; npm for axe-core)
	@{ command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null || { echo 'browser: skipped, chromium is missing: apt-get install chromium fonts-noto-cjk (or fonts-nanum)'; exit 0; }; \
	command -v npm >/dev/null && npm --prefix .ci/browser install --no-audit --no-fund --no-package-lock --silent || echo 'browser: npm is missing: axe-core does not look at the report'; \
	axe=.ci/browser/node_modules/axe-core/axe.min.js; [ -f $$axe ] && axe=$$PWD/$$axe || axe=; \
	$(GO) test ./report -run TestBrowser -browser -axe "$$axe" -count=1 -v -timeout 20m

measures: build ## score the seeds, tables and corpora where ../shared is there
	@if [ -d $(SHARED)/tools ]; then bash $(SHARED)/tools/scoreboard.sh $(BIN) seeds; else echo 'measures: skipped, $(SHARED) is not there'; fi

ratchet: ## hold every document of the public table sets to its stored score (needs ../shared, python3)
	$(GO) test ./cmd/injeung -run TestTableRatchet -ratchet -count=1 -v

clean: ## remove what was built
	rm -rf bin $(OUT) dist

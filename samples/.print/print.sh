#!/usr/bin/env bash
# Prints the PDFs of samples/ again from the pages beside this script:
#   NAME.chromium.html     -> samples/NAME/source.pdf by headless Chromium
#   NAME.libreoffice.html  -> samples/NAME/source.pdf by LibreOffice Writer
# With names as arguments only those. Needs Debian's chromium, libreoffice-writer
# and fonts-noto-cjk or fonts-nanum.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
samples=$(dirname "$here")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

print_chromium() {
  command -v chromium >/dev/null || { echo "chromium is missing: $2 not printed" >&2; return 1; }
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" \
    --no-pdf-header-footer --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}

print_libreoffice() {
  command -v soffice >/dev/null || { echo "libreoffice is missing: $2 not printed" >&2; return 1; }
  cp "$1" "$work/source.html"
  soffice --headless "-env:UserInstallation=file://$work/lo" --infilter='HTML (StarWriter)' \
    --convert-to pdf:writer_pdf_Export --outdir "$work" "$work/source.html" >/dev/null 2>&1
  mv "$work/source.pdf" "$2"
}

for page in "$here"/*.chromium.html "$here"/*.libreoffice.html; do
  [ -e "$page" ] || continue
  name=$(basename "$page")
  stem=${name%%.*}
  [ $# -eq 0 ] || [[ " $* " == *" $stem "* ]] || continue
  mkdir -p "$samples/$stem"
  case $name in
    *.chromium.html) print_chromium "$page" "$samples/$stem/source.pdf" ;;
    *) print_libreoffice "$page" "$samples/$stem/source.pdf" ;;
  esac
  echo "printed $stem"
done

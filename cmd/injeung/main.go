// Command injeung (인증) reads Korean ministry press releases and publishes a
// dataset of the certifications they announce, every value traced to where it
// was printed. See README.md, or injeung --help.
package main

import "os"

func main() { os.Exit(run(os.Stdout, os.Stderr, os.Args[1:])) }

// Package docs holds the documentation of the rules. Its pages are made from
// what package rule says of each: see TestPages.
package docs

import "embed"

//go:embed rules/*.md
var pages embed.FS

// Page is the page of the rule of that name, in GitHub's Markdown; "" if there
// is none.
func Page(name string) string {
	page, err := pages.ReadFile("rules/" + name + ".md")
	if err != nil {
		return ""
	}
	return string(page)
}

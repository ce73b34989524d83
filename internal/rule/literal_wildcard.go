package rule

import (
	"fmt"
	"slices"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var literalWildcard = &Rule{
	Name:     "literal-wildcard",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The wildcard is a plain name in answers that allow credentials",
		Text: `In Access-Control-Allow-Methods, Access-Control-Allow-Headers and
Access-Control-Expose-Headers, * stands for everything only in requests without
credentials. To a request with cookies it is a method or header of that name: the
preflight of a PUT, or of a request with Content-Type: application/json, is refused,
and response headers stay hidden.

List the methods and headers where credentials are allowed.`,
		Fine:       "Where no front end sends credentials. Then drop Access-Control-Allow-Credentials.",
		Mend:       namedLists,
		References: []string{fetchWildcard, fetchAsk, fetchHeaders},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response || !t.allows || !t.credentials() {
			return nil
		}
		var out []verdict
		for _, c := range [...]struct{ header, lists string }{
			{fetch.AllowMethods, "methods"}, {fetch.AllowHeaders, "headers"}, {fetch.ExposeHeaders, "headers"},
		} {
			methods := []string{"OPTIONS"}
			if c.header == fetch.ExposeHeaders {
				methods = slices.DeleteFunc(slices.Clone(t.methods), func(m string) bool { return m == "OPTIONS" })
			}
			value, site, ok := t.sent(c.header)
			members, _ := fetch.List(value)
			if !ok || !slices.Contains(members, "*") {
				continue
			}
			// A friend is served with credentials, but not what * seems to say; or
			// would be, if the origin were no wildcard, too.
			if a, served := t.visit(methods, func(r policy.Read) bool {
				return credentialed(r) || readable(r) && starWithCredentials(r)
			}); served {
				out = append(out, verdict{
					severity: finding.Medium,
					message:  fmt.Sprintf("with credentials * in %s is a name like any other and covers nothing: list the %s", c.header, c.lists),
					witness:  a.witness(),
					site:     site,
					remedies: rewrite(site, value, namedElsewhere(t.policy, c.header)),
				})
			}
		}
		return out
	},
}

package architecture

// A level says how much of Go a package may know.
type level uint8

const (
	// pure packages know CORS and no Go: they import nothing of the standard
	// library's go directory and nothing of golang.org/x/tools, and do not
	// reach outside the process.
	pure level = iota
	// plain packages look at no source code; they may use go/token and run
	// analyzers.
	plain
	// source packages read Go source. The front ends are such, and what finds
	// and filters source for them.
	source
)

// rules are what a package of this module may import of this module, besides
// the standard library and what its level allows. A new package needs a line.
//
//	Go source ──front end──▶ policy ──rule──▶ finding ──gate──▶ report
//	            headers, options, registration
var rules = map[string]struct {
	level   level
	imports string // separated by blanks
}{
	"internal/origin":    {pure, ""},
	"internal/finding":   {pure, ""},
	"internal/fetch":     {pure, "internal/origin"},
	"internal/policy":    {pure, "internal/fetch internal/finding internal/origin"},
	"internal/exchange":  {pure, "internal/fetch internal/finding internal/origin"},
	"internal/inventory": {pure, "internal/fetch internal/finding internal/origin internal/policy"},
	"internal/rule":      {pure, "internal/fetch internal/finding internal/origin internal/policy"},

	"internal/fix":   {source, "internal/finding"},
	"internal/patch": {plain, "internal/finding"},

	"internal/relevance":         {source, ""},
	"internal/flow":              {source, "internal/fetch internal/finding internal/origin internal/policy"},
	"internal/headers/libraries": {source, "internal/flow"},
	"internal/headers":           {source, "internal/finding internal/flow internal/headers/libraries internal/origin internal/policy"},
	"internal/registration":      {source, "internal/fetch internal/finding internal/flow internal/model internal/origin internal/policy"},
	"internal/model":             {pure, "internal/fetch internal/origin internal/policy"},
	"internal/options":           {source, "internal/fetch internal/finding internal/flow internal/model internal/origin internal/policy"},
	"docs":                       {plain, ""},
	"analyzer":                   {source, "internal/finding internal/fix internal/flow internal/headers internal/model internal/options internal/origin internal/policy internal/registration internal/relevance internal/rule"},

	"internal/gate":    {source, "internal/finding internal/rule"},
	"internal/report":  {plain, "docs internal/exchange internal/finding internal/inventory internal/patch internal/rule"},
	"internal/config":  {plain, "analyzer internal/finding internal/model internal/rule"},
	"internal/git":     {plain, ""},
	"internal/modules": {plain, ""},
	"internal/load":    {source, "analyzer internal/finding internal/modules internal/policy internal/relevance"},
	"internal/vet":     {source, "analyzer internal/config internal/finding internal/gate internal/modules internal/relevance internal/rule"},
	"internal/cli":     {plain, "analyzer docs internal/config internal/finding internal/gate internal/git internal/inventory internal/load internal/patch internal/report internal/rule internal/vet"},
	"gclplugin":        {plain, "analyzer"},
	"cmd/corslint":     {plain, "analyzer internal/cli internal/vet"},

	"internal/browsertest": {plain, ""},
	"internal/stubtest":    {source, "analyzer internal/finding"},

	"bench": {plain, "internal/modules"},

	"internal/architecture": {plain, ""},
	"internal/hosts":        {plain, ""},
}

// forbidden are the import paths, or with a final slash the beginnings of
// import paths, that packages of a level do not use.
var forbidden = map[level][]string{
	pure: {"go/", "golang.org/x/tools/", "os", "os/", "net", "log", "log/", "runtime/"},
	plain: {
		"go/ast", "go/parser", "go/types", "golang.org/x/tools/go/ast/", "golang.org/x/tools/go/ssa", "golang.org/x/tools/go/ssa/",
	},
}

// forbiddenEverywhere are analyzers with facts about the packages of the
// standard library: requiring one makes drivers load the whole program from
// source.
var forbiddenEverywhere = []string{
	"golang.org/x/tools/go/analysis/passes/buildssa",
	"golang.org/x/tools/go/analysis/passes/ctrlflow",
}

// mayInit are the packages with an init function: the plugin interface of
// golangci-lint wants one.
var mayInit = []string{"gclplugin"}

package finding

// A Remedy is a change of the program that removes a defect for certain and
// trusts nobody more or less than was meant. It says what is to change; package
// fix finds out how, in the source.
type Remedy struct {
	Kind RemedyKind
	// Place is the expression concerned. A Rewrite or an AnchorSuffix without
	// one is of the only place in the package that has the constant Old.
	Place Place
	// Old and New are constants of the program.
	Old, New string
}

// RemedyKind is what a Remedy changes.
type RemedyKind uint8

const (
	// Rewrite puts the string New in the place of Old.
	Rewrite RemedyKind = iota
	// Drop removes the statement at Place.
	Drop
	// AddVary adds Vary: Origin ahead of the conditions on the way to Place,
	// where a header is written.
	AddVary
	// SetInstead and AddInstead have the call at Place replace the header's
	// values, or add to them.
	SetInstead
	AddInstead
	// AnchorSuffix has a test for the suffix Old of an origin hold for that
	// host and its subdomains only; AnchorHostSuffix is of the host alone.
	AnchorSuffix
	AnchorHostSuffix
)

// A Fix is a change of source text that removes a finding.
type Fix struct {
	// Message says what is done, as in "add Vary: Origin".
	Message string `json:"message"`
	Edits   []Edit `json:"edits"`
}

// An Edit replaces a span of a file, which may be empty, by New. Its place is
// that in the file itself, whatever //line directives say.
type Edit struct {
	Place
	New string `json:"new"`
	// Offset and End are the span in bytes.
	Offset int `json:"offset"`
	Until  int `json:"until"`
}

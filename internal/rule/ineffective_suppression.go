package rule

import "github.com/corslint/corslint/internal/finding"

// IneffectiveSuppression is about comments, not about policies: package gate
// reports it. It is in the catalogue to be explained, disabled and shown as
// every other rule.
var IneffectiveSuppression = &Rule{
	Name:     "ineffective-suppression",
	Severity: finding.Low,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "A suppression comment suppresses nothing",
		Text: `A comment

    //corslint:ignore RULE[,RULE] [until=YYYY-MM-DD] reason

accepts the findings of the named rules on its line, or in the statement or function
that begins on the next line in the same column. One that can't be understood, has no
reason, or matches no finding accepts nothing, and hides what will one day be found
there. A finding whose comment has expired is reported again.`,
		Fine: "Never: a comment that accepts nothing only misleads. Delete it, or write it so that it can be understood.",
		Mend: []Advice{
			byHand("Name the rule as the finding does and give a reason: `//corslint:ignore public-wildcard the catalogue is public`. Delete the comment if there is nothing left to accept."),
		},
		References: []string{"https://github.com/corslint/corslint/blob/main/docs/suppression.md"},
	},
	check: func(*trial) *verdict { return nil },
}

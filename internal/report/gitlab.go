package report

import (
	"io"

	"github.com/corslint/corslint/internal/finding"
)

// gitlab is the report of GitLab Code Quality, for artifacts:reports:codequality:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
// It has no place for what could not be analysed: that is left to the exit code.
var gitlab = Format{Name: "gitlab", About: "GitLab Code Quality JSON", Write: writeGitLab}

var gitlabSeverities = map[finding.Severity]string{finding.High: "critical", finding.Medium: "major", finding.Low: "minor"}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string `json:"path"`
	Lines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	} `json:"lines"`
}

func writeGitLab(w io.Writer, r *Report, _ Options) error {
	issues := []gitlabIssue{} // an empty list, not null
	for _, f := range r.Findings {
		issue := gitlabIssue{
			Description: Printable(f.Message),
			CheckName:   f.Rule,
			Fingerprint: f.Fingerprint,
			Severity:    gitlabSeverities[f.Severity],
			Location:    gitlabLocation{Path: r.inRepository(f.File)},
		}
		issue.Location.Lines.Begin, issue.Location.Lines.End = f.Line, f.EndLine
		issues = append(issues, issue)
	}
	return encodeJSON(w, issues)
}

// Package conformance holds the tests by execution: every case under cases is a
// small real server that is both run, against hostile and friendly origins, and
// analysed, and the two verdicts must agree in both directions.
package conformance

package report

import (
	"fmt"
	"unicode/utf16"
)

// lineHashes are the values of partialFingerprints.primaryLocationLineHash for
// each line of a file, as the action that uploads to GitHub code scanning
// computes them (github/codeql-action src/fingerprints.ts). It warns of other
// values, and an upload without the action has none, which makes every shifted
// line a new alert.
//
// The hash of a line is that of the hashBlock characters from its start,
// without spaces and tabs and with every line end as \n, in UTF-16 code units
// and 64-bit arithmetic. A mark ends the file and zeros fill the last block.
// Equal hashes are numbered.
func lineHashes(text string) []string {
	units, starts := hashed(text)
	units = append(units, make([]uint16, hashBlock)...)
	var first uint64 = 1 // hashBase to the hashBlock-th power
	for range hashBlock {
		first *= hashBase
	}
	// prefix[i] is the hash of all units before i.
	prefix := make([]uint64, len(units)+1)
	for i, u := range units {
		prefix[i+1] = prefix[i]*hashBase + uint64(u)
	}
	seen := map[uint64]int{}
	hashes := make([]string, len(starts))
	for i, at := range starts {
		h := prefix[at+hashBlock] - prefix[at]*first
		seen[h]++
		hashes[i] = fmt.Sprintf("%x:%d", h, seen[h])
	}
	return hashes
}

const (
	hashBlock = 100
	hashBase  = 37
	endOfFile = 0xFFFF
)

// hashed are the code units that count, and where in them each line begins.
func hashed(text string) (units []uint16, starts []int) {
	lineStart, afterCR := true, false
	for _, u := range append(utf16.Encode([]rune(text)), endOfFile) {
		if u == ' ' || u == '\t' || afterCR && u == '\n' {
			afterCR = false
			continue
		}
		if afterCR = u == '\r'; afterCR {
			u = '\n'
		}
		if lineStart {
			starts = append(starts, len(units))
		}
		lineStart = u == '\n'
		units = append(units, u)
	}
	return units, starts
}

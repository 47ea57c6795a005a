package pdf

// Limits that keep hostile files within time and memory. Each is well above
// anything a real document needs.
const (
	maxDepth       = 100       // nesting of arrays and dictionaries
	maxObjects     = 500_000   // objects of a file
	maxInflated    = 32 << 20  // bytes of one decoded stream
	maxFilters     = 8         // of one stream
	maxObjStm      = 128 << 20 // bytes of all object streams together
	maxPages       = 100_000
	maxTreeDepth   = 64        // of the page tree
	maxFormDepth   = 16        // Form XObjects in each other
	maxStates      = 512       // q without Q
	maxOperands    = 1 << 16   // of one operator, array elements included
	maxOperators   = 4_000_000 // of one page, forms included
	maxDrawn       = 1_000_000 // characters of one page, invisible and repeated ones included
	maxGlyphs      = 300_000   // of one page
	maxDocMarks    = 3_000_000 // glyphs, rules and areas of one document
	maxRules       = 200_000   // of one page before merging
	maxAreas       = 20_000    // clips, shades and images, each, of one page
	maxPathPoints  = 1 << 17   // of one path
	maxCMapEntries = 1 << 17   // of one CMap
	maxCMapDepth   = 8         // usecmap in each other
	maxFontFile    = 48 << 20  // bytes of one decoded font program
)
